/**
 * Whether showing a vote to others discloses few people. The whole room is always shown, so it can: what was
 * added since the last showing, or since the same people voted on the same question, may be one person's
 * vote. The facilitator is then asked first.
 */
import { canonicalJson } from '../../lib/canonical-json';
import { countsAlone, tally, type Tally } from '../tally/tally';
import { isCounted, methodOf, type Entry } from '../entry/entry';
import type { Frozen, Round, Showing } from '../round/round';
import { newestOf, type Session } from '../session/session';
import { mayShow } from './may-show';
import { isSameShowing, showingOf } from './showing';
import { cellsOf } from '../poll/cell';
import { countAt } from '../kinds/cell';
import { kindOf, type Poll } from '../poll/poll';

export interface Disclosed {
  /** How few, at least: 1 … threshold − 1. */
  readonly people: number;
  /** What it is compared with: the same vote as shown before, or the round before. */
  readonly since: 'shown-before' | 'round-before';
  /** Ids of the roles that were shown before and no longer would be. */
  readonly hiddenRoles: readonly string[];
}

type Recorded = Pick<Session, 'rounds' | 'entries' | 'ballots'>;

/** What showing the round as it is now discloses of few people; null if nothing. */
export function disclosedByShowing(round: Round, recorded: Recorded): Disclosed | null {
  const { frozen, shown } = round;
  if (!frozen) return null;
  const last = shown.at(-1);
  return last
    ? sinceShownBefore(last, round, frozen, recorded)
    : sinceRoundBefore(round, frozen, recorded);
}

function sinceShownBefore(
  last: Showing,
  round: Round,
  frozen: Frozen,
  { entries, ballots }: Recorded,
): Disclosed | null {
  const now = showingOf(round, entries, ballots);
  if (isSameShowing(last, now)) return null;
  const since = 'shown-before';
  if (countsAlone(round.method) || wasCountedAlone(last, entries)) {
    const known = new Set(last.entries);
    const before = tally(
      round,
      entries.filter(({ id }) => known.has(id)),
      ballots,
    );
    const people = fewest(
      leastPeople(frozen.poll, before, tally(round, entries, ballots)),
      frozen.threshold,
    );
    return people === null ? null : { people, since, hiddenRoles: [] };
  }
  const [before, next] = mayShow(round, entries, [...round.shown, now]).slice(-2);
  const people = next?.fewestPeople ?? null;
  if (!before || !next || people === null) return null;
  const hiddenRoles = [...next.roles].filter((id) => !before.roles.has(id));
  return { people, since, hiddenRoles };
}

/** A show of hands, counted or not, or totals. */
function wasCountedAlone({ entries: ids }: Showing, entries: readonly Entry[]): boolean {
  const own = new Set(ids);
  return entries.some(
    (entry) => own.has(entry.id) && isCounted(entry) && countsAlone(methodOf(entry)),
  );
}

function sinceRoundBefore(round: Round, frozen: Frozen, recorded: Recorded): Disclosed | null {
  const { rounds, entries, ballots } = recorded;
  const before = newestOf(
    rounds.filter(({ pollId, number, shown }) => {
      return pollId === round.pollId && number < round.number && shown.length > 0;
    }),
  );
  if (!before || canonicalJson(before.frozen?.poll) !== canonicalJson(frozen.poll)) return null;
  const people = fewest(
    leastPeople(frozen.poll, tally(before, entries, ballots), tally(round, entries, ballots)),
    frozen.threshold,
  );
  return people === null ? null : { people, since: 'round-before', hiddenRoles: [] };
}

function fewest(numbers: readonly number[], threshold: number): number | null {
  const few = numbers.filter((people) => people < threshold);
  return few.length > 0 ? Math.min(...few) : null;
}

/**
 * The numbers of people, each at least 1, that the differences of two results disclose: at most one for a
 * choice; on a scale one for each statement that differs, since each is shown by itself. None if the two are
 * the same, or if one is an obvious majority: without numbers there is no difference.
 */
function leastPeople(poll: Poll, before: Tally, after: Tally): readonly number[] {
  if (before.majority !== null || after.majority !== null) return [];
  const voters = Math.abs((before.voters ?? 0) - (after.voters ?? 0));
  const changes = cellsOf(poll).map(({ id, rowId }) => ({
    rowId,
    change: countAt(after.counts, id) - countAt(before.counts, id),
  }));
  const least = kindOf(poll).disclosure.leastPeople(poll, changes, voters);
  return least.filter((people) => people > 0);
}
