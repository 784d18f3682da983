/**
 * A result by role: what the slips, ballots and corrections of each role add up to, next to the whole room.
 * Joint answers, slips of whole tables and ballots without a role belong to no group.
 */
import type { Ballot } from '../ballot/ballot';
import { mayShow, type MayShow } from '../disclosure/may-show';
import { isSameShowing, showingOf } from '../disclosure/showing';
import { effectiveCorrections, roleOf, type Entry } from '../entry/entry';
import { resultOf, wallResultOf, type PollResult } from '../result/result';
import { revealSteps } from '../result/reveal';
import { furthestStep, type Round } from '../round/round';
import { countedEntries, countsAlone } from '../tally/tally';
import type { Role } from '../workshop/workshop';
import { entriesOfRound } from '../entry/round-log';

/** A role and the result of its own votes, counted with the poll of the whole room. */
export interface GroupResult {
  readonly role: Role;
  /** People of the group who voted. */
  readonly people: number;
  readonly result: PollResult;
}

export interface GroupedResult {
  readonly total: PollResult;
  /** Everyone who voted, in a group or in none. */
  readonly people: number;
  /** In the order of the round's roles. */
  readonly groups: readonly GroupResult[];
  /** Groups with fewer people are hidden. */
  readonly threshold: number;
  /** Ids of the roles without any figure shown, and by statement those whose answers to it are not shown. */
  readonly hidden: Pick<MayShow, 'roles' | 'cells'>;
}

/** Null if the round has no roles, or a method that can't name them. Hides what would be hidden if it were shown now. */
export function groupResults(
  round: Round,
  entries: readonly Entry[],
  ballots: readonly Ballot[],
): GroupedResult | null {
  return groupedWith(round, entries, ballots, [...round.shown, showingOf(round, entries, ballots)]);
}

/** Of the last showing. */
function groupedWith(
  round: Round,
  entries: readonly Entry[],
  ballots: readonly Ballot[],
  showings: Round['shown'],
): GroupedResult | null {
  const { frozen } = round;
  const total = resultOf(round, entries, ballots);
  const groups = roleResults(round, entries, ballots);
  if (!frozen || !total || groups.length === 0) return null;
  const hidden = mayShow(round, entries, showings).at(-1);
  if (!hidden) return null;
  return { total, people: total.voters ?? 0, groups, threshold: frozen.threshold, hidden };
}

/** What each role's votes add up to, in the order of the roles. Nothing is hidden, so use it for counting only. */
export function roleResults(
  round: Round,
  entries: readonly Entry[],
  ballots: readonly Ballot[],
): readonly GroupResult[] {
  const { frozen } = round;
  if (!frozen || countsAlone(round.method)) return [];
  return frozen.roles.flatMap((role) => {
    const own = votesOf(role, round, entries, ballots);
    const result = resultOf(round, own.entries, own.ballots);
    return result ? [{ role, people: result.voters ?? 0, result }] : [];
  });
}

/** What the room may see by role: the result it knows. Null until it has seen all of that result. */
export function wallGroupResults(
  round: Round,
  entries: readonly Entry[],
  ballots: readonly Ballot[],
): GroupedResult | null {
  const { wallThrough } = round;
  const result = wallResultOf(round, entries, ballots);
  if (wallThrough === null || !result || furthestStep(round) < revealSteps(result).length - 1) {
    return null;
  }
  const isKnown = ({ roundId, sequence }: Entry) => roundId !== round.id || sequence <= wallThrough;
  // The same list object if nothing was added since: `mayShow` remembers its results by list.
  const known = entries.every(isKnown) ? entries : entries.filter(isKnown);
  const now = showingOf(round, known, ballots);
  // As it was when it came to the wall: later showings elsewhere don't change what the room looks at.
  const at = round.shown.findLastIndex((showing) => isSameShowing(showing, now));
  const showings = at === -1 ? [...round.shown, now] : round.shown.slice(0, at + 1);
  return groupedWith(round, known, ballots, showings);
}

/** What was recorded for a role in a round. Only slips that count; corrections apply to ballots of their own role only. */
function votesOf(
  { id }: Role,
  round: Round,
  entries: readonly Entry[],
  ballots: readonly Ballot[],
): { readonly entries: readonly Entry[]; readonly ballots: readonly Ballot[] } {
  const corrections = effectiveCorrections(entriesOfRound(entries, round.id));
  const isOwn = ({ origin }: Pick<Ballot, 'origin'>) =>
    origin.kind === 'role' && origin.roleId === id;
  return {
    entries: [
      ...countedEntries(round, entries).filter((entry) => roleOf(entry) === id),
      ...corrections.filter(isOwn),
    ],
    ballots: ballots.filter(isOwn),
  };
}
