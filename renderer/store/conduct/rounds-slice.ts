/** New rounds, run-offs, quick polls, and amendments of closed rounds. */
import {
  replaceEntry,
  showCorrectedPoll,
  takeBack,
} from '../../../shared/domain/recording/amending';
import { isCounted, type VoidEntry } from '../../../shared/domain/entry/entry';
import { noteUndo } from '../../../shared/domain/undo/history';
import { addPoll, addRound } from '../../../shared/domain/conduct/new-rounds';
import { quickPoll, type QuickDraft } from '../../../shared/domain/poll/quick-poll';
import type { TransitionError } from '../../../shared/domain/round/round';
import { makeRunOff, type RunOffChoice } from '../../../shared/domain/conduct/run-off';
import {
  findRound,
  type Session,
  type SessionChange,
} from '../../../shared/domain/session/session';
import {
  entryStepName,
  placeOfRound,
  recordStep,
  type StepName,
} from '../../../shared/domain/undo/undo-step';
import { ok, type Result } from '../../../shared/lib/result';
import { dictionaryFor } from '../../../shared/text/dictionary';
import type { NewCount } from '../../../shared/domain/recording/recording';
import { isHeldByDraft } from '../storage/memory-guard';
import { currentRound } from '../core/selectors';
import type { Noting } from '../storage/session-writer';
import type { Done } from '../core/app-state';
import type { DialogState } from '../core/question';
import type { Context } from '../shell/context';
import { runOffSource } from './run-off-source';

export interface RoundsActions {
  /** Opens or closes a dialog with something to fill in; does not open one while a row is half typed. */
  openDialog: (dialog: DialogState | null) => void;
  /** Brings one of the current poll's rounds into view; while a row is half typed a hint says why not. */
  lookAt: (roundId: string) => void;
  /** Makes another round of the same poll, once the newest is closed. */
  addRound: (roundId: string) => Done;
  /** Adds a run-off among some options of the round's result as the next agenda item. */
  addRunOff: (roundId: string, choice: RunOffChoice) => Done;
  /** Adds a quick poll as the next agenda item; does nothing while its draft has a problem. */
  addQuickPoll: (draft: QuickDraft) => Done;
  /** Takes back an entry of a closed or revealed round. */
  takeBack: (roundId: string, entryId: string, reason: VoidEntry['reason']) => Done;
  /** Replaces an entry of a closed or revealed round. */
  replaceEntry: (roundId: string, entryId: string, count: NewCount, confirmed: boolean) => Done;
  /** Brings the projector up to date after a correction. */
  showCorrected: (roundId: string) => Done;
}

declare module '../core/app-state' {
  interface AppState extends RoundsActions {}
}
declare module '../core/question' {
  interface Dialogs {
    'quick-poll': unknown;
    'run-off': { readonly roundId: string };
    'take-back': { readonly roundId: string; readonly entryId: string };
    correct: { readonly roundId: string; readonly entryId: string };
  }
}

export function createRoundsSlice({ get, set, newId, writer, stamp }: Context): RoundsActions {
  /** A refused step only means that a key was pressed a moment too late: nothing to do, nothing to show. */
  const write = (
    step: (session: Session) => Result<SessionChange, TransitionError>,
    note?: Noting,
  ) =>
    writer.write((session) => {
      const change = step(session);
      return change.ok ? change : null;
    }, note);

  return {
    openDialog: (dialog) => {
      // A dialog takes the facilitator elsewhere, so a half-typed row must be finished first.
      if (dialog && isHeldByDraft(get, set)) return;
      const workshopId = get().session?.workshop.id ?? '';
      set({ dialog: dialog && { ...dialog, workshopId } });
    },
    lookAt: (roundId) => {
      const { session } = get();
      const round = session && findRound(session, roundId);
      const newest = session && currentRound(session);
      // A half-typed row would be lost.
      if (!round || round.pollId !== newest?.pollId || isHeldByDraft(get, set)) return;
      const { position } = session;
      set({ chosenRound: { roundId, newestId: newest.id, position }, hint: null });
    },
    addRound: (roundId) => write((session) => addRound(session, roundId, newId())),
    addRunOff: (roundId, choice) =>
      writer.write((session) => {
        const round = findRound(session, roundId);
        const result = round && runOffSource(round, session);
        if (!round || !result) return null;
        const words = {
          da: dictionaryFor('da').rounds.runOff,
          en: dictionaryFor('en').rounds.runOff,
        };
        const poll = makeRunOff(result, choice, newId(), words);
        const { method } = round;
        const ids = { itemId: newId(), roundId: newId() };
        return ok(addPoll(session, { poll, title: poll.title, method, ...ids }));
      }),
    addQuickPoll: (draft) =>
      writer.write((session) => {
        const poll = quickPoll(draft, newId(), {
          da: dictionaryFor('da').rounds.quick,
          en: dictionaryFor('en').rounds.quick,
        });
        if (!poll) return null;
        const ids = { itemId: newId(), roundId: newId() };
        // The room waits: it is answered by raised hands, unless another method is chosen.
        return ok(addPoll(session, { poll, title: poll.title, method: 'hands', ...ids }));
      }),
    takeBack: (roundId, entryId, reason) =>
      write(
        (session) => takeBack(session, roundId, entryId, reason, stamp()),
        // 'undo' is no reason typed by the facilitator: such a void can be redone, any other can be undone.
        reason === 'undo' ? noteTakenBack(roundId, entryId) : undefined,
      ),
    replaceEntry: (roundId, entryId, count, confirmed) =>
      write((session) => replaceEntry(session, roundId, entryId, count, confirmed, stamp)),
    showCorrected: (roundId) => write((session) => showCorrectedPoll(session, roundId)),
  };
}

function noteTakenBack(roundId: string, entryId: string): Noting {
  return (history, written) => {
    const { before } = written;
    const entry = before.entries.find(({ id }) => id === entryId);
    const place = placeOfRound(roundId);
    const name: StepName = entry && isCounted(entry) ? entryStepName(entry) : { kind: 'entries' };
    const step = recordStep({ name, place }, before, entry ? { entries: [entry] } : {}, before);
    return noteUndo(history, step, written, place);
  };
}
