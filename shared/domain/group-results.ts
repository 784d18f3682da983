/**
 * A result by role: what the slips, ballots and corrections of each role add up to, beside the whole room. Joint answers,
 * slips of whole tables and ballots without a role belong to no group.
 */
import { sum } from '../lib/sum';
import type { Ballot } from './ballot';
import { effectiveCorrections, roleOf, type Entry } from './entry';
import { resultOf, wallResultOf, type PollResult } from './result';
import { revealSteps } from './reveal';
import type { Frozen, Round } from './round';
import { suppressGroups, type GroupSize } from './suppression';
import { countedEntries, countsAlone, tally } from './tally';
import type { Role } from './workshop';

/** A role with the result of its own votes, counted by the poll of the whole room. */
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
  /** Ids of the roles that were hidden when the room first saw the result; empty before that. They stay hidden. */
  readonly hiddenBefore: ReadonlySet<string>;
}

/** Null where the round names no roles, or collects in a way that can't. */
export function groupResults(
  round: Round,
  entries: readonly Entry[],
  ballots: readonly Ballot[],
): GroupedResult | null {
  const { frozen } = round;
  if (!frozen || frozen.roles.length === 0 || countsAlone(round.method)) return null;
  const total = resultOf(round, entries, ballots);
  if (!total) return null;
  const groups = frozen.roles.flatMap((role) => {
    const own = votesOf(role, round, entries, ballots);
    const result = resultOf(round, own.entries, own.ballots);
    return result ? [{ role, people: result.voters ?? 0, result }] : [];
  });
  return {
    total,
    people: total.voters ?? 0,
    groups,
    threshold: frozen.threshold,
    hiddenBefore: hiddenWhenShown(round, frozen, entries, ballots),
  };
}

/** Ids of the roles whose figures stand nowhere: too few people, or what would tell of too few. */
export function hiddenRoles({
  groups,
  people,
  threshold,
  hiddenBefore,
}: GroupedResult): ReadonlySet<string> {
  const sizes = groups.map(({ role, people: own }) => ({ id: role.id, people: own }));
  return suppressGroups(sizes, ungroupedOf(people, sizes), threshold, hiddenBefore);
}

/** How many of `everyone` belong to no group. */
function ungroupedOf(everyone: number, sizes: readonly GroupSize[]): number {
  return Math.max(0, everyone - sum(sizes.map(({ people }) => people)));
}

/** By role what the room may see: the result it knows, once it has seen all of it. Null before. */
export function wallGroupResults(
  round: Round,
  entries: readonly Entry[],
  ballots: readonly Ballot[],
): GroupedResult | null {
  const { wallThrough } = round;
  const result = wallResultOf(round, entries, ballots);
  if (wallThrough === null || !result || round.revealStep < revealSteps(result).length - 1) {
    return null;
  }
  return groupResults(round, upTo(wallThrough, round, entries), ballots);
}

/** What of a round was recorded for a role. The slips are those that count; corrections act on ballots of their own role only. */
function votesOf(
  { id }: Role,
  round: Round,
  entries: readonly Entry[],
  ballots: readonly Ballot[],
): { readonly entries: readonly Entry[]; readonly ballots: readonly Ballot[] } {
  const corrections = effectiveCorrections(entries.filter(({ roundId }) => roundId === round.id));
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

/**
 * What was hidden by the numbers the room saw first. A correction may lift a group over the threshold; but who knows the
 * room before and after it knows what it added, and with that the few who were there before.
 */
function hiddenWhenShown(
  round: Round,
  { roles, threshold }: Frozen,
  entries: readonly Entry[],
  ballots: readonly Ballot[],
): ReadonlySet<string> {
  if (round.shownThrough === null) return new Set();
  const first = upTo(round.shownThrough, round, entries);
  const sizes = roles.map((role): GroupSize => {
    const own = votesOf(role, round, first, ballots);
    return { id: role.id, people: tally(round, own.entries, own.ballots).voters ?? 0 };
  });
  const everyone = tally(round, first, ballots).voters ?? 0;
  return suppressGroups(sizes, ungroupedOf(everyone, sizes), threshold);
}

function upTo(sequence: number, { id }: Round, entries: readonly Entry[]): readonly Entry[] {
  return entries.filter((entry) => entry.roundId === id && entry.sequence <= sequence);
}
