/** The generations of a workshop's storage: finding the one that counts, and moving a session into the next one. */
import { ballotsAtRest, codesAtRest, type Session } from '../../shared/domain/session/session';
import { canonicalJson } from '../../shared/lib/canonical-json';
import { answerWithin, hearLoss } from './storage-loss';
import {
  deleteStorage,
  generationsOf,
  nameIn,
  namesOnDisk,
  openComplete,
  readName,
  type Opened,
} from './generations';
import { createOpenBallots, isBallotsOf, type OpenBallots } from './open-ballots';
import { hasBuckets, openBucket } from './open-bucket';
import { readSession, writeChange } from './session-rows';
import { WorkshopDatabase } from './workshop-database';

/** A generation with its connections. */
export interface OpenGeneration extends Opened {
  readonly generation: number;
  readonly database: WorkshopDatabase;
  readonly open: OpenBallots;
  /** Names of open storage that is no longer on the disk. */
  readonly missing: () => Promise<readonly string[]>;
}

/** How long writing or reading a whole session may take, in milliseconds; a large one takes a second. */
export const LONGEST_MOVE = 30_000;

/** Lower-case letters, digits and hyphens only, as bucket names must be. */
function bucketOf(workshopId: string): string {
  return `workshop-${workshopId}`;
}

function databaseOf(workshopId: string): string {
  return `pejling-${workshopId}`;
}

/** The name that shows that a generation exists: its bucket, or its database in a browser without buckets. */
function baseOf(workshopId: string): string {
  return hasBuckets() ? bucketOf(workshopId) : databaseOf(workshopId);
}

/** Opens a generation, creating it if needed. */
async function openGeneration(
  workshopId: string,
  generation: number,
  onLost: () => void,
): Promise<OpenGeneration> {
  const bucket = nameIn(generation, bucketOf(workshopId));
  const name = nameIn(generation, databaseOf(workshopId));
  const database = new WorkshopDatabase(name, await answerWithin(openBucket(bucket)));
  await answerWithin(Promise.resolve(database.open()));
  hearLoss(database, onLost);
  const open = createOpenBallots(workshopId, generation, onLost);
  return {
    generation,
    passedOver: [],
    database,
    open,
    missing: async () => {
      const there = new Set(await namesOnDisk());
      const own = nameIn(generation, baseOf(workshopId));
      return [own, ...open.names()].filter((needed) => !there.has(needed));
    },
    close: () => {
      open.close();
      database.close();
    },
  };
}

/** Opens the newest complete generation, or makes the first if there is none. */
export async function newestGeneration(
  workshopId: string,
  onLost: () => void,
): Promise<OpenGeneration> {
  const generations = generationsOf(baseOf(workshopId), await namesOnDisk());
  const open = (generation: number) => openGeneration(workshopId, generation, onLost);
  const newest = await openComplete(generations, open, isComplete);
  if (newest) return newest;
  // None of them ever counted. If they stayed, each start would add one more.
  const isCutOff = (generation: number) => generations.includes(generation);
  await dropGenerations(workshopId, isCutOff).catch(() => undefined);
  return openGeneration(workshopId, (generations[0] ?? 0) + 1, onLost);
}

async function isComplete({ generation, database }: OpenGeneration): Promise<boolean> {
  if (generation === 1) return true;
  return Boolean(await answerWithin(Promise.resolve(database.documents.get('generation'))));
}

/**
 * Puts a session into a fresh generation: the ballots of open rounds first, into buckets of their own and sorted by their keys; then, in one strict
 * transaction, everything else with the mark that makes it count. It is returned only if it reads back complete through new connections;
 * else it is removed, as far as possible, and this throws. Its number is higher than `above` and than any on the disk.
 */
