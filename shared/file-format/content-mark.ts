/** Whether two sessions hold the same. */
import type { Session } from '../domain/session';
import { canonicalJson } from '../lib/canonical-json';
import { crc32 } from '../lib/crc32';

/**
 * A short text that is equal where nothing worth keeping differs: `<length>-<crc32>` of the canonical JSON of workshop,
 * rounds and entries. Where the facilitator stands and what the projector shows is not in it, and the order in which
 * rounds and entries lie is of no consequence.
 */
export function contentMark({ workshop, rounds, entries }: Session): string {
  const text = canonicalJson({ workshop, rounds: byId(rounds), entries: byId(entries) });
  return `${text.length}-${crc32(text)}`;
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
