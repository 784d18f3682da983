/**
 * A showing («visning»): what counted at a moment when others could see figures of a vote. It is kept as ids
 * of entries and numbers of ballots, never as keys of ballots, so that it can be worked out later how many
 * people are behind a change.
 */
import { err, ok, type Result } from '../../lib/result';
import type { Ballot, BallotContent, BallotOrigin } from '../ballot/ballot';
import { effectiveCorrections, type Entry } from '../entry/entry';
import { kindOf, type Poll } from '../poll/poll';
import type { Round, ShownBallots, Showing, TransitionError } from '../round/round';
import { findRound, type Session, type SessionChange } from '../session/session';
import { correctedPiles, countedEntries, countsAlone } from '../tally/tally';
import { entriesOfRound } from '../entry/round-log';

/** What others would see if the round were shown with these entries and ballots. */
export function showingOf(
  round: Round,
  entries: readonly Entry[],
  ballots: readonly Ballot[],
): Showing {
  const counted = countedEntries(round, entries);
  if (!round.frozen || countsAlone(round.method)) return { entries: idsOf(counted), ballots: [] };
  const corrections = effectiveCorrections(entriesOfRound(entries, round.id));
  const contents = correctedPiles(round.id, entries, ballots).sorted();
  const shown = [null, ...round.frozen.roles.map(({ id }) => id)].flatMap((roleId) => {
    const own = contents.filter(({ origin, isSpoiled }) => !isSpoiled && roleIn(origin) === roleId);
    return own.length > 0 ? [shownBallots(roleId, own, round.frozen?.poll)] : [];
  });
  return { entries: idsOf([...counted, ...corrections]), ballots: shown };
}

function idsOf(entries: readonly Entry[]): readonly string[] {
  return entries.map(({ id }) => id).sort();
}

/** The role that a ballot or its correction names, or null. */
export function roleIn(origin: BallotOrigin): string | null {
  return origin.kind === 'role' ? origin.roleId : null;
}

function shownBallots(
  roleId: string | null,
  ballots: readonly BallotContent[],
  poll: Poll | undefined,
): ShownBallots {
  const positions: Record<string, number> = {};
  for (const { rowId, cells } of poll ? kindOf(poll).disclosure.positionsOf(poll) : []) {
    const isPosition = new Set(cells);
    positions[rowId] = ballots.filter(({ marks }) =>
      marks.some((mark) => isPosition.has(mark)),
    ).length;
  }
  return { roleId, voters: ballots.length, positions };
}

/** True if the two say the same. */
export function isSameShowing(one: Showing, other: Showing): boolean {
  return one === other || JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder({ entries, ballots }: Showing) {
  return [
    entries,
    ballots.map(({ roleId, voters, positions }) => [
      ...[roleId, voters],
      ...Object.entries(positions).sort(([a], [b]) => (a < b ? -1 : 1)),
    ]),
  ];
}

/** The round once others have seen it with these entries and ballots. */
export function withShowing(
  round: Round,
  entries: readonly Entry[],
  ballots: readonly Ballot[],
): Round {
  const now = showingOf(round, entries, ballots);
  const last = round.shown.at(-1);
  return last && isSameShowing(last, now) ? round : { ...round, shown: [...round.shown, now] };
}

/** True if others have seen the round as it is now. */
export function isShownAsItStands(
  round: Round,
  entries: readonly Entry[],
  ballots: readonly Ballot[],
): boolean {
  const last = round.shown.at(-1);
  return last !== undefined && isSameShowing(last, showingOf(round, entries, ballots));
}

/** Notes that others see these rounds as they are now, outside the projector; refused if that is noted already. */
export function noteShown(
  session: Session,
  roundIds: readonly string[],
): Result<SessionChange, TransitionError> {
  const rounds = roundIds.flatMap((id): readonly Round[] => {
    const round = findRound(session, id);
    if (!round?.frozen || (round.state !== 'closed' && round.state !== 'revealed')) return [];
    const shown = withShowing(round, session.entries, session.ballots);
    return shown === round ? [] : [shown];
  });
  return rounds.length > 0 ? ok({ rounds }) : err('wrong-state');
}