export async function writeGeneration(
  workshopId: string,
  session: Session,
  onLost: () => void,
  above: number,
): Promise<OpenGeneration> {
  // Also higher than the number of a generation that was taken away and left traces.
  const generation = Math.max(above, ...(await ownNames(workshopId)).map(generationIn)) + 1;
  try {
    const written = await openGeneration(workshopId, generation, () => undefined);
    try {
      await answerWithin(fill(written, session), LONGEST_MOVE);
    } finally {
      written.close();
    }
    const opened = await openGeneration(workshopId, generation, onLost);
    try {
      const read = await answerWithin(readSession(opened.database, opened.open), LONGEST_MOVE);
      if (read.ok && sameSession(read.value, session)) return opened;
      throw new Error(read.ok ? 'What was read back is not what was written' : read.error.code);
    } catch (thrown) {
      opened.close();
      throw thrown;
    }
  } catch (thrown) {
    await dropGenerations(workshopId, (other) => other === generation).catch(() => undefined);
    throw thrown;
  }
}

async function fill({ database, open, generation }: OpenGeneration, session: Session) {
  const atRest = ballotsAtRest(session);
  const isAtRest = new Set(atRest.map(({ id }) => id));
  const cast = session.ballots.filter(({ id }) => !isAtRest.has(id));
  const isOpen = new Set(
    session.rounds.filter(({ state }) => state === 'open').map(({ id }) => id),
  );
  const spent = session.codes
    .filter(({ roundId }) => isOpen.has(roundId))
    .flatMap(({ roundId, used }) => [...used].sort().map((hash) => ({ roundId, hash })));
  await open.add(
    [...cast].sort((a, b) => (a.id < b.id ? -1 : 1)),
    spent,
  );
  const rest = { ...session, ballots: atRest, codes: codesAtRest(session) };
  await writeChange(database, rest, [{ key: 'generation', value: generation }]);
}

/**
 * Removes the generations of a workshop whose number `isMeant` from the disk, with the ballots of their open rounds. What a start would
 * find goes last: if the removal is cut off, the next start finds what is left and removes it, and no old generation is left alone.
 */
export async function dropGenerations(
  workshopId: string,
  isMeant: (generation: number) => boolean,
): Promise<void> {
  const isOfBallots = (name: string) => isBallotsOf(workshopId, readName(name).base);
  const names = [...(await ownNames(workshopId))].sort(
    (a, b) => Number(isOfBallots(b)) - Number(isOfBallots(a)) || generationIn(a) - generationIn(b),
  );
  for (const name of names) {
    if (isMeant(generationIn(name))) await deleteStorage(name);
  }
}

/** Everything of a workshop on the disk, in every generation. */
async function ownNames(workshopId: string): Promise<readonly string[]> {
  const ownBases = [bucketOf(workshopId), databaseOf(workshopId)];
  return (await namesOnDisk()).filter((name) => {
    const { base } = readName(name);
    return ownBases.includes(base) || isBallotsOf(workshopId, base);
  });
}

function generationIn(name: string): number {
  return readName(name).generation;
}

/** Ids of the workshops that have storage, each once. */
export async function workshopsOnDisk(): Promise<readonly string[]> {
  const prefix = baseOf('');
  const bases = (await namesOnDisk()).map((name) => readName(name).base);
  const own = bases.filter((base) => base.startsWith(prefix) && base !== prefix);
  return [...new Set(own)].map((base) => base.slice(prefix.length));
}

/** Whether two sessions hold the same, in whatever order their rounds, entries, ballots and codes lie. */
export function sameSession(one: Session, other: Session): boolean {
  return textOf(one) === textOf(other);
}

function textOf({ rounds, entries, ballots, codes, ...rest }: Session): string {
  return canonicalJson({
    ...rest,
    rounds: sortedBy(rounds, ({ id }) => id),
    entries: sortedBy(entries, ({ id }) => id),
    ballots: sortedBy(ballots, ({ id }) => id),
    codes: sortedBy(codes, ({ roundId }) => roundId).map((set) => ({
      ...set,
      unused: [...set.unused].sort(),
      used: [...set.used].sort(),
    })),
  });
}

function sortedBy<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
