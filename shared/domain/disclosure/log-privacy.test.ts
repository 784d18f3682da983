/** What a log hides when it is shown to others: few people, and what would disclose them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ballot } from '../ballot/ballot';
import type { Entry, TableSlipEntry } from '../entry/entry';
import { groupResults } from '../groups/group-results';
import { hiddenEntries } from './log-privacy';
import type { Round } from '../round/round';
import {
  answerOf,
  choicePollOf,
  entryId,
  frozenOf,
  recountOf,
  roleOf,
  roundOf,
  slipOf,
  totalsOf,
  voidOf,
} from '../testing/builders';

const poll = choicePollOf(['a', 'b']);

function roundWith(seats: readonly number[], threshold = 5): Round {
  const tables = seats.map((people, index) => ({ number: index + 1, people }));
  const roles = [roleOf('boss'), roleOf('staff')];
  return roundOf(poll, 'table-slip', {
    state: 'closed',
    frozen: frozenOf(poll, { tables, threshold, roles }),
  });
}

/** Sequence numbers of what is hidden. */
function hiddenIn(round: Round, entries: readonly Entry[], ballots: readonly Ballot[] = []) {
  const hidden = hiddenEntries(round, entries, ballots);
  return entries.filter(({ id }) => hidden.has(id)).map(({ sequence }) => sequence);
}

function ballotsOf(count: number, roleId: string | null = null): readonly Ballot[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `ballot-${roleId}-${index}`,
    roundId: 'r1',
    origin: roleId === null ? { kind: 'room' } : { kind: 'role', roleId },
    marks: ['a'],
    isSpoiled: false,
  }));
}

describe('of tables', () => {
  it('nothing is hidden where all are large enough', () => {
    const log = [slipOf(1, 1, 6, { a: 1 }), slipOf(2, 2, 5, { b: 1 }), answerOf(3, 3, 7, ['a'])];
    expect(hiddenIn(roundWith([6, 6, 7]), log)).toEqual([]);
  });

  it('a small one is hidden, and the smallest other with it: all minus the rest would tell', () => {
    const log = [slipOf(1, 1, 9, {}), slipOf(2, 2, 4, { a: 4 }), slipOf(3, 3, 6, {})];
    expect(hiddenIn(roundWith([9, 4, 6]), log)).toEqual([2, 3]);
  });

  it('only the small one is, where enough people voted at no table', () => {
    const log = [slipOf(1, 1, 9, {}), slipOf(2, 2, 4, { a: 4 }), slipOf(3, 3, 6, {})];
    expect(hiddenIn(roundWith([9, 4, 6]), log, ballotsOf(1))).toEqual([2]);
    const spoiled = ballotsOf(1).map((ballot) => ({ ...ballot, marks: [], isSpoiled: true }));
    expect(hiddenIn(roundWith([9, 4, 6]), log, spoiled)).toEqual([2, 3]);
  });

  it('few voters at a large table are few, and so are the people of a small one with too many voters', () => {
    const log = [
      slipOf(1, 1, 3, {}),
      slipOf(2, 2, 6, {}, { confirmed: true }),
      slipOf(3, 3, 9, {}),
    ];
    expect(hiddenIn(roundWith([9, 4, 9]), log)).toEqual([1, 2]);
  });

  it('earlier versions, what was taken back and recounts go with it', () => {
    const log = [
      slipOf(1, 1, 9, { a: 1 }),
      slipOf(2, 2, 4, { a: 4 }),
      slipOf(3, 3, 2, { b: 2 }),
      slipOf(4, 2, 4, { a: 3 }, { replaces: entryId(2) }),
      recountOf(5, 2, 4, { a: 3 }),
      recountOf(6, 1, 9, { a: 1 }),
      answerOf(7, 3, 3, ['a'], { replaces: entryId(3) }),
      voidOf(8, 7),
    ];
    expect(hiddenIn(roundWith([9, 4, 3]), log)).toEqual([2, 3, 4, 5, 7]);
  });

  it('so do those of a large table that is hidden to protect a small one', () => {
    const log = [
      slipOf(1, 1, 6, { a: 1 }),
      slipOf(2, 1, 6, { a: 2 }, { replaces: entryId(1) }),
      slipOf(3, 2, 4, {}),
      slipOf(4, 3, 9, {}),
      recountOf(5, 1, 6, { a: 2 }),
    ];
    expect(hiddenIn(roundWith([6, 4, 9]), log)).toEqual([1, 2, 3, 5]);
  });

  it('an earlier version is hidden, also where the people it differs by are none', () => {
    const log = [
      slipOf(1, 1, 7, { a: 3 }),
      slipOf(2, 1, 7, { a: 4 }, { replaces: entryId(1) }),
      slipOf(3, 1, 8, { a: 5 }, { replaces: entryId(2) }),
      slipOf(4, 2, 9, {}),
      slipOf(5, 1, 3, { a: 1 }),
      voidOf(6, 5),
    ];
    // Eight count now. Showing seven would disclose the eighth, and three are few.
    expect(hiddenIn(roundWith([8, 9]), log)).toEqual([1, 2, 5]);
    const sameVoters = [
      slipOf(1, 1, 8, { a: 3 }),
      slipOf(2, 1, 8, { a: 4 }, { replaces: entryId(1) }),
    ];
    expect(hiddenIn(roundWith([8, 9]), sameVoters)).toEqual([1]);
  });

  it('one without voters has nothing to hide', () => {
    expect(hiddenIn(roundWith([4, 9]), [slipOf(1, 1, 0, {}), slipOf(2, 2, 9, {})])).toEqual([]);
  });

  it('slips that do not count, for the round is counted as totals, are hidden', () => {
    const round: Round = { ...roundWith([9, 4, 6]), method: 'totals' };
    const log = [
      slipOf(1, 1, 9, {}),
      slipOf(2, 2, 4, { a: 4 }),
      slipOf(3, 3, 6, {}),
      totalsOf(4, 19, { a: 4 }),
    ];
    expect(hiddenIn(round, log)).toEqual([1, 2, 3]);
  });
});

