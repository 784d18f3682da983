/** What a run-off can follow. */
import { resultOf, type PollResult } from '../../../shared/domain/result/result';
import type { ChoiceResult } from '../../../shared/domain/kinds/choice/choice-types';
import type { Round } from '../../../shared/domain/round/round';
import type { Session } from '../../../shared/domain/session/session';

type Kind = PollResult['kind'];
type Source<K extends Kind> = (result: Extract<PollResult, { readonly kind: K }>) => ChoiceResult;

/** How a kind's result is one among options; a kind that is not named here has no run-offs. */
const SOURCES: { readonly [K in Kind]?: Source<K> } = { choice: (result) => result };

function at<K extends Kind>(kind: K): Source<K> | undefined {
  return SOURCES[kind];
}

/** The result among whose options a run-off of `round` can choose again; null where there is none. */
export function runOffSource(round: Round, { entries, ballots }: Session): ChoiceResult | null {
  const result = resultOf(round, entries, ballots);
  return result && (at(result.kind)?.(result) ?? null);
}
