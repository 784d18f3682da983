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
import type { KindTypes, ProvenanceRules } from '../poll-rules';
import type { Option } from './choice-poll';
import type { ChoiceTypes } from './choice-types';

interface WithOptions {
  readonly options: readonly Option[];
}

/** The pack's wording of this option; null if it is not the pack's. */
export function packWording(original: WithOptions | null, optionId: string): PackWording | null {
  const own = original?.options.find(({ id }) => id === optionId);
  return own ? { text: own.title, verbatim: own.verbatim, sources: own.sources } : null;
}

/** What became of the explanation that the pack wrote for its own title; null while that title stands. */
export function oldExplanation(option: Option, own: Option | null): Orphan | null {
  if (!own || isSameText(option.title, own.title)) return null;
  return orphanOf(option.explanation, own.explanation);
}

/** What every kind of poll with options keeps of a pack's titles; the instruction goes with the question. */
export function optionProvenance<
  T extends KindTypes & { readonly poll: WithOptions },
>(): ProvenanceRules<T> {
  return {
    afterEdit: (before, after, original) => ({
      ...after,
      options: after.options.map((option) => {
        const was = before.options.find(({ id }) => id === option.id);
        const own = original.options.find(({ id }) => id === option.id);
        const isEdited = was && own && !isSameText(was.title, option.title);
        return isEdited ? retitled(was, option, own) : option;
      }),
    }),
    keepsInstruction: ({ title }, original) => isSameText(title, original.title),
    keepsRemark: ({ options }, original) =>
      options.length === original.options.length &&
      original.options.every((own) =>
        options.some(({ id, title }) => id === own.id && isSameText(title, own.title)),
      ),
  };
}

const ofOptions = optionProvenance<ChoiceTypes>();

export const choiceProvenance: ProvenanceRules<ChoiceTypes> = {
  ...ofOptions,
  keepsInstruction: (poll, original) =>
    ofOptions.keepsInstruction(poll, original) && poll.maxMarks === original.maxMarks,
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
