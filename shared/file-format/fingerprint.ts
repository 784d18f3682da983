/** Whether two sessions hold the same. */
import { ballotsAtRest, codesAtRest, type Session } from '../domain/session/session';
import { canonicalPieces, countPieces } from '../lib/canonical-json';
import { createCrc32 } from '../lib/crc32';
import { finish, type Steps } from '../lib/steps';

/** A session never changes, so its fingerprint is computed once; for a long day it takes a moment. */
const fingerprints = new WeakMap<Session, string>();

/**
 * A short text that is equal for sessions without a difference worth keeping: `<length>-<crc32>` of the
 * canonical JSON of workshop, rounds, entries, ballots and codes. It leaves out where the facilitator is and
 * what the projector shows, and does not depend on the order of lists.
 */
export function fingerprintOf(session: Session): string {
  return finish(fingerprintSteps(session));
}

/** Computes it in steps; `fingerprintOf` then returns it at once. */
export function* fingerprintSteps(session: Session): Steps<string> {
  const known = fingerprints.get(session);
  if (known !== undefined) return known;
  const { workshop, rounds, entries } = session;
  const ballots = ballotsAtRest(session);
  const logs = { rounds: byId(rounds), entries: byId(entries), ballots: byId(ballots) };
  const codes = byId(codesAtRest(session).map((set) => ({ ...set, id: set.roundId })));
  // Which laptop's copy it is makes no difference to what it holds.
  const content = { workshop: { ...workshop, roomId: null }, ...logs, codes };
  const sum = createCrc32();
  const all = countPieces(content);
  let length = 0;
  let done = 0;
  for (const piece of canonicalPieces(content)) {
    sum.add(piece);
    length += piece.length;
    done += 1;
    yield done / all;
  }
  const fingerprint = `${length}-${sum.digits()}`;
  fingerprints.set(session, fingerprint);
  return fingerprint;
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
