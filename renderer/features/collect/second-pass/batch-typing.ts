/**
 * Typing a batch again, as a pure machine: the keys of a ballot, and Enter in the empty field for a batch that is empty. One Enter
 * too many in the flow of typing must not end a batch: where the numbers of ballots differ, it is asked once more.
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
  /** The batch was said to be empty, with another number of ballots than the first time. */
  readonly isEndAsked: boolean;
}

interface BatchStep {
  readonly state: BatchTyping;
  readonly record: BallotContent | null;
  /** The batch is empty. */
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
