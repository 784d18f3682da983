/** What belongs to the titles of a pack's options: source and explanation. */
import { belonging, isBlankText, isSameText, NO_TEXT, type PackWording } from '../provenance';
import type { ProvenanceRules } from '../poll-rules';
import type { ChoicePoll, Option } from './choice-poll';
import type { ChoiceTypes } from './choice-types';

/** The pack's wording of this option; null if it is not the pack's. */
export function packWording(original: ChoicePoll | null, optionId: string): PackWording | null {
  const own = original?.options.find(({ id }) => id === optionId);
  return own ? { text: own.title, verbatim: own.verbatim, sources: own.sources } : null;
}

/** What became of the explanation that was written for the pack's title, once the title is another. */
export type OldExplanation =
  /** It was taken away with the title. */
  | 'gone'
  /** It stands under the new title. */
  | 'kept';

/** Null while the title is the pack's, or the explanation is the editor's own. */
export function oldExplanation(option: Option, own: Option | null): OldExplanation | null {
  if (!own || isSameText(option.title, own.title) || isBlankText(own.explanation)) return null;
  if (isBlankText(option.explanation)) return 'gone';
  return isSameText(option.explanation, own.explanation) ? 'kept' : null;
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
