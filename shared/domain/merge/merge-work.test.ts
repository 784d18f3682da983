/** Twice as much to merge is twice the work: a day of 99 tables must not hold the page up. Reads are counted, no clock is asked. */
import { describe, expect, it } from 'vitest';
import { findFault } from '../../file-format/integrity';
import type { Entry } from '../entry/entry';
import { conflictKey, mergeStep } from './merge-step';
import { newsOf } from './merge-news';
import { mergeSessions } from './merge-sessions';
import type { Round } from '../round/round';
import type { Session } from '../session/session';
import { stamps } from '../testing/arbitraries';
import { ballotOf, marked } from '../testing/ballots';
import { choicePollOf, frozenOf, roleOf, roundOf, slipOf, workshopOf } from '../testing/builders';
import { counted, growth, type Counter } from '../testing/counted-reads';

/** A sort compares a little more often than in proportion; its square would be 4. */
const LINEAR = 2.5;
const POLL = choicePollOf(['a', 'b'], { maxMarks: 2 });
const ROLES = ['boss', 'chief', 'staff'];

interface Size {
  readonly tables: number;
  readonly rounds: number;
}

/** Each table by its roles, in each round, as one laptop typed it. */
function slips(laptop: 'a' | 'b', { tables, rounds }: Size): readonly Entry[] {
  return Array.from({ length: tables * rounds * ROLES.length }, (_, index) => {
    const [place, role] = [Math.floor(index / ROLES.length), index % ROLES.length];
    const roundId = `r${(place % rounds) + 1}`;
    const id = `${laptop}${String(index).padStart(6, '0')}`;
    const roleId = ROLES[role] ?? null;
    const own = { id, roundId, roleId };
    const table = Math.floor(place / rounds) + 1;
    return slipOf(index + 1, table, 3, { a: laptop === 'a' ? 1 : 2 }, own);
  });
}

function roundsOf({ tables, rounds }: Size): readonly Round[] {
  const frozen = frozenOf(POLL, {
    tables: Array.from({ length: tables }, (_, index) => ({ number: index + 1, people: 9 })),
    roles: ROLES.map(roleOf),
  });
  return Array.from({ length: rounds }, (_, index) =>
    roundOf(POLL, 'table-slip', {
      id: `r${index + 1}`,
      number: index + 1,
      state: 'closed',
      frozen,
    }),
  );
}

function laptop(name: 'a' | 'b', size: Size, counter: Counter): Session {
  const ballots = slips(name, size).map(({ id, roundId }) => ({
    ...ballotOf(`p${id}`, marked('a')),
    roundId,
  }));
  return {
    workshop: workshopOf([POLL]),
    rounds: counted(roundsOf(size), counter),
    entries: counted(slips(name, size), counter),
    ballots: counted(ballots, counter),
    codes: [],
    projector: { showing: { kind: 'title' }, isBlack: false },
    position: { page: 'agenda', agendaItemId: '' },
  };
}

/** Both laptops typed every slip, each with other numbers: everything is in conflict. */
function readsOf(work: (own: Session, other: Session) => void) {
  return (size: Size): number => {
    const counter = { reads: 0 };
    const [own, other] = [laptop('a', size, counter), laptop('b', size, counter)];
    work(own, other);
    return counter.reads;
  };
}

describe.each<readonly [string, (own: Session, other: Session) => void]>([
  [
    'Finding what two laptops have',
    (own, other) => {
      const merge = mergeSessions(own, other);
      expect(merge.ok && merge.value.merged.length).toBe(own.rounds.length);
    },
  ],
  [
    'Taking it in, with every table in conflict',
    (own, other) => {
      const slots = own.entries.flatMap((entry) =>
        'table' in entry && entry.kind === 'table-slip'
          ? [conflictKey(entry.roundId, `table-slip:${entry.table}:${entry.roleId ?? ''}`)]
          : [],
      );
      const change = mergeStep(own, other, new Map(slots.map((slot) => [slot, 'b'])), stamps());
      // What came in, and a void of each slip of this laptop.
      expect(change?.entries).toHaveLength(2 * own.entries.length);
    },
  ],
  [
    'Saying what is new',
    (own, other) => {
      const merge = mergeSessions(own, { ...other, rounds: own.rounds });
      const [first] = merge.ok ? merge.value.merged : [];
      if (!first || !('addedBallots' in first)) throw new Error('There is news.');
      const settled = { ...first, addedBallots: [], conflicts: [] };
      expect(newsOf(own.entries, settled).corrected.length).toBeGreaterThan(0);
    },
  ],
  [
    'Looking for faults in it',
    (own) => {
      expect(findFault(own)).toBeNull();
    },
  ],
])('%s', (_, work) => {
  const reads = readsOf(work);

  it('takes twice the work for twice as many tables', () => {
    expect(growth((tables) => reads({ tables, rounds: 1 }), 150)).toBeLessThan(LINEAR);
  });

  it('takes twice the work for twice as many rounds', () => {
    expect(growth((rounds) => reads({ tables: 2, rounds }), 75)).toBeLessThan(LINEAR);
  });
});
