/** Notes and agreements: lines, tables that are not told, and two laptops' notes together. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mergedNotes,
  newNotes,
  notesOf,
  notesWithoutRoom,
  pointsIn,
  withNotes,
  withoutTable,
  type Agreement,
  type ItemNotes,
} from './item-notes';

const agreed = (id: string, what: string, who = '', by = ''): Agreement => ({ id, what, who, by });
const notes = (id: string, points: string, agreements: readonly Agreement[] = []): ItemNotes => ({
  ...{ id, points, agreements },
});

it('reads a point from each line, and keeps nothing of an item without words', () => {
  expect(pointsIn(' Fast dag \r\n\n»Vi tør ikke«\n')).toEqual(['Fast dag', '»Vi tør ikke«']);
  expect(withNotes([notes('a', 'x')], notes('a', ''))).toEqual([]);
  expect(withNotes([notes('a', 'x')], notes('b', 'y')).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(notesOf([], 'a')).toEqual(notes('a', ''));
});

describe('a table', () => {
  it.each([
    ['Bord 2: fast dag til svar', 'Fast dag til svar'],
    ['bord 12 – én indgang', 'Én indgang'],
    ['Bord 9 Ét opslag', 'Ét opslag'],
    ['Table 4. one way in', 'One way in'],
    ['Én indgang (bord 4)', 'Én indgang'],
    ['»Vi mødes ved bord 4«', '»Vi mødes ved bord 4«'],
    ['Bord 3', 'Bord 3'],
    ['Bordene er for små', 'Bordene er for små'],
    ['Bord 2 og 3 er enige', 'Bord 2 og 3 er enige'],
    ['Bord 2 og 3: fast dag', 'Fast dag'],
    ['Bord 4, 5 og 6 – fast dag', 'Fast dag'],
    ['Bord nr. 7: fast dag', 'Fast dag'],
    ['BORD 7: fast dag', 'Fast dag'],
    ['Fra bord 7: fast dag', 'Fast dag'],
    ['Én indgang (fra bord 4-6)', 'Én indgang'],
    ['Tables 1 and 2: one way in', 'One way in'],
    ['Bord 2 – 3 forslag', '3 forslag'],
  ])('is not told: %s', (point, told) => {
    expect(withoutTable(point)).toBe(told);
  });
});

describe('the notes of two laptops', () => {
  it('come together: new lines after one’s own, agreements beside them', () => {
    const here = [notes('a', 'Ens\nKun her', [agreed('1', 'Prøves', 'HR-chef')])];
    const there = [
      notes('a', 'Ens\nKun der', [agreed('1', 'Prøves ikke'), agreed('2', 'Prøves', 'HR-chef')]),
      notes('b', 'Andet'),
    ];
    const merged = mergedNotes(here, there);
    expect(merged).toEqual([
      notes('a', 'Ens\nKun her\nKun der', [
        agreed('1', 'Prøves', 'HR-chef'),
        agreed('1-b', 'Prøves ikke'),
      ]),
      notes('b', 'Andet'),
    ]);
    expect(newNotes(here, there)).toBe(3);
    expect(newNotes(merged, there)).toBe(0);
  });

  const anyNotes = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      points: fc.array(fc.constantFrom('x', 'y', 'z', '')).map((lines) => lines.join('\n')),
      agreements: fc.uniqueArray(
        fc.record({
          id: fc.constantFrom('1', '2', '3'),
          what: fc.constantFrom('p', 'q'),
          who: fc.constantFrom('', 'r'),
          by: fc.constant(''),
        }),
        { selector: ({ id }) => id },
      ),
    }),
    { selector: ({ id }) => id },
  );
  it('lose nothing, and merged again are the same', () => {
    let grown = 0;
    fc.assert(
      fc.property(anyNotes, anyNotes, (here, there) => {
        const merged = mergedNotes(here, there);
        for (const { id, points, agreements } of [...here, ...there]) {
          const own = notesOf(merged, id);
          expect(pointsIn(own.points)).toEqual(expect.arrayContaining([...pointsIn(points)]));
          for (const { what, who, by } of agreements) {
            expect(own.agreements).toContainEqual(expect.objectContaining({ what, who, by }));
          }
          const ids = own.agreements.map((one) => one.id);
          expect(new Set(ids).size).toBe(ids.length);
        }
        if (newNotes(here, there) > 0) grown += 1;
        expect(mergedNotes(merged, there)).toEqual(merged);
      }),
    );
    expect(grown).toBeGreaterThan(20);
  });
});

describe('the notes of two laptops that do not fit together', () => {
  it('give each agreement an id of its own, also beside one that got its id by an earlier merge', () => {
    const here = [notes('a', '', [agreed('1', 'Her')])];
    const there = [notes('a', '', [agreed('1', 'Der'), agreed('1-b', 'Her, rettet')])];
    const [merged] = mergedNotes(here, there);
    expect(merged?.agreements.map(({ what }) => what)).toEqual(['Her', 'Der', 'Her, rettet']);
    expect(new Set(merged?.agreements.map(({ id }) => id)).size).toBe(3);
  });

  it('leave out what no file could hold, and say how much, each time', () => {
    const many = (of: string, count: number) =>
      Array.from({ length: count }, (_, index) => agreed(`${of}-${index}`, `${of} ${index}`));
    const long = (of: string) => `${of.repeat(60_000)}\n${of}`;
    const here = [notes('a', long('x'), many('her', 150))];
    const there = [notes('a', long('y'), many('der', 80)), notes('b', 'Andet')];
    const merged = mergedNotes(here, there);
    expect(notesOf(merged, 'a').points).toBe(long('x'));
    expect(notesOf(merged, 'a').agreements).toHaveLength(200);
    expect(notesOf(merged, 'b').points).toBe('Andet');
    // Two lines and thirty agreements.
    expect(notesWithoutRoom(here, there)).toBe(32);
    expect(newNotes(here, there)).toBe(51);
    expect(mergedNotes(merged, there)).toEqual(merged);
    expect(notesWithoutRoom(merged, there)).toBe(32);
  });
});
