/**
 * Typing a batch again, as a pure machine: the keys of a ballot, and Enter in the empty field when the batch is done. One Enter too many
 * must not end a batch: if the number of ballots differs from the first time, Enter has to be pressed once more.
 */
import type { BallotContent } from '../../../../shared/domain/ballot/ballot';
import {
  NO_BALLOT_TYPED,
  phaseOf,
  typeBallotKey,
  type BallotTyping,
} from '../../../../shared/domain/ballot/ballot-typing';
import type { Poll } from '../../../../shared/domain/poll/poll';

export interface BatchTyping extends BallotTyping {
  /** Enter has said that the batch is done, but the number of ballots differs from the first time. */
  readonly isEndAsked: boolean;
}

interface BatchStep {
  readonly state: BatchTyping;
  readonly record: BallotContent | null;
  /** The batch is done: no paper is left. */
  readonly isEnd: boolean;
}

export const NO_BATCH_TYPED: BatchTyping = { ...NO_BALLOT_TYPED, isEndAsked: false };

/** What `key` does; null for keys that are left to the browser. `isEven`: as many ballots are typed as the first time. */
export function typeBatchKey(
  poll: Poll,
  typing: BatchTyping,
  key: string,
  isEven: boolean,
): BatchStep | null {
  if (key === 'Enter' && phaseOf(poll, typing) === 'empty') {
    const isEnd = isEven || typing.isEndAsked;
    return { state: { ...NO_BATCH_TYPED, isEndAsked: !isEnd }, record: null, isEnd };
  }
  const step = typeBallotKey(poll, typing, key);
  return step && { ...step, state: { ...step.state, isEndAsked: false }, isEnd: false };
}
