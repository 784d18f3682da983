/**
 * What a sceptic with a pencil can compute from the slide by role: rooms in which people are put into roles, tables and
 * piles at random, each with a vote of their own, and everything counted from those votes.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ballot, BallotOrigin } from '../domain/ballot/ballot';
import { withShowing } from '../domain/disclosure/showing';
import type { Entry } from '../domain/entry/entry';
import { groupResults } from '../domain/groups/group-results';
import type { Round } from '../domain/round/round';
import { suppressGroups } from '../domain/disclosure/suppression';
import { ballotOf, marked } from '../domain/testing/ballots';
import {
  answerOf,
  choicePollOf,
  frozenOf,
  roleOf,
  roundOf,
  slipOf,
} from '../domain/testing/builders';
import { buildGroupSlide } from './build-group-slide';

const poll = choicePollOf(['a', 'b', 'c']);
const ROLES = ['boss', 'field', 'staff', 'head'] as const;
type RoleId = (typeof ROLES)[number];

/** Somebody in the room; without a role they are on a slip of their table, a ballot without a role or a joint answer. */
interface Person {
  readonly roleId: RoleId | null;
  readonly marks: readonly string[];
  /** By slip or by ballot; 'joint' only without a role. */
  readonly paper: 'slip' | 'ballot' | 'joint';
}

interface Room {
  readonly people: readonly Person[];
  readonly threshold: number;
}

/** Few of the last two, so that small groups come up in most rooms. */
const MOSTLY_LARGE: readonly (RoleId | null)[] = [
  ...Array.from({ length: 4 }, () => 'boss' as const),
  ...Array.from({ length: 3 }, () => 'field' as const),
  ...(['staff', 'head', null] as const),
];

const person: fc.Arbitrary<Person> = fc
  .record({
    roleId: fc.constantFrom<RoleId | null>(...MOSTLY_LARGE),
    marks: fc.subarray(['a', 'b', 'c']),
    paper: fc.constantFrom('slip' as const, 'ballot' as const, 'joint' as const),
  })
  .map((one) => (one.paper === 'joint' && one.roleId ? { ...one, paper: 'ballot' as const } : one));

const rooms: fc.Arbitrary<Room> = fc.record({
  people: fc.array(person, { minLength: 1, maxLength: 40 }),
  threshold: fc.integer({ min: 1, max: 7 }),
});

/** Every person's paper as it is recorded: a slip of one voter a table, a ballot, or an answer of one. */
function recorded({ people }: Room): { entries: readonly Entry[]; ballots: readonly Ballot[] } {
  const entries: Entry[] = [];
  const ballots: Ballot[] = [];
  for (const [index, { roleId, marks, paper }] of people.entries()) {
    const counts = Object.fromEntries(marks.map((mark) => [mark, 1]));
    const origin: BallotOrigin = roleId ? { kind: 'role', roleId } : { kind: 'room' };
    const place = index + 1;
    if (paper === 'slip') entries.push(slipOf(place, place, 1, counts, { roleId }));
    else if (paper === 'joint') entries.push(answerOf(place, place, 1, marks));
    else ballots.push(ballotOf(`b${index}`, marked(...marks), origin));
  }
  return { entries, ballots };
}

function roundFor({ threshold }: Room, overrides: Partial<Round> = {}): Round {
  const frozen = frozenOf(poll, { roles: ROLES.map(roleOf), threshold, present: 99 });
  return roundOf(poll, 'table-slip', { frozen, state: 'closed', ...overrides });
}

function slideOf(room: Room, overrides: Partial<Round> = {}) {
  const round = roundFor(room, overrides);
  const { entries, ballots } = recorded(room);
  const grouped = groupResults(round, entries, ballots);
  if (!grouped) throw new Error('The round has roles.');
  return buildGroupSlide(grouped, round, 'da');
}

const sizeIn = (text: string) => Number(/^n = (\d+)$/.exec(text)?.[1] ?? Number.NaN);

/** Who is in no column that is shown. */
function behind({ people }: Room, slide: ReturnType<typeof slideOf>): readonly number[] {
  const isShown = (roleId: RoleId | null) =>
    roleId !== null && slide.columns[ROLES.indexOf(roleId) + 1]?.isHidden === false;
  return people.flatMap(({ roleId }, index) => (isShown(roleId) ? [] : [index]));
}

