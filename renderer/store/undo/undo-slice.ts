/** Undo and redo where the facilitator is: what was done there last, as a step back that can be taken back itself. */
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
  /** What is looked at in this session. */
  const viewOf = (session: Session): InView => ({ session, chosenRound: get().chosenRound });

  /** Takes back the step that is found when its turn comes. */
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
      // In its turn: what was typed before is one step, also where the disk still works on it.
      writer.between(() => {
        set({ history: sealed(get().history) });
        return Promise.resolve();
      }),
  };
}

/** In a closed round the log says what an undo takes back: nothing is kept for it here. */
function redone(history: History, step: UndoStep, written: Written, round: Round | null): History {
  const noted = noteRedo(history, step, written);
  const own = nextUndo(noted, step.madeAt);
  return own && round && isAmendable(round) ? dropped(noted, own) : noted;
}

/** What was recorded last in the open round, as a step: the log knows it also after a restart. */
function lastInLog(session: Session, round: Round | null): UndoStep | null {
  const entry = round?.state === 'open' ? lastRecorded(round, session.entries) : null;
  if (!round || !entry) return null;
  const step = { name: entryStepName(entry), place: placeOfRound(round.id) };
  return recordStep(step, session, { entries: [entry] }, session);
}

/** The slip that this one had replaced counts again. */
function isTableBack(session: Session, { name }: UndoStep, round: Round | null): boolean {
  const isTable = name.kind === 'table-slip' || name.kind === 'table-answer';
  return (
    isTable &&
    round !== null &&
    tally(round, session.entries, session.ballots).tables.includes(name.table)
  );
}

/** What came of an undo or redo. */
type TurnHint = Extract<Hint, { readonly kind: keyof TurnHints }>;

interface TurnHints {
  /** `isBack`: what had been there before counts again. */
  undone: { readonly what: StepName; readonly isBack: boolean };
  redone: { readonly what: StepName };
  /** It was changed since, and is left as it is. */
  'too-late': { readonly what: StepName };
  'nothing-to-undo': unknown;
  'nothing-to-redo': unknown;
}

interface UndoActions {
  /** Takes back what was done last where the facilitator is, or says why not; in a closed round nothing happens. */
  undo: () => Done;
  /** Does again what was undone last where the facilitator is. */
  redo: () => Done;
  /** A field was left: what is typed next is a step of its own. */
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
    /** An undo in a closed round changes a result that may have been seen. */
    'undo-closed': { readonly roundId: string; readonly entryId: string };
    /** So does doing again what was undone there. */
    'redo-closed': { readonly roundId: string };
  }
}
