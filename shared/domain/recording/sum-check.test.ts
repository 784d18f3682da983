import { describe, expect, it } from 'vitest';
import {
  checkHands,
  checkTableAnswer,
  checkTableSlip,
  checkTotals,
  handsCounts,
  sumOfRow,
  type Breach,
  type Numbers,
} from './sum-check';
import type { Counts } from '../kinds/cell';
import {
  answerOf,
  choicePollOf,
  frozenOf,
  handsOf,
  scalePollOf,
  slipOf,
  totalsOf,
} from '../testing/builders';

/** 20 present; table 1 and 2 have seven people, table 3 has six. Up to two marks; four steps. */
const choice = frozenOf(choicePollOf(['a', 'b', 'c'], { maxMarks: 2 }));
const scale = frozenOf(scalePollOf(['s', 't'], 4));

function numbers(voters: number, counts: Counts, controlSum: number | null = null): Numbers {
  return { voters, counts, controlSum };
}

interface Case {
  readonly what: string;
  readonly typed: Numbers;
  readonly breaches: readonly Breach[];
}

const CHOICE_CASES: readonly Case[] = [
  { what: 'as many votes as voters', typed: numbers(5, { a: 5, b: 4 }), breaches: [] },
  {
    what: 'one vote more than voters',
    typed: numbers(5, { a: 6, b: 4 }),
    breaches: [{ kind: 'votes-over-voters', cell: 'a', votes: 6, voters: 5 }],
  },
  {
    what: 'too many votes in two boxes',
    typed: numbers(5, { b: 6, c: 7 }),
    breaches: [
      { kind: 'votes-over-voters', cell: 'b', votes: 6, voters: 5 },
      { kind: 'votes-over-voters', cell: 'c', votes: 7, voters: 5 },
      { kind: 'marks-over-possible', marks: 13, voters: 5, maxMarks: 2 },
    ],
  },
  { what: 'as many marks as possible', typed: numbers(5, { a: 4, b: 4, c: 2 }), breaches: [] },
  {
    what: 'one mark more than possible',
    typed: numbers(5, { a: 4, b: 4, c: 3 }),
    breaches: [{ kind: 'marks-over-possible', marks: 11, voters: 5, maxMarks: 2 }],
  },
  { what: 'only blank slips', typed: numbers(5, {}), breaches: [] },
  { what: 'nobody and nothing', typed: numbers(0, { a: 0 }, 0), breaches: [] },
  {
    what: 'marks but no voters',
    typed: numbers(0, { a: 1, c: 2 }),
    breaches: [{ kind: 'no-voters', marks: 3 }],
  },
  { what: 'a control sum that fits', typed: numbers(5, { a: 5, b: 4 }, 9), breaches: [] },
  {
    what: 'a control sum one short',
    typed: numbers(5, { a: 5, b: 4 }, 8),
    breaches: [{ kind: 'control-sum', typed: 8, counted: 9 }],
  },
  {
    what: 'a control sum of zero, which is not the same as none',
    typed: numbers(5, { a: 1 }, 0),
    breaches: [{ kind: 'control-sum', typed: 0, counted: 1 }],
  },
];

const SCALE_CASES: readonly Case[] = [
  {
    what: 'one answer each on both statements, «Ved ikke» included',
    typed: numbers(5, { 's/1': 2, 's/4': 2, 's/0': 1, 't/2': 5 }),
    breaches: [],
  },
  { what: 'some without an answer', typed: numbers(5, { 's/1': 2 }), breaches: [] },
  {
    what: 'one answer too many, by «Ved ikke»',
    typed: numbers(5, { 's/1': 2, 's/4': 3, 's/0': 1, 't/2': 5 }),
    breaches: [{ kind: 'answers-over-voters', rowId: 's', answers: 6, voters: 5 }],
  },
  {
    what: 'too many answers on both statements',
    typed: numbers(5, { 's/1': 6, 't/2': 3, 't/3': 4 }),
    breaches: [
      { kind: 'answers-over-voters', rowId: 's', answers: 6, voters: 5 },
      { kind: 'answers-over-voters', rowId: 't', answers: 7, voters: 5 },
    ],
  },
  {
    what: 'answers but no voters',
    typed: numbers(0, { 's/0': 1 }),
    breaches: [{ kind: 'no-voters', marks: 1 }],
  },
  {
    what: 'a control sum over all boxes',
    typed: numbers(3, { 's/1': 3, 't/0': 2 }, 5),
    breaches: [],
  },
  {
    what: 'a control sum that leaves «Ved ikke» out',
    typed: numbers(3, { 's/1': 3, 't/0': 2 }, 3),
    breaches: [{ kind: 'control-sum', typed: 3, counted: 5 }],
  },
];

describe.each([
  { poll: 'a choice', frozen: choice, cases: CHOICE_CASES },
  { poll: 'a scale', frozen: scale, cases: SCALE_CASES },
])('the numbers of $poll', ({ frozen, cases }) => {
  it.each(cases)('on a slip: $what', ({ typed, breaches }) => {
    expect(checkTableSlip(frozen, 1, typed, 0)).toEqual(breaches);
  });

  it.each(cases)('in totals: $what', ({ typed, breaches }) => {
    expect(checkTotals(frozen, typed)).toEqual(breaches);
  });
});