describe('of the room', () => {
  it('totals are shown, and earlier ones are not', () => {
    const round: Round = { ...roundWith([9]), method: 'totals' };
    const log = [
      totalsOf(1, 130, { a: 1 }),
      totalsOf(2, 131, { a: 1 }, { replaces: entryId(1) }),
      totalsOf(3, 131, { a: 2 }, { replaces: entryId(2) }),
    ];
    expect(hiddenIn(round, log)).toEqual([1, 2]);
  });

  it('a corrected ballot is always hidden: it tells a single one', () => {
    const content = (marks: readonly string[]) => ({ marks, isSpoiled: false });
    const correction: Entry = {
      id: 'c',
      roundId: 'r1',
      sequence: 1,
      recordedAt: 0,
      kind: 'ballot-correction',
      origin: { kind: 'room' },
      from: content(['a']),
      to: content(['b']),
    };
    expect(hiddenIn(roundWith([9]), [correction], ballotsOf(20))).toEqual([1]);
  });
});

describe('by role', () => {
  const boss = (sequence: number, table: number, voters: number) =>
    slipOf(sequence, table, voters, {}, { roleId: 'boss' });
  const staff = (sequence: number, table: number, voters: number) =>
    slipOf(sequence, table, voters, {}, { roleId: 'staff' });

  it('few of a role at a table are hidden, and another of the role, whose total is public', () => {
    const log = [boss(1, 1, 2), boss(2, 2, 7), boss(3, 3, 8), staff(4, 1, 9), staff(5, 2, 9)];
    expect(hiddenIn(roundWith([20, 20, 20]), log)).toEqual([1, 2]);
    expect(hiddenIn(roundWith([20, 20, 20]), log, ballotsOf(3, 'boss'))).toEqual([1]);
    expect(hiddenIn(roundWith([20, 20, 20]), log, ballotsOf(3, 'staff'))).toEqual([1, 2, 4]);
  });

  it('a role that is few in the whole room is hidden with the smallest of the others', () => {
    const log = [boss(1, 1, 3), staff(2, 1, 9), staff(3, 2, 8)];
    expect(hiddenIn(roundWith([20, 20]), log)).toEqual([1, 3]);
  });

  it('what is shown by role and in the list together tells of no few people either', () => {
    // By role the four bosses are hidden, and nobody else: six without a role stand beside them. In the list,
    // showing one of those six would expose the four, however many of the staff are hidden there.
    const log = [boss(1, 1, 4), slipOf(2, 2, 6, {}), staff(3, 3, 5), staff(4, 4, 9)];
    expect(hiddenIn(roundWith([20, 20, 20, 20]), log)).toEqual([1, 2]);
    // By role the staff are hidden to protect the bosses; so are their slips in the list.
    const three = roundOf(poll, 'table-slip', {
      state: 'closed',
      frozen: frozenOf(poll, {
        tables: [1, 2, 3, 4].map((number) => ({ number, people: 20 })),
        roles: ['boss', 'staff', 'head'].map(roleOf),
      }),
    });
    const head = (sequence: number, table: number, voters: number) =>
      slipOf(sequence, table, voters, {}, { roleId: 'head' });
    const second = [boss(1, 1, 4), staff(2, 2, 8), head(3, 3, 6), head(4, 4, 9)];
    expect(hiddenIn(three, second)).toEqual([1, 2]);
  });

  it('a recount of the whole table is hidden where a part of it is', () => {
    const log = [
      boss(1, 1, 6),
      staff(2, 1, 4),
      boss(3, 2, 9),
      staff(4, 2, 9),
      recountOf(5, 1, 10, {}),
    ];
    expect(hiddenIn(roundWith([20, 20]), log)).toEqual([2, 4, 5]);
  });
});

