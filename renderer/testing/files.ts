/** Workshop files for tests, and waiting for what happens to them. */
import { findPack } from '../../shared/content/packs';
import { practicePoll } from '../../shared/content/practice-poll';
import { createSession } from '../../shared/content/create-session';
import type { Session } from '../../shared/domain/session/session';
import { readWorkshopFile } from '../../shared/file-format/read-workshop-file';
import { writeWorkshopFile } from '../../shared/file-format/write-workshop-file';
import type { AppState } from '../store/core/app-state';
import type { FileState } from '../store/file-following/file-follower';
import type { AppStore } from '../store/core/app-state';
import { MORNING, PACK_ID, type Program } from './program';

/** A workshop of the built-in pack that no computer holds yet. */
export function newSession(id: string, title = 'Årsmøde'): Session {
  const pack = findPack(PACK_ID);
  if (!pack) throw new Error('The pack is missing');
  const session = createSession(pack, practicePoll, { id, date: '2026-09-22', language: 'da' });
  return { ...session, workshop: { ...session.workshop, title } };
}

/** The text of a file, written at `savedAt`. */
export function fileText(session: Session, savedAt = MORNING): string {
  return writeWorkshopFile(session, { program: '0.0.0-test', savedAt });
}

/** What stands in a file of the program's disk. */
export function sessionIn({ host }: Program, name: string): Session {
  const read = readWorkshopFile(host.files.textOf(name));
  if (!read.ok) throw new Error(read.error.code);
  return read.value.session;
}

/** Done when the state is as `isSo` wants it. */
export function until(store: AppStore, isSo: (state: AppState) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = store.subscribe((state) => {
      if (isSo(state)) finish();
    });
    const finish = (): void => {
      stop();
      resolve();
    };
    if (isSo(store.getState())) finish();
  });
}

/** Done when the open workshop's file stands like this. */
export function untilFile(store: AppStore, state: FileState['state']): Promise<void> {
  return until(store, ({ file }) => file?.state === state);
}

/** Lets enough time pass for everything that is waiting now. */
export function letTimePass({ waiting }: Program): void {
  for (const { action } of waiting.splice(0)) action();
}
