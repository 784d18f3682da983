/** The numbers of a choice: places, votes and shares. */
import type {
  ChoiceTypes,
  CountedChoice,
  MajorityResult,
  RankedOption,
} from '../../../domain/kinds/choice/choice-types';
import { localize, type Language } from '../../../lib/language';
import { dictionaryFor } from '../../../text/dictionary';
import { LABEL_COLUMN, namedRow, type ResultTable } from './result-table';
import type { TableRules } from './table-rules';

const MAJORITY_COLUMN = 'majority';
const IN_SHORT = ['rank', LABEL_COLUMN, 'votes', 'share', MAJORITY_COLUMN];

export const choice: TableRules<ChoiceTypes> = {
  result: (result, language) =>
    result.majority ? majorityTable(result, language) : countedTable(result, language),
  comparison: ({ before, rows }, language) => {
    const { columns } = dictionaryFor(language).numbers;
    return {
      columns: [
        { key: 'shareBefore', label: columns.shareBefore, measure: 'share' },
        { key: 'points', label: columns.points, measure: 'points' },
        { key: 'placesWon', label: columns.placesWon, measure: 'points' },
      ],
      rows: rows
        .filter(({ after }) => after)
        .map(({ option, before: then, points, rankShift }) =>
          namedRow(localize(option.title, language), {
            shareBefore: then ? shareOf(then, before.base.people) : null,
            points,
            placesWon: rankShift,
          }),
        ),
    };
  },
  role: 'share',
  inShort: (columns) => columns.filter(({ key }) => IN_SHORT.includes(key)),
};

/** From the counts, never from a rounded percentage; null where nobody is the base. */
function shareOf({ votes }: RankedOption, people: number): number | null {
  return people === 0 ? null : votes / people;
}

function countedTable(
  { base, marks, poll, ranked }: CountedChoice,
  language: Language,
): ResultTable {
  const { columns, bases } = dictionaryFor(language).numbers;
  return {
    columns: [
      { key: 'rank', label: columns.rank, measure: 'number' },
      { key: LABEL_COLUMN, label: columns.option, measure: 'text' },
      { key: 'votes', label: columns.votes, measure: 'number' },
      { key: 'share', label: columns.share, measure: 'share' },
      { key: 'base', label: columns.base, measure: 'number' },
      { key: 'baseKind', label: columns.baseKind, measure: 'text' },
      { key: 'marks', label: columns.marks, measure: 'number' },
      { key: 'maxMarks', label: columns.maxMarks, measure: 'number' },
    ],
    rows: ranked.map((option) =>
      namedRow(localize(option.option.title, language), {
        rank: marks === 0 ? null : option.rank,
        votes: option.votes,
        share: shareOf(option, base.people),
        base: base.people,
        baseKind: bases[base.kind],
        marks,
        maxMarks: poll.maxMarks,
      }),
    ),
  };
}

/** The one option that everybody saw a majority for, in words: no option has a number. */
function majorityTable({ majority }: MajorityResult, language: Language): ResultTable {
  const { columns, seenNotCounted } = dictionaryFor(language).numbers;
  return {
    columns: [
      { key: LABEL_COLUMN, label: columns.option, measure: 'text' },
      { key: MAJORITY_COLUMN, label: columns.majority, measure: 'text' },
    ],
    rows: [namedRow(localize(majority.title, language), { [MAJORITY_COLUMN]: seenNotCounted })],
  };
}
