/** Undo and redo where the facilitator is: takes back the last step made there, as a step that can itself be redone. */
import { isAmendable } from '../../../shared/domain/recording/amending';
import {
  dropped,
  nextRedo,
  nextUndo,
  noteRedo,
  noteUndo,
  sealed,
  type History,
  type Written,
} from '../../../shared/domain/undo/history';
import { lastRecorded } from '../../../shared/domain/recording/recording';
import { revertStep } from '../../../shared/domain/undo/revert-step';
import type { Round } from '../../../shared/domain/round/round';
import type { Session } from '../../../shared/domain/session/session';
import { tally } from '../../../shared/domain/tally/tally';
import {
  recordStep,
  entryStepName,
  placeOfRound,
  type UndoStep,
  type StepName,
} from '../../../shared/domain/undo/undo-step';
import { ok } from '../../../shared/lib/result';
import { isHeldByDraft } from '../storage/memory-guard';
import { placeOf, roundInView, type InView } from '../core/selectors';
import type { Noting } from '../storage/session-writer';
import type { Context } from '../shell/context';
import type { Done } from '../core/app-state';
import type { Hint } from '../core/hint';

export function createUndoSlice({ get, set, now, writer, stamp }: Context): UndoActions {
  /** The round or page in view, where undo looks for steps. */
  const viewOf = (session: Session): InView => ({ session, chosenRound: get().chosenRound });

  /** Takes back the step that is newest when its turn comes. */
  const turn = async (
    find: (session: Session) => UndoStep | null,
    note: (step: UndoStep) => Noting,
    said: (step: UndoStep | null, session: Session) => TurnHint,
  ) => {
    if (isHeldByDraft(get, set)) return ok(undefined);
    const found: UndoStep[] = [];
    const late: UndoStep[] = [];
    const done = await writer.write(
      (session) => {
        const step = find(session);
        if (!step) return null;
        const change = revertStep(session, step, stamp, now());
        if (change.ok) {
          found.push(step);
          return change;
        }
        late.push(step);
        set({ history: dropped(get().history, step) });
        return null;
      },
      (history, written) => {
        const [step] = found;
        return step ? note(step)(history, written) : history;
      },
    );
    if (!done.ok) return done;
    const [tooLate] = late;
    const { session } = get();
    if (tooLate) set({ hint: { kind: 'too-late', what: tooLate.name } });
    else if (session) set({ hint: said(found[0] ?? null, session) });
    return done;
  };

  return {
    undo: () =>
      turn(
        (session) =>
          nextUndo(get().history, placeOf(viewOf(session))) ??
          lastInLog(session, roundInView(viewOf(session))),
        (step) => (history, written) =>
          noteUndo(history, step, written, placeOf(viewOf(written.after))),
        (step, session) =>
          step
            ? {
                kind: 'undone',
                what: step.name,
                isBack: isTableBack(session, step, roundInView(viewOf(session))),
              }
            : { kind: 'nothing-to-undo' },
      ),
    redo: () =>
      turn(
        (session) => nextRedo(get().history, placeOf(viewOf(session))),
        (step) => (history, written) =>
          redone(history, step, written, roundInView(viewOf(written.after))),
        (step) => (step ? { kind: 'redone', what: step.name } : { kind: 'nothing-to-redo' }),
      ),
    sealEdits: () =>
      // In the writer's queue, so that text typed before is one step, even if it is still being stored.
      writer.between(() => {
        set({ history: sealed(get().history) });
        return Promise.resolve();
      }),
  };
}

/** In a closed round the log says what an undo takes back: the history keeps nothing for it. */
function redone(history: History, step: UndoStep, written: Written, round: Round | null): History {
  const noted = noteRedo(history, step, written);
  const own = nextUndo(noted, step.madeAt);
  return own && round && isAmendable(round) ? dropped(noted, own) : noted;
}

/** The last entry of the open round as a step, read from the log, which knows it also after a restart. */
function lastInLog(session: Session, round: Round | null): UndoStep | null {
  const entry = round?.state === 'open' ? lastRecorded(round, session.entries) : null;
  if (!round || !entry) return null;
  const step = { name: entryStepName(entry), place: placeOfRound(round.id) };
  return recordStep(step, session, { entries: [entry] }, session);
}

/** True if the slip that was replaced counts again. */
function isTableBack(session: Session, { name }: UndoStep, round: Round | null): boolean {
  const isTable = name.kind === 'table-slip' || name.kind === 'table-answer';
  return (
    isTable &&
    round !== null &&
    tally(round, session.entries, session.ballots).tables.includes(name.table)
  );
}

/** The outcome of an undo or redo. */
type TurnHint = Extract<Hint, { readonly kind: keyof TurnHints }>;

interface TurnHints {
  /** `isBack`: the earlier entry counts again. */
  undone: { readonly what: StepName; readonly isBack: boolean };
  redone: { readonly what: StepName };
  /** Not taken back, because it was changed since. */
  'too-late': { readonly what: StepName };
  'nothing-to-undo': unknown;
  'nothing-to-redo': unknown;
}

interface UndoActions {
  /** Takes back the last step where the facilitator is, or says why not; does nothing in a closed round. */
  undo: () => Done;
  /** Redoes the step undone last where the facilitator is. */
  redo: () => Done;
  /** To be called when a field is left: what is typed next is a new step. */
  sealEdits: () => Promise<void>;
}

declare module '../core/app-state' {
  interface AppState extends UndoActions {}
}
declare module '../core/hint' {
  interface Hints extends TurnHints {}
}
declare module '../core/question' {
  interface Questions {
    /** Asked before an undo in a closed round, which changes a result that may have been seen. */
    'undo-closed': { readonly roundId: string; readonly entryId: string };
    /** Asked before a redo there, for the same reason. */
    'redo-closed': { readonly roundId: string };
  }
}
