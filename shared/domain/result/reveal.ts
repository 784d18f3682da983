/** How a result is shown to the room, step by step («visning»). */
import { canonicalJson } from '../../lib/canonical-json';
import { kindOf, type OfAnyKind } from '../poll/poll';
import type { PollResult } from './result';

export type RevealStep = OfAnyKind<'step'>;

/** The steps of a reveal, in order; the last one shows all. */
export function revealSteps(result: PollResult): readonly RevealStep[] {
  return kindOf(result).results.stepsOf(result);
}

/**
 * The step (0 first) of a corrected result at which the room sees as much as it saw of the one before: all of it where it saw all, and no place
 * above those that it saw. Where the room saw only places that are gone, since more options share the first, it is the first step.
 */
export function stepLike(before: PollResult, step: number, corrected: PollResult): number {
  const seen = revealSteps(before)[step];
  const steps = revealSteps(corrected);
  const same = steps.findIndex((own) => canonicalJson(own) === canonicalJson(seen));
  if (same >= 0) return same;
  if (seen === undefined || !('rank' in seen)) return Math.min(step, steps.length - 1);
  return Math.max(
    0,
    steps.findLastIndex((own) => 'rank' in own && own.rank >= seen.rank),
  );
}