describe('the slide by role of a random room', () => {
  it('tells of each shown group exactly what its people voted', () => {
    fc.assert(
      fc.property(rooms, (room) => {
        const slide = slideOf(room);
        for (const [place, roleId] of ROLES.entries()) {
          const column = slide.columns[place + 1];
          if (!column || column.isHidden) continue;
          const own = room.people.filter((one) => one.roleId === roleId);
          expect(sizeIn(column.nText)).toBe(own.length);
          for (const row of slide.rows) {
            const option = row.label;
            const votes = own.filter(({ marks }) => marks.includes(option)).length;
            const fraction = row.cells[place + 1]?.fraction ?? null;
            expect(fraction).toBe(own.length === 0 ? null : votes / own.length);
          }
        }
      }),
    );
  });

  /**
   * Everything shown is a sum over everyone, or over all of a shown group. So what can be computed of the others is their
   * sum as a whole, and nothing of a part of them; and as a whole they are never fewer than the threshold.
   */
  it('leaves behind the shown groups nobody, everybody, or no fewer than the threshold', () => {
    let hiding = 0;
    fc.assert(
      fc.property(rooms, (room) => {
        const slide = slideOf(room);
        const shown = slide.columns.slice(1).filter(({ isHidden }) => !isHidden);
        for (const { nText } of shown) {
          const size = sizeIn(nText);
          expect(size === 0 || size >= room.threshold).toBe(true);
        }
        const everyone = sizeIn(slide.columns[0]?.nText ?? '');
        const others = everyone - shown.reduce((sum, { nText }) => sum + sizeIn(nText), 0);
        expect(others).toBe(behind(room, slide).length);
        if (others > 0 && others < everyone) hiding += 1;
        expect(others === 0 || others === everyone || others >= room.threshold).toBe(true);
      }),
      { numRuns: 1500 },
    );
    expect(hiding).toBeGreaterThan(200);
  });

  it('hides the first time what the sizes alone ask for, and no more', () => {
    fc.assert(
      fc.property(rooms, (room) => {
        const sizes = ROLES.map((id) => ({
          ...{ id, people: room.people.filter(({ roleId }) => roleId === id).length },
        }));
        const ungrouped = room.people.filter(({ roleId }) => roleId === null).length;
        const expected = suppressGroups(sizes, ungrouped, room.threshold);
        const hidden = slideOf(room)
          .columns.slice(1)
          .map(({ isHidden }) => isHidden);
        expect(hidden).toEqual(ROLES.map((id) => expected.has(id)));
      }),
      { numRuns: 1500 },
    );
  });

  it('is the same whoever of those behind the shown groups cast which vote', () => {
    let moved = 0;
    const cases = rooms.chain((room) =>
      fc.record({
        room: fc.constant(room),
        order: fc.shuffledSubarray(
          room.people.map((_, index) => index),
          { minLength: room.people.length, maxLength: room.people.length },
        ),
      }),
    );
    fc.assert(
      fc.property(cases, ({ room, order }) => {
        const slide = slideOf(room);
        const hidden = behind(room, slide);
        const taken = order.filter((index) => hidden.includes(index));
        const marksOf = (index: number) => room.people[index]?.marks ?? [];
        const people = room.people.map((one, index) => {
          const giver = taken[hidden.indexOf(index)];
          return giver === undefined ? one : { ...one, marks: marksOf(giver) };
        });
        if (people.some(({ marks }, index) => marks.join() !== marksOf(index).join())) moved += 1;
        expect(slideOf({ ...room, people })).toEqual(slide);
      }),
      { numRuns: 1500 },
    );
    expect(moved).toBeGreaterThan(500);
  });

  it('says of a hidden group its name and why, and not a figure', () => {
    let hiddenColumns = 0;
    fc.assert(
      fc.property(rooms, (room) => {
        const slide = slideOf(room);
        for (const [place, column] of slide.columns.entries()) {
          if (!column.isHidden) continue;
          hiddenColumns += 1;
          expect(column.numbers).toEqual({ people: null });
          expect(['vises ikke', `færre end\u00a0${room.threshold}`]).toContain(column.nText);
          for (const { cells } of slide.rows) {
            expect(cells[place]).toEqual({
              ...{ text: '', fraction: null, nText: '' },
              numbers: { percent: null, mean: null, n: null },
            });
          }
        }
      }),
    );
    expect(hiddenColumns).toBeGreaterThan(20);
  });
});

describe('the slide by role after a correction', () => {
  it('never shows a group that was too small when the room saw the result first', () => {
    let grown = 0;
    const cases = fc.record({
      room: rooms,
      more: fc.array(person, { minLength: 1, maxLength: 8 }),
    });
    fc.assert(
      fc.property(cases, ({ room, more }) => {
        // Slips only: they have a place in the log.
        const asSlips = (people: readonly Person[]) =>
          people.map((one) => ({ ...one, paper: 'slip' as const }));
        const before = { ...room, people: asSlips(room.people) };
        const first = slideOf(before);
        const after = { ...room, people: asSlips([...room.people, ...more]) };
        const { entries, ballots } = recorded(before);
        const { shown } = withShowing(roundFor(before), entries, ballots);
        const second = slideOf(after, { shown });
        const asIfNew = slideOf(after);
        for (const [place, column] of first.columns.entries()) {
          if (!column.isHidden) continue;
          expect(second.columns[place]?.isHidden).toBe(true);
          if (asIfNew.columns[place]?.isHidden === false) grown += 1;
        }
      }),
      { numRuns: 1500 },
    );
    expect(grown).toBeGreaterThan(50);
  });
});
