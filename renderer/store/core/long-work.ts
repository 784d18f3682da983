/**
 * Work that may take long, done in turns with everything else: the page draws and hears keys in between, and says how far it is
 * once it did not get through in the first turn.
 */
import type { Steps } from '../../../shared/lib/steps';
import { nextTurn } from './next-turn';
import type { SetState } from './app-state';
import type { WorkKind } from './work';

/** Milliseconds in a turn; a key pressed meanwhile waits no longer than that. */
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