describe('the people of a slip', () => {
  it('may be all at the table, and not one more', () => {
    expect(checkTableSlip(choice, 3, numbers(6, {}), 0)).toEqual([]);
    expect(checkTableSlip(choice, 3, numbers(7, {}), 0)).toEqual([
      { kind: 'voters-over-table', voters: 7, people: 6 },
    ]);
  });

  it('may, with the other tables, be all present, and not one more', () => {
    expect(checkTableSlip(choice, 3, numbers(6, {}), 14)).toEqual([]);
    expect(checkTableSlip(choice, 3, numbers(6, {}), 15)).toEqual([
      { kind: 'voters-over-present', voters: 21, present: 20 },
    ]);
  });

  it('cannot vote at a table that is not there', () => {
    expect(checkTableSlip(choice, 9, numbers(1, {}), 0)).toEqual([
      { kind: 'voters-over-table', voters: 1, people: 0 },
    ]);
  });

  it('and its numbers are checked together', () => {
    expect(checkTableSlip(choice, 3, numbers(7, { a: 8 }, 9), 0)).toEqual([
      { kind: 'voters-over-table', voters: 7, people: 6 },
      { kind: 'votes-over-voters', cell: 'a', votes: 8, voters: 7 },
      { kind: 'control-sum', typed: 9, counted: 8 },
    ]);
  });
});

describe('the people of totals', () => {
  it('may be all present, and not one more', () => {
    expect(checkTotals(choice, numbers(20, { a: 20 }))).toEqual([]);
    expect(checkTotals(choice, numbers(21, { a: 22 }))).toEqual([
      { kind: 'voters-over-present', voters: 21, present: 20 },
      { kind: 'votes-over-voters', cell: 'a', votes: 22, voters: 21 },
    ]);
  });
});

describe('a show of hands', () => {
  it('may show all hands for an option, and not one more', () => {
    expect(checkHands(choice, 'a', { a: 20, b: 19 })).toEqual([]);
    expect(checkHands(choice, 'a', { a: 21, b: 19 })).toEqual([
      { kind: 'hands-over-present', rowId: 'a', votes: 21, present: 20 },
    ]);
  });

  it('is not blamed for another option or statement', () => {
    expect(checkHands(choice, 'b', { a: 21, b: 19 })).toEqual([]);
    expect(checkHands(scale, 't/1', { 's/1': 21, 't/1': 20 })).toEqual([]);
  });

  it('counts no more hands in all than everyone has marks', () => {
    expect(checkHands(choice, 'c', { a: 20, b: 10, c: 10 })).toEqual([]);
    expect(checkHands(choice, 'c', { a: 20, b: 10, c: 11 })).toEqual([
      { kind: 'all-hands-over-possible', marks: 41, present: 20, maxMarks: 2 },
    ]);
  });

  it('shares the people present among the categories of a statement, «Ved ikke» included', () => {
    expect(checkHands(scale, 's/2', { 's/1': 10, 's/2': 6, 's/0': 4, 't/1': 20 })).toEqual([]);
    expect(checkHands(scale, 's/2', { 's/1': 10, 's/2': 7, 's/0': 4 })).toEqual([
      { kind: 'hands-over-present', rowId: 's', votes: 21, present: 20 },
    ]);
  });

  it('reads its numbers from the recorded hands only', () => {
    const log = [handsOf(1, 'a', 9), slipOf(2, 1, 5, { a: 5, b: 5 }), handsOf(3, 'c', 2)];
    expect(handsCounts(log)).toEqual({ a: 9, c: 2 });
  });
});

describe('sumOfRow', () => {
  it('adds the boxes of one option or statement, and nothing else', () => {
    const counts = { 's/1': 1, 's/3': 2, 's/0': 4, 't/1': 8, 's/9': 16, s: 32 };
    expect(sumOfRow(scale.poll, 's', counts)).toBe(7);
    expect(sumOfRow(scale.poll, 't', counts)).toBe(8);
    expect(sumOfRow(choice.poll, 'b', { a: 1, b: 2 })).toBe(2);
    expect(sumOfRow(choice.poll, 'x', { a: 1, x: 2 })).toBe(0);
  });
});

describe('a table’s common answer', () => {
  it('has no more people than the table it is of', () => {
    // Table 3 has six people, the others seven.
    expect(checkTableAnswer(choice, 1, 7, ['a'])).toEqual([]);
    expect(checkTableAnswer(choice, 3, 6, ['a'])).toEqual([]);
    const over = { kind: 'voters-over-table', voters: 7, people: 6 };
    expect(checkTableAnswer(choice, 3, 7, ['a'])).toEqual([over]);
    const unknown = { kind: 'voters-over-table', voters: 1, people: 0 };
    expect(checkTableAnswer(choice, 9, 1, ['a'])).toEqual([unknown]);
  });

  it('has no more marks than one participant may set, however many people it weighs', () => {
    expect(checkTableAnswer(choice, 1, 7, ['a', 'b'])).toEqual([]);
    expect(checkTableAnswer(choice, 1, 7, ['a', 'b', 'c'])).toEqual([
      { kind: 'marks-over-possible', marks: 3, voters: 1, maxMarks: 2 },
    ]);
    expect(checkTableAnswer(scale, 1, 7, ['s/1', 't/2'])).toEqual([]);
    expect(checkTableAnswer(scale, 1, 7, ['s/1', 's/2', 't/2'])).toEqual([
      { kind: 'answers-over-voters', rowId: 's', answers: 2, voters: 1 },
    ]);
  });
});

describe('the hands counted so far', () => {
  it('are those of each cell, and nothing of slips, answers and totals', () => {
    const entries = [
      handsOf(1, 'a', 4),
      slipOf(2, 1, 7, { a: 5, b: 2 }),
      answerOf(3, 2, 7, ['a', 'c']),
      totalsOf(4, 7, { a: 9 }),
      handsOf(5, 'b', 0),
    ];
    expect(handsCounts(entries)).toStrictEqual({ a: 4, b: 0 });
  });
});
