/** Conducting: opening, collecting, closing and revealing, and what the projector shows. */
import * as conduct from '../../../shared/domain/conduct/conduct';
import { roleOf } from '../../../shared/domain/entry/entry';
import type { Method } from '../../../shared/domain/kinds/method';
import { voidsForSlip, type NewCount } from '../../../shared/domain/recording/recording';
import { recordHere } from '../../../shared/domain/recording/settling';
import {
  chooseMethod,
  setCountdown,
  setCountingCell,
  type TransitionError,
} from '../../../shared/domain/round/round';
import { countedEntries } from '../../../shared/domain/tally/tally';
import {
  findRound,
  type Session,
  type SessionChange,
} from '../../../shared/domain/session/session';
import { entryStepName, type StepName } from '../../../shared/domain/undo/undo-step';
import { err, ok, type Result } from '../../../shared/lib/result';
import type { Projector } from '../../../shared/domain/round/projector';
import { stepOfPicture } from '../../../shared/export/step-of-picture';
import type { SlideModel } from '../../../shared/slides/slide-model';
import type { LocalText } from '../../../shared/lib/language';
import { isHeldByDraft } from '../storage/memory-guard';
import type { Done } from '../core/app-state';
import type { Context } from '../shell/context';

export interface ConductData {
  /** True just after a round was opened or closed: the same key does nothing for a moment. */
  readonly isSettling: boolean;
}

export const CONDUCT_START: ConductData = { isSettling: false };

export interface ConductActions {
  openRound: (roundId: string) => Done;
  closeRound: (roundId: string) => Done;
  revealRound: (roundId: string) => Done;
  hideRound: (roundId: string) => Done;
  resetRound: (roundId: string) => Done;
  moveReveal: (roundId: string, delta: 1 | -1) => Done;
  /** Shows a result on the projector again, at the step whose picture this is; where it stands, if the room has not seen that step. */
  showAgain: (roundId: string, picture: SlideModel) => Done;
  chooseMethod: (roundId: string, method: Method) => Done;
  /** Counts down `minutes` from now; 0 ends the countdown. */
  countDown: (roundId: string, minutes: number) => Done;
  /** Chooses whose hands are counted; not while a number is half typed. */
  countCell: (roundId: string, cell: string | null) => Done;
  /** Goes on after a number was recorded: what is typed meanwhile belongs to the next one. */
  countNext: (roundId: string, cell: string | null) => Done;
  record: (roundId: string, count: NewCount, confirmed: boolean) => Done;
  /** Takes back what counts for this table: with `roleId` the slip of that role, with null the slip of the whole table. */
  removeSlip: (roundId: string, table: number, roleId?: string | null) => Done;
  project: (projector: Partial<Projector>) => Done;
  toggleBlack: () => Done;
}

declare module '../core/app-state' {
  interface AppData extends ConductData {}
  interface AppState extends ConductActions {}
}
declare module '../core/question' {
  interface Questions {
    reset: { readonly roundId: string };
    'reveal-missing': { readonly roundId: string };
    /** Asked if ballots of a second pass that was begun would stay unchecked. */
    'close-unfinished-pass': { readonly roundId: string };
    /** Asked if what this method has recorded would not count with another method. */
    method: { readonly roundId: string; readonly method: Method };
  }
}
declare module '../core/hint' {
  interface Hints {
    /** Digits were typed where no vote is taken; with the title or number of another round, if that is open. */
    'not-typed':
      | { readonly why: 'not-opened' | 'closed' | 'dialog' | 'no-field' }
      | { readonly why: 'elsewhere'; readonly title: LocalText }
      | { readonly why: 'newer-round'; readonly number: number };
    /** Num Lock is off: the number pad gives arrows instead of digits. */
    'num-lock-off': unknown;
  }
}

const MINUTE = 60_000;
/** How long after opening or closing the same key is ignored, in milliseconds. */
const SETTLING = 700;

