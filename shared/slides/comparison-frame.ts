/** The parts around the rows of every slide of before and after: the two rounds, their people, and what differs. */
import type { ComparedResults } from '../domain/comparison/comparison';
import { PRACTICE_POLL_ID } from '../domain/poll/poll';
import type { PollResult } from '../domain/result/result';
import type { Round } from '../domain/round/round';
import { dictionaryFor } from '../text/dictionary';
import { localize, type Language } from '../lib/language';
import { comparisonNote } from './comparison-note';
import type { ComparisonFrame, ComparisonSide } from './kinds/comparison-slide';
import { FOOTER_SEPARATOR } from './kinds/slide-parts';
import { slidesOf } from './slide-kinds';
import { resultMarks, roundLabel, roundNumbers } from './kinds/slide-footer';

/** The rounds that the two results are of. */
export interface ComparedRounds {
  readonly before: Round;
  readonly after: Round;
}

/** Title, sides, note and footer. A comparison of practice rounds is marked as practice. */
export function comparisonFrame(
  comparison: ComparedResults,
  rounds: ComparedRounds,
  language: Language,
): ComparisonFrame {
  const words = dictionaryFor(language).comparison;
  const { before, after, differences } = comparison;
  const { isOne, share, limit, isRoundedApart } = slidesOf(comparison).base;
  const hasOneBase = isOne(before, after);
  const own = [roundLabel(rounds.before, language), roundLabel(rounds.after, language)] as const;
  const [nameBefore, nameAfter] = own[0] === own[1] ? [words.before, words.after] : own;
  const isPractice = rounds.after.pollId === PRACTICE_POLL_ID;
  return {
    title: localize(after.poll.title, language),
    before: sideOf(before, rounds.before, nameBefore, hasOneBase, language),
    after: sideOf(after, rounds.after, nameAfter, hasOneBase, language),
    note: comparisonNote(differences, language, words.note),
    footer: {
      left: sentence(
        joined(
          limit(before, after, language),
          hasOneBase ? share(after, language) : '',
          [before, after].some(isRoundedApart) ? dictionaryFor(language).slides.roundedApart : '',
        ),
      ),
      right: isPractice ? own[1] : words.fromTo(nameBefore, nameAfter),
    },
  };
}

/** If the percentages have different bases, each side names its own. */
function sideOf(
  result: PollResult,
  round: Round,
  name: string,
  hasOneBase: boolean,
  language: Language,
): ComparisonSide {
  const words = dictionaryFor(language).slides;
  const { voters, present } = result;
  const { took, share } = slidesOf(result).base;
  const people = voters === null ? words.showOfHands(present) : took(voters, present, language);
  return {
    label: joined(name, ...resultMarks(result, language)),
    people: joined(people, hasOneBase ? '' : share(result, language)),
    numbers: {
      ...roundNumbers(result, round),
      ...(name === roundLabel(round, language) ? {} : { round: null }),
    },
  };
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(FOOTER_SEPARATOR);
}

/** The footer's first word begins a line. */
function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
