/** Two typists: what a second laptop recorded comes in, all of it in one transaction or nothing. */
import { findingSteps } from '../../../shared/domain/merge/found-merge';
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
  /** Opens this computer's copy of the workshop, where it is not open, and the dialog on the file. */
  openToMerge: (incoming: Incoming) => Done;
  /** Takes in what is new in the file, all of it or nothing; nothing while a conflict is not chosen. */
  merge: (incoming: Incoming, choices: MergeChoices) => Done;
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
    /** What a second laptop recorded is to come in; nothing of it is stored yet. */
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

  /** A file that the workshop is kept in holds the other laptop's copy until now: from now on it may hold both. */
  const followAgain = async ({ session, file, isRescue }: Incoming): Promise<void> => {
    const own = get().file?.file;
    const id = file && fileIdOf(file);
    if (!file || isRescue || !own || id === null || id !== fileIdOf(own)) return;
    await attach(session.workshop.id, { file, mark: fingerprintOf(session) });
  };

  /** Opens the dialog, which has at once what it shows. */
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

  /** The change that takes the other laptop's session in; null where there is nothing to take in. */
  function* takingIn(
    session: Session,
    other: Session,
    choices: MergeChoices,
  ): Steps<Result<SessionChange, AppError> | null> {
    yield* partOfWork(0, 0.4, findingSteps(session, other));
    const change = mergeStep(session, other, choices, stamp);
    if (!change) return null;
    // What comes in must not make a session that the program could not open again from a file.
    const fault = yield* partOfWork(0.4, 0.8, faultSteps(applyChange(session, change)));
    const isOwn = fault !== null && (yield* partOfWork(0.8, 1, faultSteps(session))) !== null;
    return fault === null || isOwn ? ok(change) : err({ code: 'file-damaged', detail: fault });
  }

  return {
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
