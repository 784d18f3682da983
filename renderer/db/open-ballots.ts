/**
 * The ballots of open rounds, and which of their codes were used. Each open round has a bucket of its own, which is deleted when the
 * round closes. LevelDB writes its log in the order of recording and keeps what was overwritten, so only deleting the bucket
 * makes sure that nothing tells who voted what. In a browser without buckets each round has a plain database instead.
 */
import { Dexie, type EntityTable } from 'dexie';
import type { Ballot } from '../../shared/domain/ballot/ballot';
import type { SpentCode } from '../../shared/domain/session/session';
import { crc32 } from '../../shared/lib/crc32';
import { answerWithin } from './storage-loss';
import { deleteStorage, nameIn, namesOnDisk } from './generations';
import { openBucket } from './open-bucket';
import { DATABASE_OPTIONS } from './database-options';
import { hearLoss, LostError } from './storage-loss';

class BallotDatabase extends Dexie {
  declare readonly ballots: EntityTable<Ballot, 'id'>;
  declare readonly spent: EntityTable<SpentCode, 'hash'>;

  constructor(name: string, factory: IDBFactory) {
    super(name, { ...DATABASE_OPTIONS, indexedDB: factory, IDBKeyRange });
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
   * Adds ballots in the order given, with the used codes of each round, in one transaction per round. If a code was used before,
   * it rejects and adds nothing of that round.
   */
  readonly add: (ballots: readonly Ballot[], spent: readonly SpentCode[]) => Promise<void>;
  /** Takes back ballots that were cast into an open round. */
  readonly take: (ids: readonly string[]) => Promise<void>;
  /** Removes the ballots of these rounds from the disk, where there are any. */
  readonly drop: (roundIds: readonly string[]) => Promise<void>;
  /** Names of the open storage: as long as all of them are on the disk, nothing was taken away. */
  readonly names: () => readonly string[];
  readonly close: () => void;
}

/** Longer workshop ids come from files that another program wrote; Pejling's own have 36 characters. */
const LONGEST_PART = 40;

/** The part of a name that says whose ballots lie there. A shortened id ends in a checksum, behind a character that no id contains. */
function partOf(workshopId: string): string {
  if (workshopId.length <= LONGEST_PART) return workshopId;
  const checksum = crc32(workshopId);
  return `${workshopId.slice(0, LONGEST_PART - checksum.length - 1)}_${checksum}`;
}

/** Bucket names have at most 64 characters, the generation included, and a round's id may be long: its checksum is used instead. */
function baseOf(workshopId: string, roundId: string): string {
  return `ballots-${partOf(workshopId)}-${crc32(roundId)}`;
}

/** Whether a bucket of this name (without its generation) holds open ballots of the workshop. */
export function isBallotsOf(workshopId: string, base: string): boolean {
  const prefix = `ballots-${partOf(workshopId)}-`;
  // A checksum of eight characters must follow, because one id may be the beginning of another.
  return base.startsWith(prefix) && base.length === prefix.length + 8;
}

/** A round's database, and whether ballots are known to lie in it. */
interface OpenRound {
  readonly database: BallotDatabase;
  isFilled: boolean;
}

/** Whether any ballot lies there. Counting them would read all of their keys, with each ballot that is cast. */
async function isAny({ ballots }: BallotDatabase): Promise<boolean> {
  return (await ballots.toCollection().first()) !== undefined;
}

/** Calls `onLost` when the browser takes an open round's storage away. */
export function createOpenBallots(
  workshopId: string,
  generation: number,
  onLost: () => void,
): OpenBallots {
  const opened = new Map<string, OpenRound>();
  const nameFor = (roundId: string) => nameIn(generation, baseOf(workshopId, roundId));
  const openedRound = async (roundId: string): Promise<OpenRound> => {
    const known = opened.get(roundId);
    if (known) return known;
    const name = nameFor(roundId);
    const database = new BallotDatabase(name, await answerWithin(openBucket(name)));
    await answerWithin(Promise.resolve(database.open()));
    hearLoss(database, onLost);
    const round = { database, isFilled: await isAny(database) };
    opened.set(roundId, round);
    return round;
  };
  /** The rounds that have ballots on the disk; asking must not create a bucket. */
  const existing = async (roundIds: readonly string[]): Promise<readonly string[]> => {
    // Most changes close no round, and asking the browser takes as long as writing an entry.
    if (roundIds.length === 0) return [];
    const names = new Set(await namesOnDisk());
    return roundIds.filter((id) => names.has(nameFor(id)));
  };
  return {
    read: async (roundIds) => {
      const found = await existing(roundIds);
      const databases = (await Promise.all(found.map(openedRound))).map((round) => round.database);
      const ballots = await Promise.all(databases.map((database) => database.ballots.toArray()));
      const spent = await Promise.all(databases.map((database) => database.spent.toArray()));
      return { ballots: ballots.flat(), spent: spent.flat() };
    },
    add: async (ballots, spent) => {
      for (const roundId of new Set([...ballots, ...spent].map((one) => one.roundId))) {
        const round = await openedRound(roundId);
        const { database } = round;
        const own = ballots.filter((ballot) => ballot.roundId === roundId);
        const codes = spent.filter((code) => code.roundId === roundId);
        const stores = codes.length > 0 ? [database.ballots, database.spent] : [database.ballots];
        await database.transaction('rw', stores, async () => {
          // Storage that was emptied meanwhile would accept this ballot, though all others are gone.
          if (round.isFilled && !(await isAny(database))) throw new LostError();
          await database.ballots.bulkAdd(own);
          for (const code of codes) await database.spent.add(code);
        });
        round.isFilled ||= own.length > 0;
      }
    },
    take: async (ids) => {
      for (const round of opened.values()) {
        const { database } = round;
        await database.ballots.bulkDelete([...ids]);
        round.isFilled = await isAny(database);
      }
    },
    drop: async (roundIds) => {
      for (const roundId of await existing(roundIds)) {
        opened.get(roundId)?.database.close();
        opened.delete(roundId);
        await deleteStorage(nameFor(roundId));
      }
    },
    names: () => [...opened.keys()].map(nameFor),
    close: () => {
      for (const { database } of opened.values()) database.close();
      opened.clear();
    },
  };
}
