/** The result («resultat»): a tally with ranks, bases and statistics. */
import type { Ballot } from '../ballot/ballot';
import { idsOfChecks, type Entry } from '../entry/entry';
import { kindOf, type OfAnyKind } from '../poll/poll';
import { readRecount } from '../recount/recount-log';
import type { Round } from '../round/round';
import { countsAlone, tally } from '../tally/tally';
import { unsettledIn } from '../tally/unsettled';
import { entriesOfRound } from '../entry/round-log';
import { castInRound } from '../ballot/round-ballots';

export type PollResult = OfAnyKind<'result'>;

/** The result of a round; null while the round is ready and counts nothing. */
export function resultOf(
  round: Round,
  entries: readonly Entry[],
  ballots: readonly Ballot[],
): PollResult | null {
  if (!round.frozen) return null;
  const { poll, present } = round.frozen;
  const { verification } = readRecount(round, entries);
  return {
    ...kindOf(poll).results.read(poll, tally(round, entries, ballots), present),
    isCorrected: isCorrectedSinceShown(round, entries) || hasLateBallots(round, ballots),
    unsettled: placesUnsettled(round, entries),
    verification,
  };
}

/** The result as the room knows it: without what was recorded after the wall was last updated. Null if nothing is shown. */
export function wallResultOf(
  round: Round,
  entries: readonly Entry[],
  ballots: readonly Ballot[],
): PollResult | null {
  const { wallThrough } = round;
  if (round.state !== 'revealed' || wallThrough === null) return null;
  return resultOf(round, knownThrough(entriesOfRound(entries, round.id), wallThrough), ballots);
}

/** The entries up to this one; the list itself if nothing came after it. */
function knownThrough(own: readonly Entry[], wallThrough: number): readonly Entry[] {
  const isKnown = ({ sequence }: Entry) => sequence <= wallThrough;
  return own.every(isKnown) ? own : own.filter(isKnown);
}

/** True if the room looks at a result that has been corrected since. */
export function isWallOutdated(round: Round, entries: readonly Entry[]): boolean {
  const { state, wallThrough } = round;
  return (
    state === 'revealed' &&
    wallThrough !== null &&
    entriesOfRound(entries, round.id).some(({ sequence }) => sequence > wallThrough)
  );
}

function isCorrectedSinceShown({ id, shownThrough }: Round, entries: readonly Entry[]): boolean {
  if (shownThrough === null) return false;
  const own = entriesOfRound(entries, id);
  const checks = idsOfChecks(own);
  return own.some((entry) => entry.sequence > shownThrough && !checks.has(entry.id));
}

/** True if ballots were added or removed since the room first saw the result, because the round was reopened or merged. */
function hasLateBallots({ id, shownBallots, method }: Round, ballots: readonly Ballot[]): boolean {
  if (shownBallots === null || countsAlone(method)) return false;
  return castInRound(ballots, id) !== shownBallots;
}

/** A table counts once, however many of its roles are unsettled. */
function placesUnsettled(round: Round, entries: readonly Entry[]): number {
  return new Set(unsettledIn(round, entries).map(({ slot, table }) => table ?? slot)).size;
}
