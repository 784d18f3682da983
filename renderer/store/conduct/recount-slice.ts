/** The recount of a closed round, and the amendments made in the list of its entries. */
import { noteShown } from '../../../shared/domain/disclosure/showing';
import {
  drawRecount,
  recordRecount,
  takeRecountOver,
} from '../../../shared/domain/recording/recounting';
import { replaceCorrection } from '../../../shared/domain/recording/replacing-correction';
import { drawSize, type DrawChoice } from '../../../shared/domain/recording/recount-planning';
import type { DrawnBy, ErrorsPerSlip } from '../../../shared/domain/entry/recount-draw';
import type { TransitionError } from '../../../shared/domain/round/round';
import {
  findRound,
  type Session,
  type SessionChange,
} from '../../../shared/domain/session/session';
import { err, type Result } from '../../../shared/lib/result';
import type { BallotCorrection } from '../../../shared/domain/ballot/ballot-correction';
import type { Recount } from '../../../shared/domain/recount/recount';
import type { Done } from '../core/app-state';
import type { Context } from '../shell/context';

export interface RecountData {
  /** True while the list of entries hides the numbers of few people. */
  readonly isForOthers: boolean;
  readonly errorsPerSlip: ErrorsPerSlip;
  /** The round in which more than the top three are named, so that fewer tables are drawn; null: in none. */
  readonly namesMoreIn: string | null;
}

export const RECOUNT_START: RecountData = {
  isForOthers: false,
  errorsPerSlip: 1,
  namesMoreIn: null,
};

/** What was chosen for a draw in this round. */
export function drawChoiceOf(
  { errorsPerSlip, namesMoreIn }: RecountData,
  roundId: string,
): DrawChoice {
  return { errors: errorsPerSlip, namesMore: namesMoreIn === roundId };
}

export interface RecountActions {
  /** Draws as many of the tables with slips as the margin asks for, or takes all; again if some are already drawn. */
  drawRecount: (roundId: string, by: DrawnBy) => Done;
  /** For how many votes wrong at each option of a slip the number of tables is chosen. */
  setErrorsPerSlip: (errorsPerSlip: ErrorsPerSlip) => void;
  /** Whether more than the top three are named in this round. */
  setNamesMore: (roundId: string, namesMore: boolean) => void;
  /** Records the recount of a drawn table. */
  recordRecount: (roundId: string, recount: Recount) => Done;
  /** Replaces a drawn table's slip with its recounted numbers. */
  takeRecountOver: (roundId: string, table: number) => Done;
  /** Replaces a ballot's correction with another one; does nothing if that is not possible. */
  replaceCorrection: (roundId: string, entryId: string, correction: BallotCorrection) => Done;
  /** Hides the numbers of few people in the list of entries, so that others can look at it. */
  setForOthers: (isForOthers: boolean) => void;
  /** Notes that others see these rounds as they are, in the list or in saved files. */
  noteShown: (roundIds: readonly string[]) => Done;
}

declare module '../core/app-state' {
  interface AppData extends RecountData {}
  interface AppState extends RecountActions {}
}
declare module '../core/question' {
  interface Questions {
    /** Asked before tables are drawn again. */
    'recount-again': { readonly roundId: string };
  }
}
declare module '../core/question' {
  interface Dialogs {
    recount: { readonly roundId: string; readonly table: number };
    /** Dice that are thrown in the room. */
    'recount-dice': { readonly roundId: string };
  }
}

export function createRecountSlice({ set, get, random, writer, stamp }: Context): RecountActions {
  /** A refused step only means that a key was pressed a moment too late: nothing to do, nothing to show. */
  const write = (step: (session: Session) => Result<SessionChange, TransitionError>) =>
    writer.write((session) => {
      const change = step(session);
      return change.ok ? change : null;
    });

  return {
    drawRecount: (roundId, by) =>
      write((session) => {
        const round = findRound(session, roundId);
        if (!round) return err('unknown-poll');
        const size = drawSize(round, session, drawChoiceOf(get(), roundId));
        const request =
          by.kind === 'all'
            ? ({ by: 'all' } as const)
            : by.kind === 'lot'
              ? ({ by: 'lot', ...size } as const)
              : ({ by: 'dice', ...size, thrown: by.thrown } as const);
        return drawRecount(session, roundId, request, random, stamp());
      }),
    setErrorsPerSlip: (errorsPerSlip) => set({ errorsPerSlip }),
    setNamesMore: (roundId, namesMore) => set({ namesMoreIn: namesMore ? roundId : null }),
    recordRecount: (roundId, recount) =>
      write((session) => recordRecount(session, roundId, recount, stamp())),
    takeRecountOver: (roundId, table) =>
      write((session) => takeRecountOver(session, roundId, table, stamp)),
    replaceCorrection: (roundId, entryId, correction) =>
      write((session) => replaceCorrection(session, roundId, entryId, correction, stamp)),
    setForOthers: (isForOthers) => set({ isForOthers }),
    noteShown: (roundIds) => write((session) => noteShown(session, roundIds)),
  };
}
