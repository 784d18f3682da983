/** What belongs to the titles of a pack's options: source and explanation. */
import {
  belonging,
  isBlankText,
  isSameText,
  NO_TEXT,
  orphanOf,
  type Orphan,
  type PackWording,
} from '../provenance';
import type { ProvenanceRules } from '../poll-rules';
import type { ChoicePoll, Option } from './choice-poll';
import type { ChoiceTypes } from './choice-types';

/** The pack's wording of this option; null if it is not the pack's. */
export function packWording(original: ChoicePoll | null, optionId: string): PackWording | null {
  const own = original?.options.find(({ id }) => id === optionId);
  return own ? { text: own.title, verbatim: own.verbatim, sources: own.sources } : null;
}

/** What became of the explanation that the pack wrote for its own title; null while that title stands. */
export function oldExplanation(option: Option, own: Option | null): Orphan | null {
  if (!own || isSameText(option.title, own.title)) return null;
  return orphanOf(option.explanation, own.explanation);
}

export const choiceProvenance: ProvenanceRules<ChoiceTypes> = {
  afterEdit: (before, after, original) => ({
    ...after,
    options: after.options.map((option) => {
      const was = before.options.find(({ id }) => id === option.id);
      const own = original.options.find(({ id }) => id === option.id);
      const isEdited = was && own && !isSameText(was.title, option.title);
      return isEdited ? retitled(was, option, own) : option;
    }),
  }),
  keepsInstruction: ({ title, maxMarks }, original) =>
    isSameText(title, original.title) && maxMarks === original.maxMarks,
  keepsRemark: ({ options }, original) =>
    options.length === original.options.length &&
    original.options.every((own) =>
      options.some(({ id, title }) => id === own.id && isSameText(title, own.title)),
    ),
};

/** An option with another title than it had. The pack's explanation goes with the pack's title, and comes back with it. */
function retitled(was: Option, option: Option, own: Option): Option {
  const wording = { text: own.title, verbatim: own.verbatim, sources: own.sources };
  const isBack = isSameText(option.title, own.title) && isBlankText(option.explanation);
  const isLeft =
    isSameText(was.title, own.title) && isSameText(option.explanation, own.explanation);
  const explanation = isBack ? own.explanation : isLeft ? NO_TEXT : option.explanation;
  return { ...option, explanation, ...belonging(option.title, wording) };
}
