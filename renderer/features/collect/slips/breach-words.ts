/** A failed sum check and a typing problem, in words. */
import type { Poll } from '../../../../shared/domain/poll/poll';
import type { Breach } from '../../../../shared/domain/recording/sum-check';
import { assertNever } from '../../../../shared/lib/assert-never';
import type { Dictionary } from '../../../../shared/text/dictionary';
import type { Format } from '../../../../shared/lib/format';
import { localize, type Language } from '../../../../shared/lib/language';
import type { TypingProblem } from './slip-typing';

/** «3 Indret støttefunktioner …» for an option, the short label for a statement. */
export function rowName(poll: Poll, rowId: string, language: Language): string {
  if (poll.kind === 'choice') {
    const index = poll.options.findIndex(({ id }) => id === rowId);
    const option = poll.options[index];
    return option ? `${index + 1} ${localize(option.title, language)}` : rowId;
  }
  const index = poll.statements.findIndex(({ id }) => id === rowId);
  const statement = poll.statements[index];
  return statement ? `${index + 1} ${localize(statement.label, language)}` : rowId;
}

/** Place of an option on the slip, 1 first: a breach names it so, for the full title hangs above its column. */
function numberOf(poll: Poll, optionId: string): number {
  return poll.kind === 'choice' ? 1 + poll.options.findIndex(({ id }) => id === optionId) : 0;
}

export function breachWords(
  breach: Breach,
  poll: Poll,
  language: Language,
  words: Dictionary,
  format: Format,
): string {
  const say = words.collect.breaches;
  switch (breach.kind) {
    case 'voters-over-table':
      return say.votersOverTable(breach.voters, breach.people);
    case 'voters-over-present':
      return say.votersOverPresent(format.number(breach.voters), format.number(breach.present));
    case 'votes-over-voters':
      return say.votesOverVoters(numberOf(poll, breach.cell), breach.votes, breach.voters);
    case 'marks-over-possible':
      return say.marksOverPossible(breach.marks, breach.voters, breach.maxMarks);
    case 'answers-over-voters': {
      const name = rowName(poll, breach.rowId, language);
      return say.answersOverVoters(name, breach.answers, breach.voters);
    }
    case 'empty':
      return say.empty;
    case 'no-voters':
      return say.noVoters;
    case 'hands-over-present': {
      const name = rowName(poll, breach.rowId, language);
      return say.handsOverPresent(name, breach.votes, breach.present);
    }
    case 'all-hands-over-possible':
      return say.allHandsOverPossible(breach.marks, breach.present, breach.maxMarks);
    case 'control-sum':
      return say.controlSum(breach.typed, breach.counted);
    case 'other-way': {
      const { wholeReplaces, roleReplaces } = words.groups.pile;
      return (breach.isWhole ? wholeReplaces : roleReplaces)(breach.table);
    }
    default:
      return assertNever(breach);
  }
}

export function problemWords(problem: TypingProblem, words: Dictionary, lastTable: number): string {
  switch (problem.kind) {
    case 'only-digits':
      return words.collect.onlyDigits(problem.typed);
    case 'not-negative':
      return words.collect.notNegative;
    case 'too-long':
      return words.collect.tooLong;
    case 'unknown-table':
      return words.collect.unknownTable(problem.typed, lastTable);
    default:
      return assertNever(problem);
  }
}
