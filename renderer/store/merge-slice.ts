/** Two typists: what a second laptop recorded comes in, all of it in one transaction or nothing. */
import { mergeStep } from '../../shared/domain/merge-step';
import { applyChange } from '../../shared/domain/session';
import { contentMark } from '../../shared/file-format/content-mark';
import { findFault } from '../../shared/file-format/integrity';
import { err, ok } from '../../shared/lib/result';
import { fileIdOf } from '../host/file-id';
import type { Done } from './app-state';
import { isHeldByDraft } from './draft-guard';
import type { FileParts } from './file-slice';
import type { Incoming } from './incoming';
import type { MergeActions } from './merge-actions';
import type { SessionWriter } from './session-writer';
import type { GetState, SetState, StoreDependencies } from './store-dependencies';

type MergeParts = Pick<FileParts, 'door' | 'admission' | 'reader' | 'attach'>;

export function createMergeSlice(
  get: GetState,
  set: SetState,
  { host, now, newId }: StoreDependencies,
  writer: SessionWriter,
  { door, admission, reader, attach }: MergeParts,
): MergeActions {
  const stamp = () => ({ id: newId(), recordedAt: now() });
  const isOpen = ({ session: { workshop } }: Incoming) =>
    get().session?.workshop.id === workshop.id;

  /** A file that the workshop is kept in holds the other laptop's copy until now: from now on it may hold both. */
  const followAgain = async ({ session, file }: Incoming): Promise<void> => {
    const own = get().file?.file;
    const id = file && fileIdOf(file);
    if (!file || !own || id === null || id !== fileIdOf(own)) return;
    await attach(session.workshop.id, { file, mark: contentMark(session) });
  };

  const offer = (incoming: Incoming): Done => {
    if (isOpen(incoming)) {
      get().openSheet({ kind: 'merge', incoming });
      return Promise.resolve(ok(undefined));
    }
    const error = { code: 'merge-other-workshop' } as const;
    set({ error, failedAct: 'open' });
    return Promise.resolve(err(error));
  };

  return {
    chooseToMerge: () => reader.takeChosen(() => host.openFile(), offer),
    openToMerge: async (incoming) => {
      if (isHeldByDraft(get, set)) return ok(undefined);
      const opened = isOpen(incoming)
        ? ok(undefined)
        : await door.alone(() => admission.stayToMerge(incoming));
      if (opened.ok && isOpen(incoming)) get().openSheet({ kind: 'merge', incoming });
      return opened;
    },
    merge: async (incoming, choices) => {
      const came: true[] = [];
      const done = await writer.write((session) => {
        const change = mergeStep(session, incoming.session, choices, stamp);
        if (!change) return null;
        // What comes in must not make a session that the program could not open again from a file.
        const fault = findFault(applyChange(session, change));
        if (fault !== null && findFault(session) === null) {
          return err({ code: 'file-damaged', detail: fault });
        }
        came.push(true);
        return ok(change);
      });
      if (!done.ok || came.length === 0) return done;
      get().openSheet(null);
      set({ hint: { kind: 'merged' } });
      await followAgain(incoming);
      return done;
    },
  };
}
