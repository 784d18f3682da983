/** A failed sum check and a typing problem, in words. */
import { cellsOf } from '../../../../shared/domain/poll/cell';
import type { CellId } from '../../../../shared/domain/kinds/cell';
import type { Poll } from '../../../../shared/domain/poll/poll';
import type { Breach } from '../../../../shared/domain/recording/sum-check';
import { assertNever } from '../../../../shared/lib/assert-never';
import type { Dictionary } from '../../../../shared/text/dictionary';
import type { Language } from '../../../../shared/lib/language';
import { consoleKindOf } from '../../../kinds/console-kinds';
import type { TypingProblem } from './slip-typing';

/** Number of a cell on the slip, from 1. A breach names the cell so, because the full title stands above its column. */
function numberOf(poll: Poll, cellId: CellId): number {
  return 1 + cellsOf(poll).findIndex(({ id }) => id === cellId);
}

export function breachWords(
  breach: Breach,
  poll: Poll,
  language: Language,
  words: Dictionary,
): string {
  const say = words.collect.breaches;
  switch (breach.kind) {
    case 'voters-over-table':
      return say.votersOverTable(breach.voters, breach.people);
    case 'voters-over-present':
      return say.votersOverPresent(breach.voters, breach.present);
    case 'votes-over-voters':
      return say.votesOverVoters(numberOf(poll, breach.cell), breach.votes, breach.voters);
    case 'marks-over-possible':
      return say.marksOverPossible(breach.marks, breach.voters, breach.maxMarks);
    case 'answers-over-voters': {
      const name = consoleKindOf(poll).names.row(poll, breach.rowId, language);
      return say.answersOverVoters(name, breach.answers, breach.voters);
    }
    case 'empty':
      return say.empty;
    case 'no-voters':
      return say.noVoters;
    case 'hands-over-present': {
      const name = consoleKindOf(poll).names.row(poll, breach.rowId, language);
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