describe('over random logs', () => {
  const version = fc.record({
    table: fc.integer({ min: 1, max: 5 }),
    voters: fc.nat({ max: 12 }),
    kind: fc.constantFrom('slip', 'slip', 'slip', 'recount', 'void'),
  });

  it('no few people stand alone: not as shown, not between two versions, not as the rest of the room', () => {
    let shownAny = 0;
    fc.assert(
      fc.property(
        fc.array(version, { maxLength: 14 }),
        fc.nat({ max: 7 }),
        fc.integer({ min: 1, max: 6 }),
        (acts, ballots, threshold) => {
          const log: Entry[] = [];
          const current = new Map<number, TableSlipEntry>();
          for (const { table, voters, kind } of acts) {
            const sequence = log.length + 1;
            const old = current.get(table);
            if (kind === 'recount') log.push(recountOf(sequence, table, voters, {}));
            else if (kind === 'slip') {
              const slip = slipOf(sequence, table, voters, {}, { replaces: old?.id ?? null });
              log.push(slip);
              current.set(table, slip);
            } else if (old?.replaces === null) {
              log.push(voidOf(sequence, old.sequence));
              current.delete(table);
            }
          }
          const round = roundWith([12, 12, 12, 12, 12], threshold);
          const hidden = hiddenEntries(round, log, ballotsOf(ballots));
          const isFew = (people: number) => people > 0 && people < threshold;
          const shown = log.flatMap((entry) =>
            'table' in entry && !hidden.has(entry.id)
              ? [{ table: entry.table, voters: entry.voters }]
              : [],
          );
          shownAny += shown.length;
          for (const one of shown) {
            expect(isFew(one.voters)).toBe(false);
            for (const other of shown.filter(({ table }) => table === one.table)) {
              expect(isFew(Math.abs(one.voters - other.voters))).toBe(false);
            }
          }
          const counting = [...current.values()];
          const secret = counting.filter(({ id }) => hidden.has(id)).map(({ table }) => table);
          expect(shown.filter(({ table }) => secret.includes(table))).toEqual([]);
          const rest = counting.filter(({ id }) => hidden.has(id)).map(({ voters }) => voters);
          const behind = rest.reduce((total, voters) => total + voters, ballots);
          const isWholeRoom = counting.every(({ id, voters }) => hidden.has(id) || voters === 0);
          expect(isWholeRoom || !isFew(behind)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
    expect(shownAny).toBeGreaterThan(1000);
  });

  it('beside the result by role no few people stand alone in what the two together leave out', () => {
    const paper = fc.record({
      roleId: fc.constantFrom('boss', 'boss', 'staff', null),
      voters: fc.nat({ max: 9 }),
      isBallots: fc.boolean(),
    });
    let hiddenRolesSeen = 0;
    fc.assert(
      fc.property(
        fc.array(paper, { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 1, max: 6 }),
        (papers, threshold) => {
          const round = roundWith(
            papers.map(() => 12),
            threshold,
          );
          const log = papers.flatMap(({ roleId, voters, isBallots }, index) =>
            isBallots ? [] : [slipOf(index + 1, index + 1, voters, {}, { roleId })],
          );
          const cast = papers.flatMap(({ roleId, voters, isBallots }, index) =>
            isBallots
              ? ballotsOf(voters, roleId).map((one) => ({ ...one, id: `${one.id}-${index}` }))
              : [],
          );
          const hidden = hiddenEntries(round, log, cast);
          const grouped = groupResults(round, log, cast);
          const secret = grouped?.hidden.roles ?? new Set();
          if (secret.size > 0) hiddenRolesSeen += 1;
          const roomOf = (roleId: string | null) =>
            roleId !== null && !secret.has(roleId) ? roleId : 'rest';
          for (const room of ['boss', 'staff', 'rest']) {
            const own = log.filter(({ roleId }) => roomOf(roleId) === room);
            const shown = own.filter(({ id, voters }) => !hidden.has(id) && voters > 0);
            const behind = papers
              .filter(
                ({ roleId, isBallots }, index) =>
                  roomOf(roleId) === room && (isBallots || hidden.has(entryId(index + 1))),
              )
              .reduce((total, { voters }) => total + voters, 0);
            const isFew = (people: number) => people > 0 && people < threshold;
            expect(shown.some(({ voters }) => isFew(voters))).toBe(false);
            expect(shown.length > 0 && isFew(behind)).toBe(false);
          }
        },
      ),
      { numRuns: 2000 },
    );
    expect(hiddenRolesSeen).toBeGreaterThan(200);
  });
});
