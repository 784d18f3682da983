/** An obvious majority by hands: recorded without counting, or given up for counting. */
import { countInstead, recordMajority } from '../../../shared/domain/recording/majority';
import { setCountingCell } from '../../../shared/domain/round/round';
import { changeRound } from '../../../shared/domain/conduct/conduct';
import type { Done } from '../core/app-state';
import type { Context } from '../shell/context';

export interface MajorityActions {
  /** Nothing happens where hands are counted already, or if the round is not an open show of hands. */
  recordMajority: (roundId: string, cell: string) => Done;
  /** Takes the obvious majority back, so that hands are counted. */
  countInstead: (roundId: string) => Done;
}

declare module '../core/app-state' {
  interface AppState extends MajorityActions {}
}
declare module '../core/question' {
  interface Dialogs {
    /** Which option most raised their hands for. */
    majority: { readonly roundId: string };
  }
}

export function createMajoritySlice({ writer, stamp }: Context): MajorityActions {
  return {
    recordMajority: async (roundId, cell) => {
      const done = await writer.write((session) => {
        const step = recordMajority(session, roundId, cell, stamp);
        return step.ok ? step : null;
      });
      if (!done.ok) return done;
      // The room is not asked for any option now. A write of its own, so that recording is a step that can be undone.
      return writer.write((session) => {
        const step = changeRound(session, roundId, (round) => setCountingCell(round, null));
        return step.ok ? step : null;
      });
    },
    countInstead: (roundId) =>
      writer.write((session) => {
        const step = countInstead(session, roundId, stamp);
        return step.ok ? step : null;
      }),
  };
}
