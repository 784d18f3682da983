/**
 * Generations of storage. Storage in which a write failed is never trusted again: what memory holds goes into a fresh bucket,
 * the next generation, which counts from the moment its mark of completeness is on the disk. The first generation has the
 * plain name; later ones end in their number. Where the browser has no buckets, databases take their place.
 */
import { Dexie } from 'dexie';
import { answerWithin } from './storage-loss';
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

/** Removes the bucket or database of this name from the disk. */
export async function deleteStorage(name: string): Promise<void> {
  await answerWithin(deleteBucket(name));
  await answerWithin(Promise.resolve(Dexie.delete(name)));
}
