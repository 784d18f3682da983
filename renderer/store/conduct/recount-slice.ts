/** The recount of a round that is over, and what the list of its entries amends. */
import { noteShown } from '../../../shared/domain/disclosure/showing';
import {
  drawRecount,
  recordRecount,
  takeRecountOver,
} from '../../../shared/domain/recording/recounting';
import { replaceCorrection } from '../../../shared/domain/recording/replacing-correction';
import type { TransitionError } from '../../../shared/domain/round/round';
import type { Session, SessionChange } from '../../../shared/domain/session/session';
import type { Result } from '../../../shared/lib/result';
import type { BallotCorrection } from '../../../shared/domain/ballot/ballot-correction';
import type { Recount } from '../../../shared/domain/recount/recount';
import type { Done } from '../core/app-state';
import type { Context } from '../shell/context';

export interface RecountData {
  /** The list of what was recorded hides the numbers of few people. */
  readonly isForOthers: boolean;
}

export const RECOUNT_START: RecountData = { isForOthers: false };

export interface RecountActions {
  /** Draws three tables of those with slips, anew where some are drawn already. */
  drawRecount: (roundId: string) => Done;
  /** Records what was counted again for a drawn table. */
  recordRecount: (roundId: string, recount: Recount) => Done;
  /** The recounted numbers of a drawn table take the place of its slip. */
  takeRecountOver: (roundId: string, table: number) => Done;
  /** Records another correction of a ballot in the place of one in force; nothing happens where it can't be. */
  replaceCorrection: (roundId: string, entryId: string, correction: BallotCorrection) => Done;
  /** Hides the numbers of few people in the list of what was recorded, for others to look at it. */
  setForOthers: (isForOthers: boolean) => void;
  /** Notes that others see these rounds as they stand, on the list or in what is saved. */
  noteShown: (roundIds: readonly string[]) => Done;
}

declare module '../core/app-state' {
  interface AppData extends RecountData {}
  interface AppState extends RecountActions {}
}
declare module '../core/question' {
  interface Questions {
    /** Drawing tables anew, where some are drawn already. */
    'recount-again': { readonly roundId: string };
  }
}
declare module '../core/question' {
  interface Dialogs {
    recount: { readonly roundId: string; readonly table: number };
  }
}

export function createRecountSlice({ set, random, writer, stamp }: Context): RecountActions {
  /** A refused step is a key pressed a moment too late: there is nothing to do and nothing to say. */
  const write = (step: (session: Session) => Result<SessionChange, TransitionError>) =>
    writer.write((session) => {
      const change = step(session);
      return change.ok ? change : null;
    });

  return {
    drawRecount: (roundId) => write((session) => drawRecount(session, roundId, random, stamp())),
    recordRecount: (roundId, recount) =>
      write((session) => recordRecount(session, roundId, recount, stamp())),
    takeRecountOver: (roundId, table) =>
      write((session) => takeRecountOver(session, roundId, table, stamp())),
    replaceCorrection: (roundId, entryId, correction) =>
      write((session) => replaceCorrection(session, roundId, entryId, correction, stamp)),
    setForOthers: (isForOthers) => set({ isForOthers }),
    noteShown: (roundIds) => write((session) => noteShown(session, roundIds)),
  };
}
