/** Takes a second laptop's file into this session, round by round. */
import { groupBy } from '../../lib/group-by';
import { err, ok, type Result } from '../../lib/result';
import { finish, type Steps } from '../../lib/steps';
import type { Entry } from '../entry/entry';
import { mergeRound, type MergedBallot, type MergedRound, type RoundRefusal } from './merge-rounds';
import type { Round } from '../round/round';
import type { Workshop } from '../workshop/workshop';

/** A session with its ballots, as one laptop has it. */
export interface MergeSide<Ballot extends BallotOfRound> {
  readonly workshop: Pick<Workshop, 'id'>;
  readonly rounds: readonly Round[];
  readonly entries: readonly Entry[];
  readonly ballots: readonly Ballot[];
}

export interface BallotOfRound extends MergedBallot {
  readonly roundId: string;
}

export interface SessionMerge<Ballot extends BallotOfRound> {
  /** The rounds in which the other laptop had something new, or that have conflicts; in this session's order. */
  readonly merged: readonly MergedRound<Ballot>[];
  /** Rounds in which the other laptop has something new that could not be taken in, with the reason. */
  readonly refused: readonly { readonly round: Round; readonly refusal: SessionRefusal }[];
}

type SessionMergeResult<Ballot extends BallotOfRound> = Result<
  SessionMerge<Ballot>,
  'other-workshop'
>;

/** `unknown-round`: this session has no such round; it was made on the other laptop after the copy. */
export type SessionRefusal = RoundRefusal | { readonly kind: 'unknown-round' };

/**
 * Adds what `other` recorded to `own`. Refused as a whole if it is another workshop. A round that can't be
 * merged is named, and the other rounds are merged all the same. Merging the same file again changes nothing.
 */
export function mergeSessions<Ballot extends BallotOfRound>(
  own: MergeSide<Ballot>,
  other: MergeSide<Ballot>,
): SessionMergeResult<Ballot> {
  return finish(mergingSteps(own, other));
}

/** The same in steps, one step per round. */
export function* mergingSteps<Ballot extends BallotOfRound>(
  own: MergeSide<Ballot>,
  other: MergeSide<Ballot>,
): Steps<SessionMergeResult<Ballot>> {
  if (own.workshop.id !== other.workshop.id) return err('other-workshop');
  const merged: MergedRound<Ballot>[] = [];
  const refused: { readonly round: Round; readonly refusal: SessionRefusal }[] = [];
  const [logHere, logThere] = [logsOf(own), logsOf(other)];
  const roundsThere = new Map(other.rounds.map((round) => [round.id, round]));
  for (const [index, round] of own.rounds.entries()) {
    yield index / own.rounds.length;
    const there = roundsThere.get(round.id);
    if (!there) continue;
    const result = mergeRound(logHere(round), logThere(there));
    if (!result.ok) refused.push({ round, refusal: result.error });
    else if (changesAnything(result.value)) merged.push(result.value);
  }
  const known = new Set(own.rounds.map(({ id }) => id));
  for (const round of other.rounds) {
    const { entries, ballots } = logThere(round);
    if (known.has(round.id) || entries.length + ballots.length === 0) continue;
    refused.push({ round, refusal: { kind: 'unknown-round' } });
  }
  return ok({ merged, refused });
}

/** What was recorded in each of the rounds. */
function logsOf<Ballot extends BallotOfRound>(side: MergeSide<Ballot>) {
  const roundOf = ({ roundId }: { readonly roundId: string }) => roundId;
  const [entries, ballots] = [groupBy(side.entries, roundOf), groupBy(side.ballots, roundOf)];
  return (round: Round) => ({
    round,
    entries: entries.get(round.id) ?? [],
    ballots: ballots.get(round.id) ?? [],
  });
}

function changesAnything<Ballot extends BallotOfRound>(round: MergedRound<Ballot>): boolean {
  return round.addedEntries.length + round.addedBallots.length + round.conflicts.length > 0;
}
