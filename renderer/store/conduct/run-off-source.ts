/** The result that a run-off follows. */
import { resultOf, type PollResult } from '../../../shared/domain/result/result';
import type { CountedChoice } from '../../../shared/domain/kinds/choice/choice-types';
import type { Round } from '../../../shared/domain/round/round';
import type { Session } from '../../../shared/domain/session/session';

type Kind = PollResult['kind'];
type Source<K extends Kind> = (
  result: Extract<PollResult, { readonly kind: K }>,
) => CountedChoice | null;

/** For each kind with run-offs, how to read its result as one among options. */
const SOURCES: { readonly [K in Kind]?: Source<K> } = {
  // Without counts there is no top to vote on again.
  choice: (result) => (result.majority ? null : result),
};

function at<K extends Kind>(kind: K): Source<K> | undefined {
  return SOURCES[kind];
}

/** The result whose options a run-off of `round` can vote on again; null if there is none. */
export function runOffSource(round: Round, { entries, ballots }: Session): CountedChoice | null {
  const result = resultOf(round, entries, ballots);
  return result && (at(result.kind)?.(result) ?? null);
}
