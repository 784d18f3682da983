/**
 * Generations of storage. Storage in which a write failed is never trusted again: what memory holds goes into a fresh bucket,
 * the next generation, which counts from the moment its mark of completeness is on the disk. The first generation has the
 * plain name; later ones end in their number. Where the browser has no buckets, databases take their place.
 */
import { Dexie } from 'dexie';
import { answerWithin, LostError } from './storage-loss';
import { bucketNames, deleteBucket } from './open-bucket';

/** Separates a name from its generation; no id contains it. */
const SEPARATOR = '_';

/** The name of a bucket or database in its `generation`, 1 for the first. */
export function nameIn(generation: number, base: string): string {
  return generation === 1 ? base : `${base}${SEPARATOR}${generation}`;
}

/** Splits a name into the name without its generation, and the generation. */
export function readName(name: string): { readonly base: string; readonly generation: number } {
  const [, base = name, number = '1'] = /^(.*)_(\d+)$/.exec(name) ?? [];
  return { base, generation: Number(number) };
}

/** The names of all buckets and plain databases on the disk; asking creates none. */
export async function namesOnDisk(): Promise<readonly string[]> {
  const [buckets, databases] = await Promise.all([
    answerWithin(bucketNames()),
    answerWithin(Promise.resolve(Dexie.getDatabaseNames())),
  ]);
  return [...new Set([...buckets, ...databases])];
}

/** The generations of `base` among `names`, the newest first. */
export function generationsOf(base: string, names: readonly string[]): readonly number[] {
  return names
    .map(readName)
    .filter((read) => read.base === base)
    .map(({ generation }) => generation)
    .sort((a, b) => b - a);
}

/** What is known of any generation that is open. */
export interface Opened {
  /** Numbers of newer generations that could not be opened. They may be complete, and so hold more than this one. */
  readonly passedOver: readonly number[];
  readonly close: () => void;
}

/**
 * Opens the first complete one of `generations`; null if none ever counted. A damaged one is skipped if a later one in the list can be opened.
 * One that does not answer in time is not skipped: it may answer later, and the others hold less.
 */
export async function openComplete<Generation extends Opened>(
  generations: readonly number[],
  open: (generation: number) => Promise<Generation>,
  isComplete: (opened: Generation) => Promise<boolean>,
): Promise<Generation | null> {
  const failed: { readonly generation: number; readonly thrown: unknown }[] = [];
  for (const generation of generations) {
    try {
      const opened = await open(generation);
      if (await isComplete(opened)) {
        return { ...opened, passedOver: failed.map((one) => one.generation) };
      }
      opened.close();
    } catch (thrown) {
      if (thrown instanceof LostError) throw thrown;
      failed.push({ generation, thrown });
    }
  }
  const [first] = failed;
  if (first) throw first.thrown;
  return null;
}

/** Removes the bucket or database of this name from the disk. */
export async function deleteStorage(name: string): Promise<void> {
  await answerWithin(deleteBucket(name));
  await answerWithin(Promise.resolve(Dexie.delete(name)));
}
