/** The fields of a slip, what its digits mean, and which boxes a failed sum check points at. */
import { describe, expect, it } from 'vitest';
import type { Breach } from '../../../../shared/domain/recording/sum-check';
import { choicePollOf, frozenOf, scalePollOf } from '../../../../shared/domain/testing/builders';
import { numbersOf, slipForm } from './slip-form';
import { fieldsOfBreaches, otherNumbers, sumOfCounts } from './slip-form';
import { beginSlip, type SlipRow } from './slip-typing';

const choice = choicePollOf(['a', 'b']);
const scale = scalePollOf(['s', 't'], 2);

function rowWith(values: Readonly<Record<string, string>>): SlipRow {
  const { row } = beginSlip(slipForm(frozenOf(choice), []), 1);
  if (!row) throw new Error('No row was begun');
  return { ...row, values };
}

describe('a form', () => {
  it('of a choice has voters, the options in order, and a control sum', () => {
    const { fields } = slipForm(frozenOf(choice), []);
    expect(fields.map(({ id }) => id)).toEqual(['voters', 'a', 'b', 'control']);
    expect(fields.map(({ kind }) => kind)).toEqual(['voters', 'cell', 'cell', 'control']);
    expect(new Set(fields.map(({ group }) => group)).size).toBe(3);
  });

  it('of a scale has voters, and a line of boxes per statement with «Ved ikke» last', () => {
    const { fields } = slipForm(frozenOf(scale), []);
    const ids = ['voters', 's/1', 's/2', 's/0', 't/1', 't/2', 't/0'];
    expect(fields.map(({ id }) => id)).toEqual(ids);
    expect(fields.map(({ group }) => group)).toEqual(['voters', 's', 's', 's', 't', 't', 't']);
  });

  it('knows the tables, their people, and which one comes next', () => {
    const form = slipForm(frozenOf(choice), [2, 3]);
    expect(form.tables).toEqual([1, 2, 3]);
    expect(form.suggestion).toBe(2);
    expect([1, 3, 99].map(form.peopleAt)).toEqual([7, 6, 0]);
    expect(slipForm(frozenOf(choice), []).suggestion).toBeNull();
  });
});

describe('the numbers of a row', () => {
  it('are what is typed; a blank box is zero, a blank control sum is none', () => {
    expect(numbersOf(rowWith({ voters: '7', a: '12', b: '' }), choice)).toEqual({
      voters: 7,
      counts: { a: 12, b: 0 },
      controlSum: null,
    });
    expect(numbersOf(rowWith({ a: '07', control: '0' }), choice)).toEqual({
      voters: 0,
      counts: { a: 7, b: 0 },
      controlSum: 0,
    });
  });

  it('add up', () => {
    expect(sumOfCounts({ a: 12, b: 3, c: 0 })).toBe(15);
    expect(sumOfCounts({})).toBe(0);
  });
});

describe('the boxes that a failed sum check points at', () => {
  const CASES: readonly (readonly [Breach, readonly string[]])[] = [
    [{ kind: 'votes-over-voters', cell: 'b', votes: 8, voters: 7 }, ['b']],
    [{ kind: 'marks-over-possible', marks: 22, voters: 7, maxMarks: 3 }, ['control']],
    [{ kind: 'control-sum', typed: 3, counted: 2 }, ['control']],
    [{ kind: 'no-voters', marks: 2 }, ['voters']],
    [{ kind: 'empty' }, []],
    [{ kind: 'voters-over-table', voters: 8, people: 7 }, ['voters']],
    [{ kind: 'voters-over-present', voters: 21, present: 20 }, ['voters']],
    [{ kind: 'hands-over-present', rowId: 'a', votes: 21, present: 20 }, ['a']],
    [{ kind: 'all-hands-over-possible', marks: 61, present: 20, maxMarks: 3 }, ['control']],
  ];

  it.each(CASES)('for %o are %j', (breach, fields) => {
    expect([...fieldsOfBreaches([breach], choice)]).toEqual(fields);
  });

  it('are the whole line of a statement', () => {
    const breach: Breach = { kind: 'answers-over-voters', rowId: 't', answers: 8, voters: 7 };
    expect([...fieldsOfBreaches([breach], scale)]).toEqual(['t/1', 't/2', 't/0']);
  });

  it('are those of all checks together', () => {
    const breaches = CASES.slice(0, 5).map(([breach]) => breach);
    expect([...fieldsOfBreaches(breaches, choice)].sort()).toEqual(['b', 'control', 'voters']);
    expect(fieldsOfBreaches([], choice).size).toBe(0);
  });
});

describe('how many numbers more do not add up', () => {
  const TABLE: Breach = { kind: 'voters-over-table', voters: 9, people: 6 };
  const PRESENT: Breach = { kind: 'voters-over-present', voters: 20, present: 12 };
  const VOTES: Breach = { kind: 'votes-over-voters', cell: 'a', votes: 20, voters: 6 };
  const MARKS: Breach = { kind: 'marks-over-possible', marks: 20, voters: 6, maxMarks: 2 };
  const CONTROL: Breach = { kind: 'control-sum', typed: 4, counted: 20 };
  const row = (rowId: string): Breach => ({
    kind: 'answers-over-voters',
    rowId,
    answers: 8,
    voters: 5,
  });

  it.each([
    ['one number that fails two checks', choice, [TABLE, PRESENT], 0],
    ['one number that makes the sum impossible', choice, [VOTES, MARKS], 0],
    ['the control sum too', choice, [VOTES, MARKS, CONTROL], 1],
    ['voters, an option and the control sum', choice, [TABLE, PRESENT, VOTES, MARKS, CONTROL], 2],
    ['two lines of a scale', scale, [row('s'), row('t')], 1],
    ['nothing', choice, [], 0],
  ] as const)('%s', (_, poll, breaches, more) => {
    expect(otherNumbers(breaches, poll)).toBe(more);
  });
});
