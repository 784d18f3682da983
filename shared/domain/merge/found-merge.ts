/**
 * What one session can take in from another, computed once for each pair: the question, the dialog and the
 * merge all need it, and for a long day it takes a moment.
 */
import type { Result } from '../../lib/result';
import { finish, type Steps } from '../../lib/steps';
import type { Ballot } from '../ballot/ballot';
import { mergingSteps, type SessionMerge } from './merge-sessions';
import type { Session } from '../session/session';

type Found = Result<SessionMerge<Ballot>, 'other-workshop'>;

/** Sessions never change, so what was found stays valid as long as they exist. */
const known = new WeakMap<Session, { readonly other: Session; readonly found: Found }>();

export function foundMerge(own: Session, other: Session): Found {
  return finish(findingSteps(own, other));
}

/** Computes it in steps; `foundMerge` then returns it at once. */
export function* findingSteps(own: Session, other: Session): Steps<Found> {
  const last = known.get(own);
  if (last?.other === other) return last.found;
  const found = yield* mergingSteps<Ballot>(own, other);
  known.set(own, { other, found });
  return found;
}
