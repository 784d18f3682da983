/**
 * The ballots of open rounds, and which of their codes were used. Each open round has a bucket of its own, which is deleted when the round closes: LevelDB
 * writes its log in the order of recording and keeps what was overwritten, so only a bucket that is gone tells nothing
 * of who voted what. Where the browser has no buckets, a plain database of its own stands in.
 */
import { Dexie, type EntityTable } from 'dexie';
import type { Ballot } from '../../shared/domain/ballot';
import type { SpentCode } from '../../shared/domain/session';
import { crc32 } from '../../shared/lib/crc32';
import { bucketNames, deleteBucket, hasBuckets, openBucket } from './open-bucket';
import { STRICT } from './strict';

class BallotDatabase extends Dexie {
  declare readonly ballots: EntityTable<Ballot, 'id'>;
  declare readonly spent: EntityTable<SpentCode, 'hash'>;

  constructor(name: string, factory: IDBFactory) {
    super(name, { ...STRICT, indexedDB: factory, IDBKeyRange });
    this.version(1).stores({ ballots: 'id' });
    this.version(2).stores({ spent: 'hash' });
  }
}

/** What lies in the buckets of open rounds. */
export interface OpenContent {
  readonly ballots: readonly Ballot[];
  readonly spent: readonly SpentCode[];
}

export interface OpenBallots {
  /** All of it, round by round, without an order. */
  readonly read: (roundIds: readonly string[]) => Promise<OpenContent>;
  /**
   * Adds ballots in the order given, with the codes used in its round, in one transaction a round; rejects, with nothing of that round
   * added, where a code was used before.
   */
  readonly add: (ballots: readonly Ballot[], spent: readonly SpentCode[]) => Promise<void>;
  /** Takes back ballots that were cast into an open round. */
  readonly take: (ids: readonly string[]) => Promise<void>;
  /** Removes the ballots of these rounds from the disk, where there are any. */
  readonly drop: (roundIds: readonly string[]) => Promise<void>;
  /** Removes those of all rounds, known or not. */
  readonly dropAll: () => Promise<void>;
  readonly close: () => void;
}

/** Bucket names have 64 characters at most, and a round's id may be long: its checksum stands in for it. */
function nameFor(workshopId: string, roundId: string): string {
  return `${prefixFor(workshopId)}${crc32(roundId)}`;
}

function prefixFor(workshopId: string): string {
  return `ballots-${workshopId}-`;
}

/** Removes all open ballots of a workshop that is deleted. */
export async function dropAllBallots(workshopId: string): Promise<void> {
  const prefix = prefixFor(workshopId);
  const names = [...(await bucketNames()), ...(await Dexie.getDatabaseNames())];
  for (const name of new Set(names.filter((candidate) => candidate.startsWith(prefix)))) {
    await deleteBucket(name);
    await Dexie.delete(name);
  }
}

export function createOpenBallots(workshopId: string): OpenBallots {
  const opened = new Map<string, BallotDatabase>();
  const databaseOf = async (roundId: string): Promise<BallotDatabase> => {
    const known = opened.get(roundId);
    if (known) return known;
    const name = nameFor(workshopId, roundId);
    const database = new BallotDatabase(name, await openBucket(name));
    await database.open();
    opened.set(roundId, database);
    return database;
  };
  const closeAll = (): void => {
    for (const database of opened.values()) database.close();
    opened.clear();
  };
  /** The rounds that have ballots on the disk; asking must not make a bucket. */
  const existing = async (roundIds: readonly string[]): Promise<readonly string[]> => {
    const names = new Set([...(await bucketNames()), ...(await Dexie.getDatabaseNames())]);
    return roundIds.filter((id) => names.has(nameFor(workshopId, id)));
  };
  return {
    read: async (roundIds) => {
      const found = await existing(roundIds);
      const databases = await Promise.all(found.map(databaseOf));
      const ballots = await Promise.all(databases.map((database) => database.ballots.toArray()));
      const spent = await Promise.all(databases.map((database) => database.spent.toArray()));
      return { ballots: ballots.flat(), spent: spent.flat() };
    },
    add: async (ballots, spent) => {
      for (const roundId of new Set([...ballots, ...spent].map((one) => one.roundId))) {
        const database = await databaseOf(roundId);
        const own = ballots.filter((ballot) => ballot.roundId === roundId);
        const codes = spent.filter((code) => code.roundId === roundId);
        const stores = codes.length > 0 ? [database.ballots, database.spent] : [database.ballots];
        await database.transaction('rw', stores, async () => {
          await database.ballots.bulkAdd(own);
          for (const code of codes) await database.spent.add(code);
        });
      }
    },
    take: async (ids) => {
      for (const database of opened.values()) await database.ballots.bulkDelete([...ids]);
    },
    drop: async (roundIds) => {
      for (const roundId of await existing(roundIds)) {
        const name = nameFor(workshopId, roundId);
        opened.get(roundId)?.close();
        opened.delete(roundId);
        await deleteBucket(name);
        if (!hasBuckets()) await Dexie.delete(name);
      }
    },
    dropAll: async () => {
      closeAll();
      await dropAllBallots(workshopId);
    },
    close: closeAll,
  };
}