/** A refused transition only means that a key was pressed a moment too late: nothing to do, nothing to show. */
function orNothing(step: Result<SessionChange, TransitionError>) {
  return step.ok ? step : null;
}

export function createConductSlice({
  get,
  set,
  now,
  later,
  writer,
  stamp,
}: Context): ConductActions {
  const write = (step: (session: Session) => Result<SessionChange, TransitionError>) =>
    writer.write((session) => orNothing(step(session)));

  /** Opening, closing and showing share their key and button with the next step, so a double press must not trigger that. */
  const settle = (done: Done): Done => {
    set({ isSettling: true });
    void done.finally(() => later(SETTLING, () => set({ isSettling: false })));
    return done;
  };
  const countNext: ConductActions['countNext'] = (roundId, cell) =>
    writer.write((session) => {
      if (findRound(session, roundId)?.countingCell === cell) return null;
      return orNothing(
        conduct.changeRound(session, roundId, (round) => setCountingCell(round, cell)),
      );
    });

  return {
    openRound: (roundId) => settle(write((session) => conduct.openRound(session, roundId))),
    closeRound: (roundId) =>
      isHeldByDraft(get, set)
        ? Promise.resolve(ok(undefined))
        : settle(
            write((session) => {
              set({ ballotNotice: null });
              return conduct.closeRound(session, roundId);
            }),
          ),
    revealRound: (roundId) => settle(write((session) => conduct.revealRound(session, roundId))),
    hideRound: (roundId) => write((session) => conduct.hideRound(session, roundId)),
    resetRound: (roundId) => {
      set({ ballotNotice: null });
      return write((session) => conduct.resetRound(session, roundId, stamp));
    },
    moveReveal: (roundId, delta) => write((session) => conduct.moveReveal(session, roundId, delta)),
    showAgain: (roundId, picture) =>
      write((session) =>
        conduct.showAgain(session, roundId, stepOfPicture(session, roundId, picture)),
      ),
    chooseMethod: (roundId, method) =>
      isHeldByDraft(get, set)
        ? Promise.resolve(ok(undefined))
        : write((session) =>
            conduct.changeRound(session, roundId, (round) => chooseMethod(round, method)),
          ),
    countDown: (roundId, minutes) =>
      write((session) =>
        conduct.changeRound(session, roundId, (round) =>
          setCountdown(round, minutes > 0 ? now() + minutes * MINUTE : null),
        ),
      ),
    countCell: (roundId, cell) =>
      isHeldByDraft(get, set) ? Promise.resolve(ok(undefined)) : countNext(roundId, cell),
    countNext,
    record: (roundId, count, confirmed) =>
      writer.write((session) => {
        const round = findRound(session, roundId);
        if (round?.state !== 'open') return err({ code: 'round-not-open' });
        const here = { confirmed, room: session.workshop.roomId };
        return ok({ entries: recordHere(round, session.entries, count, here, stamp) });
      }),
    removeSlip: async (roundId, table, roleId) => {
      const removed: StepName[] = [];
      const done = await writer.write((session) => {
        const round = findRound(session, roundId);
        if (round?.state !== 'open') return null;
        const slip = countedEntries(round, session.entries).find(
          (entry) =>
            'table' in entry &&
            entry.table === table &&
            (roleId === undefined || roleOf(entry) === roleId),
        );
        if (!slip) return null;
        removed.push(entryStepName(slip));
        return ok({ entries: voidsForSlip(round, session.entries, table, stamp, roleId) });
      });
      const [what] = removed;
      if (done.ok && what) set({ hint: { kind: 'undone', what, isBack: false } });
      return done;
    },
    project: (projector) =>
      writer.write((session) => ok({ projector: { ...session.projector, ...projector } })),
    toggleBlack: () =>
      writer.write(({ projector }) =>
        ok({ projector: { ...projector, isBlack: !projector.isBlack } }),
      ),
  };
}
