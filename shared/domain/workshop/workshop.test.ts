import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicePollOf, scalePollOf, workshopOf } from '../testing/builders';
import { findPoll, spreadPeople } from './workshop';

const peopleAt = (present: number, tableCount: number) =>
  spreadPeople(present, tableCount).map(({ people }) => people);

describe('spreadPeople', () => {
  it.each([
    { present: 10, tableCount: 3, people: [4, 3, 3] },
    { present: 12, tableCount: 3, people: [4, 4, 4] },
    { present: 3, tableCount: 3, people: [1, 1, 1] },
    { present: 2, tableCount: 3, people: [1, 1, 1] },
    { present: 5, tableCount: 1, people: [5] },
    { present: 5, tableCount: 0, people: [] },
  ])('seats $present at $tableCount tables as $people', ({ present, tableCount, people }) => {
    expect(peopleAt(present, tableCount)).toEqual(people);
  });

  it('seats 131 at 24 tables as eleven of six, then thirteen of five', () => {
    expect(peopleAt(131, 24)).toEqual([...Array<number>(11).fill(6), ...Array<number>(13).fill(5)]);
  });

  it('numbers the tables from 1, seats everyone, and differs by at most one', () => {
    const rooms = fc
      .integer({ min: 1, max: 99 })
      .chain((tables) => fc.tuple(fc.constant(tables), fc.integer({ min: tables, max: 999 })));
    fc.assert(
      fc.property(rooms, ([tableCount, present]) => {
        const tables = spreadPeople(present, tableCount);
        const people = tables.map((table) => table.people);
        expect(tables.map(({ number }) => number)).toEqual(
          Array.from({ length: tableCount }, (_, index) => index + 1),
        );
        expect(people.reduce((total, own) => total + own)).toBe(present);
        expect(Math.max(...people) - Math.min(...people)).toBeLessThanOrEqual(1);
        expect(people).toEqual([...people].sort((a, b) => b - a));
      }),
    );
  });
});

describe('findPoll', () => {
  it('finds a poll by its id, and says where there is none', () => {
    const [choice, scale] = [choicePollOf(['a']), scalePollOf(['s'])];
    const workshop = workshopOf([choice, scale]);
    expect(findPoll(workshop, scale.id)).toBe(scale);
    expect(findPoll(workshop, choice.id)).toBe(choice);
    expect(findPoll(workshop, 'other')).toBeNull();
  });
});
