/** Run-offs («omvalg»): a new choice among some of the options of a result. Ties are never cut. */
import { localize, type WorkshopLanguage, type LocalText } from '../../lib/language';
import type { ChoicePoll } from '../kinds/choice/choice-poll';
import type { CountedChoice, RankedOption } from '../kinds/choice/choice-types';

/** A run-off worth offering: two or more options in the poll's order, each with votes. */
export type RunOffChoice = { readonly optionIds: readonly string[] } & (
  | { /** Those who share the first place. */ readonly kind: 'tied-first' }
  | {
      /** Those who share the place at which the top three end. */
      readonly kind: 'tied-cut';
      readonly rank: number;
    }
  | {
      /** The first `count` by votes, and everyone tied with the last of them. */
      readonly kind: 'top';
      readonly count: number;
    }
);

/** Words of a run-off, one set per language. */
export interface RunOffWords {
  /** Precedes the question, including its white space: «Omvalg: ». */
  readonly titlePrefix: string;
  /** How to vote with so many marks (1 …): «Sæt ét kryds.» */
  readonly instruction: (maxMarks: number) => string;
}

const TOP_PLACES = 3;
const LEAST_OPTIONS = 2;

/**
 * The run-offs that a result suggests: between options tied at first place, between options tied where the
 * top three would be cut, and between the top 2, 3 …. No two have the same options, and a top of all options
 * is left out.
 */
export function runOffChoices(result: CountedChoice): readonly RunOffChoice[] {
  const voted = result.ranked.filter(({ votes }) => votes > 0);
  const choices: RunOffChoice[] = [];
  const add = (choice: RunOffChoice): void => {
    const isNew = !choices.some((other) => other.optionIds.join() === choice.optionIds.join());
    if (isNew && choice.optionIds.length >= LEAST_OPTIONS) choices.push(choice);
  };
  add({ kind: 'tied-first', optionIds: idsOf(voted.filter(({ rank }) => rank === 1)) });
  const cut = voted[TOP_PLACES - 1]?.rank;
  if (cut !== undefined && voted[TOP_PLACES]?.rank === cut) {
    add({
      kind: 'tied-cut',
      rank: cut,
      optionIds: idsOf(voted.filter(({ rank }) => rank === cut)),
    });
  }
  for (let count = LEAST_OPTIONS; count <= voted.length; count += 1) {
    const last = voted[count - 1]?.rank ?? 0;
    const optionIds = idsOf(voted.filter(({ rank }) => rank <= last));
    if (optionIds.length < result.ranked.length) add({ kind: 'top', count, optionIds });
  }
  return choices;
}

/**
 * The poll of a run-off: only these options, in the poll's order, with the poll's base and remarks. `id` is
 * the new poll's id; `maxMarks` is limited to the number of options. A run-off of a run-off has the prefix
 * only once.
 */
export function makeRunOff(
  { poll }: CountedChoice,
  choice: RunOffChoice,
  id: string,
  words: Readonly<Record<WorkshopLanguage, RunOffWords>>,
  maxMarks = 1,
): ChoicePoll {
  const options = poll.options.filter((option) => choice.optionIds.includes(option.id));
  const marks = Math.max(1, Math.min(maxMarks, options.length));
  const titleIn = (language: WorkshopLanguage): string => {
    const { titlePrefix } = words[language];
    const title = localize(poll.title, language);
    return title.startsWith(titlePrefix) ? title : titlePrefix + title;
  };
  const instruction: LocalText = {
    da: words.da.instruction(marks),
    en: words.en.instruction(marks),
  };
  const title: LocalText = { da: titleIn('da'), en: titleIn('en') };
  return { ...poll, id, title, instruction, options, maxMarks: marks };
}

function idsOf(options: readonly RankedOption[]): readonly string[] {
  return [...options].sort((a, b) => a.index - b.index).map(({ option }) => option.id);
}
