/** Two typists: merges what a second laptop recorded, all in one transaction or not at all. */
import { findingSteps } from '../../../shared/domain/merge/found-merge';
import { settle } from '../../../shared/domain/merge/merge-settling';
import { mergeStep, type MergeChoices } from '../../../shared/domain/merge/merge-step';
import {
  applyChange,
  type Session,
  type SessionChange,
} from '../../../shared/domain/session/session';
import { fingerprintOf } from '../../../shared/file-format/fingerprint';
import { faultSteps } from '../../../shared/file-format/integrity';
import type { AppError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/lib/result';
import { partOfWork, type Steps } from '../../../shared/lib/steps';
import { fileIdOf } from '../../host/file-id';
import type { Done } from '../core/app-state';
import { isHeldByDraft } from '../storage/memory-guard';
import type { Incoming } from './incoming';
import type { FileContext } from './file-context';

export interface MergeActions {
  /** Lets the facilitator choose a second laptop's file, and opens the dialog that says what is in it. */
  chooseToMerge: () => Done;
  /** Opens this computer's copy of the workshop, if it is not open, and the dialog on the file. */
  openToMerge: (incoming: Incoming) => Done;
  /** Takes in what is new in the file, all or nothing. A conflict without a choice stays unsettled. */
  merge: (incoming: Incoming, choices: MergeChoices) => Done;
  /** Settles what two laptops typed differently in a slot, in favour of what this entry says. */
  settle: (roundId: string, slot: string, keptId: string) => Done;
}

declare module '../core/app-state' {
  interface AppState extends MergeActions {}
}
declare module '../core/hint' {
  interface Hints {
    merged: unknown;
  }
}
declare module '../core/question' {
  interface Dialogs {
    /** The dialog on a second laptop's file; nothing of it is stored yet. */
    merge: { readonly incoming: Incoming };
  }
}

export function createMergeSlice({
  get,
  set,
  host,
  writer,
  opener,
  incomingFiles,
  reader,
  attach,
  inTurns,
  stamp,
}: FileContext): MergeActions {
  const isOpen = ({ session: { workshop } }: Incoming) =>
    get().session?.workshop.id === workshop.id;

  /** If the merged file is the workshop's own, it held the other laptop's copy until now, and may be overwritten with both. */
  const followAgain = async ({ session, file, isRescue }: Incoming): Promise<void> => {
    const own = get().file?.file;
    const id = file && fileIdOf(file);
    if (!file || isRescue || !own || id === null || id !== fileIdOf(own)) return;
    await attach(session.workshop.id, { file, mark: fingerprintOf(session) });
  };

  /** Opens the dialog, once what it shows has been computed. */
  const show = async (incoming: Incoming): Promise<void> => {
    const { session } = get();
    if (session) await inTurns({ kind: 'merging' }, findingSteps(session, incoming.session));
    if (isOpen(incoming)) get().openDialog({ kind: 'merge', incoming });
  };

  const offer = async (incoming: Incoming): Done => {
    if (isOpen(incoming)) {
      await show(incoming);
      return ok(undefined);
    }
    const error = { code: 'merge-other-workshop' } as const;
    set({ error, failedAct: 'open' });
    return err(error);
  };

  /** The change that takes in the other laptop's session; null if there is nothing new. */
  function* takingIn(
    session: Session,
    other: Session,
    choices: MergeChoices,
  ): Steps<Result<SessionChange, AppError> | null> {
    yield* partOfWork(0, 0.4, findingSteps(session, other));
    const change = mergeStep(session, other, choices, stamp);
    if (!change) return null;
    // The merged session must be one that the program can open again from a file.
    const fault = yield* partOfWork(0.4, 0.8, faultSteps(applyChange(session, change)));
    const isOwn = fault !== null && (yield* partOfWork(0.8, 1, faultSteps(session))) !== null;
    return fault === null || isOwn ? ok(change) : err({ code: 'file-damaged', detail: fault });
  }

  return {
    settle: (roundId, slot, keptId) =>
      isHeldByDraft(get, set)
        ? Promise.resolve(ok(undefined))
        : writer.write((session) => {
            const change = settle(session, { roundId, slot, keptId }, stamp);
            return change && ok(change);
          }),
    chooseToMerge: () => reader.takeChosen(() => host.openFile(), offer),
    openToMerge: async (incoming) => {
      if (isHeldByDraft(get, set)) return ok(undefined);
      const opened = isOpen(incoming)
        ? ok(undefined)
        : await opener.alone(() => incomingFiles.stayToMerge(incoming));
      if (opened.ok && isOpen(incoming)) await show(incoming);
      return opened;
    },
    merge: async (incoming, choices) => {
      const came: SessionChange[] = [];
      const done = await writer.write(async (session) => {
        const steps = takingIn(session, incoming.session, choices);
        const change = await inTurns({ kind: 'merging' }, steps);
        if (change?.ok) came.push(change.value);
        return change;
      });
      if (!done.ok || came.length === 0) return done;
      get().openDialog(null);
      set({ hint: { kind: 'merged' } });
      await followAgain(incoming);
      return done;
    },
  };
}
