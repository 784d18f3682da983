/** Two or three laptops that go on from one log, for tests of merging: their sequences collide, their ids don't. */
import fc from 'fast-check';
import { choicePollOf, roundOf } from './builders';
import { logs, scenarios } from './arbitraries';
import { isSameByHand } from './reference';
import type { Counts } from '../kinds/cell';
import { isCounted, type Entry } from '../entry/entry';
import { recordEntry, voidEntry } from '../recording/recording';
import type { Round } from '../round/round';

export interface PaperBallot {
  readonly id: string;
  readonly roundId: string;
  readonly marks: readonly string[];
}

export interface Laptops {
  readonly round: Round;
  readonly logs: readonly (readonly Entry[])[];
  readonly piles: readonly (readonly PaperBallot[])[];
}

/**
 * Three logs that share a part of one and then go on each by itself: tables typed twice, replacements and voids, also of
 * what they share and of voids.
 */
export function laptops(): fc.Arbitrary<Laptops> {
  return scenarios('in-place').chain(({ round, poll, log }) =>
    fc
      .record({
        sharedCount: fc.nat({ max: log.length }),
        others: fc.tuple(...[1, 2, 3].map(() => logs(poll, 'in-place'))),
        salts: fc.uniqueArray(fc.nat(), { minLength: 3, maxLength: 3 }),
        piles: fc.tuple(...[1, 2, 3].map(() => ballots())),
      })
      .map(({ sharedCount, others, salts, piles }) => ({
        round,
        logs: others.map((other, laptop) =>
          goneOn(log.slice(0, sharedCount), other.slice(sharedCount), `${salts[laptop] ?? ''}`),
        ),
        piles,
      })),
  );
}

/** `shared`, and `tail` after it: with ids of its own in no order, acting on its own entries and on shared ones. */
function goneOn(shared: readonly Entry[], tail: readonly Entry[], salt: string): readonly Entry[] {
  const tailIds = new Set(tail.map(({ id }) => id));
  const idOf = (id: string) => (tailIds.has(id) ? `${[...id].reverse().join('')}-${salt}` : id);
  const known = new Map(shared.map((entry) => [entry.id, entry]));
  const log = [...shared];
  for (const entry of tail) {
    const own = { id: idOf(entry.id) };
    if (entry.kind === 'void') {
      log.push({ ...entry, ...own, voids: idOf(entry.voids) });
      continue;
    }
    if (!isCounted(entry)) continue;
    const target = known.get(entry.replaces ?? '');
    // A shared entry is another one here than where this log was made: it may speak of another table.
    const isLost = target !== undefined && (!isCounted(target) || !isSameByHand(entry, target));
    const replaces = entry.replaces === null || isLost ? null : idOf(entry.replaces);
    log.push({ ...entry, ...own, replaces });
  }
  return log;
}

function ballots(): fc.Arbitrary<readonly PaperBallot[]> {
  // Few ids, each with one content: several laptops have the same ballot now and then.
  const numbers = fc.uniqueArray(fc.nat({ max: 12 }), { maxLength: 6 });
  return numbers.map((own) =>
    own.map((number) => ({
      id: `ballot-${number}`,
      roundId: 'r1',
      marks: number % 3 === 0 ? [] : ['a'],
    })),
  );
}

/** A slip of the pile. */
export interface PaperSlip {
  readonly table: number;
  readonly voters: number;
  readonly counts: Counts;
}

/** How a typist gets a slip into the log: at once, wrong and then corrected, or under a wrong table and taken back. */
export type Typing = 'at-once' | 'corrected' | 'taken-back';

/** Types slips one after the other as the program records them; ids fall or rise with `id`. */
export function typed(
  round: Round,
  before: readonly Entry[],
  slips: readonly (PaperSlip & { readonly typing: Typing })[],
  id: (made: number) => string,
): readonly Entry[] {
  let log = before;
  let made = 0;
  const stamp = () => ({ id: id((made += 1)), recordedAt: 1_790_000_000_000 + made });
  const record = (slip: PaperSlip): Entry => {
    const { table, voters, counts } = slip;
    const count = { kind: 'table-slip', roleId: null, table, voters, counts } as const;
    const entry = recordEntry(round, log, count, false, stamp());
    log = [...log, entry];
    return entry;
  };
  for (const { typing, ...slip } of slips) {
    if (typing === 'corrected') record({ ...slip, voters: 9, counts: { a: 9 } });
    if (typing === 'taken-back') {
      const wrong = record({ ...slip, table: 90 + slip.table });
      log = [...log, voidEntry(round, log, wrong, 'undo', stamp())];
    }
    record(slip);
  }
  return log;
}

/** A round on options a and b, open for `tables` tables and for those a typist types by mistake. */
export function pileRound(tables: number, overrides: Partial<Round> = {}): Round {
  const poll = choicePollOf(['a', 'b']);
  const numbers = Array.from({ length: tables }, (_, index) => index + 1);
  const frozen = {
    poll,
    present: 99,
    tables: numbers.map((number) => ({ number, people: 9 })),
    roles: [],
    threshold: 5,
  };
  return roundOf(poll, 'table-slip', { frozen, ...overrides });
}
