/** Typing ballots in tests. */
import type { BallotContent } from '../ballot/ballot';
import { NO_BALLOT_TYPED, typeBallotKey, type BallotTyping } from '../ballot/ballot-typing';
import type { Poll } from '../poll/poll';

/** Keys by name; «␣» is the space bar. */
export function keysOf(text: string): readonly string[] {
  return text
    .split(' ')
    .filter((key) => key !== '')
    .map((key) => (key === '␣' ? ' ' : key));
}

export interface TypedBallots {
  readonly state: BallotTyping;
  readonly records: readonly BallotContent[];
}

/** Types keys one after another; those that are left to the browser do nothing. */
export function typed(
  poll: Poll,
  keys: string | readonly string[],
  from = NO_BALLOT_TYPED,
): TypedBallots {
  let state = from;
  const records: BallotContent[] = [];
  for (const key of typeof keys === 'string' ? keysOf(keys) : keys) {
    const step = typeBallotKey(poll, state, key);
    if (!step) continue;
    state = step.state;
    if (step.record) records.push(step.record);
  }
  return { state, records };
}
