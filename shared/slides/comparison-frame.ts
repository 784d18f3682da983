/** What every slide of before and after says around its rows: the two rounds, their people, and what differs. */
import type { ChoiceComparison, ScaleComparison } from '../domain/comparison/comparison';
import { PRACTICE_POLL_ID } from '../domain/poll/poll';
import type { PollResult } from '../domain/result/result';
import type { Round } from '../domain/round/round';
import { dictionaryFor, type Dictionary } from '../text/dictionary';
import { localize, type Language } from '../lib/language';
import { comparisonNote } from './comparison-note';
import type { ComparisonFrame, ComparisonSide } from './kinds/comparison-slide';
import { resultMarks, roundLabel } from './kinds/slide-footer';

export type ComparisonWords = Dictionary['comparison'];

/** The rounds that the two results are of. */
export interface ComparedRounds {
  readonly before: Round;
  readonly after: Round;
}

const SEPARATOR = ' · ';

/** Title, sides, note and footer. A comparison of practice rounds says that it is one. */
export function comparisonFrame(
  comparison: ChoiceComparison | ScaleComparison,
  rounds: ComparedRounds,
  language: Language,
  words: ComparisonWords,
): ComparisonFrame {
  const { before, after, differences } = comparison;
  const hasOneBase =
    before.kind !== 'choice' || shareText(before, language) === shareText(after, language);
  const own = [roundLabel(rounds.before, language), roundLabel(rounds.after, language)] as const;
  const [nameBefore, nameAfter] = own[0] === own[1] ? [words.before, words.after] : own;
  const isPractice = rounds.after.pollId === PRACTICE_POLL_ID;
  return {
    title: localize(after.poll.title, language),
    before: sideOf(before, nameBefore, hasOneBase, language),
    after: sideOf(after, nameAfter, hasOneBase, language),
    note: comparisonNote(differences, language, words.note),
    footer: {
      left: joined(
        marksText(before, after, language),
        hasOneBase ? shareText(after, language) : '',
      ),
      right: isPractice ? own[1] : words.fromTo(nameBefore, nameAfter),
    },
  };
}

/** Where percentages are of different wholes, each side says what its own are of. */
function sideOf(
  result: PollResult,
  name: string,
  hasOneBase: boolean,
  language: Language,
): ComparisonSide {
  const words = dictionaryFor(language).slides;
  const { voters, present } = result;
  const took = result.kind === 'choice' ? words.voted : words.answered;
  const people = voters === null ? words.showOfHands(present) : took(voters, present);
  return {
    label: joined(name, ...resultMarks(result, language)),
    people: joined(people, hasOneBase ? '' : shareText(result, language)),
  };
}

/** What percentages are of; on a scale what is left out of them. */
function shareText(result: PollResult, language: Language): string {
  const words = dictionaryFor(language).slides;
  if (result.kind === 'scale') return words.outsideBase(localize(result.scale.dontKnow, language));
  return result.base.kind === 'voters' ? words.shareOfVoters : words.shareOfThosePresent;
}

function marksText(before: PollResult, after: PollResult, language: Language): string {
  if (before.poll.kind !== 'choice' || after.poll.kind !== 'choice') return '';
  const { maxMarks } = after.poll;
  return maxMarks === before.poll.maxMarks
    ? dictionaryFor(language).slides.marksEach(maxMarks)
    : '';
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(SEPARATOR);
}
