/**
 * Long work, done in turns with everything else: between turns the page draws and handles keys. If the work is not done after its
 * first turn, the page shows its progress.
 */
import type { Steps } from '../../../shared/lib/steps';
import { nextTurn } from './next-turn';
import type { SetState } from './app-state';
import type { WorkKind } from './work';

/** Length of a turn in milliseconds; a key pressed meanwhile waits no longer than that. */
const TURN = 40;

export type InTurns = <Outcome>(work: WorkKind, steps: Steps<Outcome>) => Promise<Outcome>;

export function createInTurns(set: SetState, now: () => number): InTurns {
  return async (work, steps) => {
    let begun = now();
    let isSaid = false;
    try {
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
        if (now() - begun < TURN) continue;
        set({ work: { ...work, share: step.value } });
        isSaid = true;
        await nextTurn();
        begun = now();
      }
    } finally {
      if (isSaid) set({ work: null });
    }
  };
}
