/** People at the tables, as they are pasted. */
import { describe, expect, it } from 'vitest';
import { withPastedPeople } from './pasted-people';

const tables = [1, 2, 3, 4].map((number) => ({ number, people: 8 }));
const people = (text: string, from = 1) => {
  const done = withPastedPeople(tables, from, text);
  return done?.ok ? done.value.map((table) => table.people) : done?.error;
};

describe('a pasted list of people', () => {
  it.each([
    ['a column', '7\r\n6\r\n5\r\n9\r\n', [7, 6, 5, 9]],
    ['a row', '7\t6\t5\t9', [7, 6, 5, 9]],
    ['fewer than there are tables', '7\n6', [7, 6, 8, 8]],
    ['two columns', '4\t9\n2\t6', [8, 6, 8, 9]],
    ['words around numbers', 'Bord 1: 7 personer\nBord 3: 5 personer', [7, 8, 5, 8]],
    ['headings', 'Bord\tPersoner\n1\t7\n2\t6', [7, 6, 8, 8]],
    ['a sum below', 'Bord\tPersoner\n1\t7\n2\t6\nI alt\t13', [7, 6, 8, 8]],
    ['a sum above', 'I alt 13\n7\n6', [7, 6, 8, 8]],
    ['blank lines and spaces', '\n 7 \n\n\u200b6\n', [7, 6, 8, 8]],
  ])('%s', (_, text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it('begins at the table it is pasted at', () => {
    expect(people('7\n6', 3)).toEqual([8, 8, 7, 6]);
  });

  it('is none: one number belongs to the field', () => {
    expect(withPastedPeople(tables, 1, ' 7 ')).toBeNull();
    expect(withPastedPeople(tables, 1, '')).toBeNull();
  });

  it.each([
    ['more than there are tables', '7\n6', 4, { kind: 'too-many', numbers: 2, tables: 1 }],
    ['a word', '7\nsyv', 1, { kind: 'no-number', line: 2 }],
    ['two numbers in one of them', '7\n6 7\n5', 1, { kind: 'no-number', line: 2 }],
    ['nobody at a table', '7\n0', 1, { kind: 'out-of-range', line: 2 }],
    ['too many at a table', '100\n7', 1, { kind: 'out-of-range', line: 1 }],
    ['a table that is not there', '1\t7\n12\t6', 1, { kind: 'no-table', line: 2, table: 12 }],
    ['a table twice', '1\t7\n1\t9', 1, { kind: 'table-twice', line: 2, table: 1 }],
    [
      '500 lines',
      Array.from({ length: 500 }, () => '7').join('\n'),
      1,
      { kind: 'too-many', numbers: 500, tables: 4 },
    ],
  ])('is refused as a whole: %s', (_, text, from, refusal) => {
    expect(people(text, from)).toEqual(refusal);
  });
});
