/** How a result is shown to the room, step by step («visning»). */
import { kindOf, type OfAnyKind } from '../poll/poll';
import type { PollResult } from './result';

export type RevealStep = OfAnyKind<'step'>;

/** The steps of a reveal, in order; the last one shows all. */
export function revealSteps(result: PollResult): readonly RevealStep[] {
  return kindOf(result).results.stepsOf(result);
}
