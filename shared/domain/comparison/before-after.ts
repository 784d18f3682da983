/** Before and after: which two rounds of a poll can be compared, and what the room knows of both. */
import type { Ballot } from '../ballot/ballot';
import type { BasisDifference } from './basis-differences';
import { compareResults, type ComparedResults } from './comparison';
import type { Entry } from '../entry/entry';
import { resultOf, wallResultOf, type PollResult } from '../result/result';
import { revealSteps } from '../result/reveal';
import { furthestStep, type Round } from '../round/round';

/** The part of a session that a comparison depends on. */
export interface Recorded {
  readonly rounds: readonly Round[];
  readonly entries: readonly Entry[];
  readonly ballots: readonly Ballot[];
}

export interface ComparedPair {
  readonly kind: 'comparable';
  readonly before: Round;
  readonly after: Round;
  readonly comparison: ComparedResults;
}

interface IncomparablePair {
  readonly kind: 'incomparable';
  readonly differences: readonly BasisDifference[];
}

/** Whether a poll has a before and after, or why not. */
export type BeforeAfter =
  | ComparedPair
  | IncomparablePair
  /** A comparison for the room uses only results that the room has seen in full. */
  | { readonly kind: 'not-released' }
  | { readonly kind: 'one-round' };

/** The rounds of a poll, the first one first. */
export function roundsOfPoll(rounds: readonly Round[], pollId: string): readonly Round[] {
  return rounds.filter((round) => round.pollId === pollId).sort((a, b) => a.number - b.number);
}

/** The result as the room knows it; null until the room has seen all of it. */
export function releasedResult(
  round: Round,
  { entries, ballots }: Pick<Recorded, 'entries' | 'ballots'>,
): PollResult | null {
  const result = wallResultOf(round, entries, ballots);
  return result && furthestStep(round) >= revealSteps(result).length - 1 ? result : null;
}

/** The last two rounds of a poll that the room has seen in full. */
export function beforeAfter(recorded: Recorded, pollId: string): BeforeAfter {
  const held = roundsOfPoll(recorded.rounds, pollId);
  if (held.length < 2) return { kind: 'one-round' };
  const [before, after] = held.filter((round) => releasedResult(round, recorded)).slice(-2);
  return before && after
    ? pairOf(before, after, (round) => releasedResult(round, recorded))
    : { kind: 'not-released' };
}

/** What the wall may show of two rounds; null if one of them is hidden or was not seen in full. */
export function releasedComparison(
  recorded: Recorded,
  beforeId: string,
  afterId: string,
): ComparedPair | null {
  const before = recorded.rounds.find(({ id }) => id === beforeId);
  const after = recorded.rounds.find(({ id }) => id === afterId);
  if (!before || !after) return null;
  const pair = pairOf(before, after, (round) => releasedResult(round, recorded));
  return pair.kind === 'comparable' ? pair : null;
}

/** Two rounds as they are now, seen or not, for the facilitator's exports. */
export function currentComparison(
  { entries, ballots }: Recorded,
  before: Round,
  after: Round,
): ComparedPair | null {
  const pair = pairOf(before, after, (round) => resultOf(round, entries, ballots));
  return pair.kind === 'comparable' ? pair : null;
}

function pairOf(
  before: Round,
  after: Round,
  read: (round: Round) => PollResult | null,
): BeforeAfter {
  const [first, second] = [read(before), read(after)];
  if (!first || !second) return { kind: 'not-released' };
  const methods = { before: before.method, after: after.method };
  const comparison = compareResults(first, second, methods);
  return comparison.kind === 'incomparable'
    ? comparison
    : { kind: 'comparable', before, after, comparison };
}
