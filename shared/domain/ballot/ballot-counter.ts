/** Counting ballots one by one: added to what was counted before, or taken from it. */
import { sum } from '../../lib/sum';
import type { CellId } from '../kinds/cell';
import { originKey, type BallotCount, type BallotOfOrigin } from './ballot';

export interface CountedBallots extends BallotCount {
  /** How many name each origin (`originKey`), spoiled ones included. */
  readonly byOrigin: ReadonlyMap<string, number>;
}

export const NO_BALLOTS: CountedBallots = {
  ...{ counts: {}, voters: 0, blank: 0, spoiled: 0 },
  byOrigin: new Map(),
};

/** How many name this role; with null, how many name none. */
export function countOfRole(cast: CountedBallots, roleId: string | null): number {
  if (roleId !== null) return cast.byOrigin.get(originKey({ kind: 'role', roleId })) ?? 0;
  const ofRoles = rolesNamed(cast).map((id) => countOfRole(cast, id));
  return cast.voters + cast.spoiled - sum(ofRoles);
}

/** Ids of the roles that any of them names. */
export function rolesNamed({ byOrigin }: CountedBallots): readonly string[] {
  const ofRole = originKey({ kind: 'role', roleId: '' });
  return [...byOrigin.keys()].flatMap((key) =>
    key.startsWith(ofRole) ? [key.slice(ofRole.length)] : [],
  );
}

export class BallotCounter {
  readonly #cells: Map<CellId, number>;
  readonly #origins: Map<string, number>;
  #voters: number;
  #blank: number;
  #spoiled: number;

  /** Counts on from `before`, which stays as it is. */
  constructor({ counts, voters, blank, spoiled, byOrigin }: CountedBallots = NO_BALLOTS) {
    this.#cells = new Map(Object.entries(counts));
    this.#origins = new Map(byOrigin);
    this.#voters = voters;
    this.#blank = blank;
    this.#spoiled = spoiled;
  }

  /** Counts a ballot, or takes one that was counted out again. */
  count({ origin, marks, isSpoiled }: BallotOfOrigin, change: 1 | -1 = 1): void {
    add(this.#origins, originKey(origin), change);
    if (isSpoiled) {
      this.#spoiled += change;
      return;
    }
    this.#voters += change;
    if (marks.length === 0) this.#blank += change;
    // A mark set twice counts once.
    for (const cell of new Set(marks)) add(this.#cells, cell, change);
  }

  /** What is counted so far. */
  total(): CountedBallots {
    return {
      counts: Object.fromEntries(this.#cells),
      ...{ voters: this.#voters, blank: this.#blank, spoiled: this.#spoiled },
      byOrigin: new Map(this.#origins),
    };
  }
}

/** What is not there at all has no count. */
function add<Key>(counts: Map<Key, number>, key: Key, change: 1 | -1): void {
  const count = (counts.get(key) ?? 0) + change;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}
