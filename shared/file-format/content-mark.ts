/** Whether two sessions hold the same. */
import { ballotsAtRest, codesAtRest, type Session } from '../domain/session';
import { canonicalJson } from '../lib/canonical-json';
import { crc32 } from '../lib/crc32';

/**
 * A short text that is equal where nothing worth keeping differs: `<length>-<crc32>` of the canonical JSON of workshop,
 * rounds, entries, ballots and codes. Where the facilitator stands and what the projector shows is not in it, and the order in which
 * they lie is of no consequence.
 */
export function contentMark(session: Session): string {
  const { workshop, rounds, entries } = session;
  const ballots = ballotsAtRest(session);
  const logs = { rounds: byId(rounds), entries: byId(entries), ballots: byId(ballots) };
  const codes = byId(codesAtRest(session).map((set) => ({ ...set, id: set.roundId })));
  const text = canonicalJson({ workshop, ...logs, codes });
  return `${text.length}-${crc32(text)}`;
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
