/** Maps random ids to paths and to what the program last wrote there. Paths never leave main. */
import { randomUUID } from 'node:crypto';
import { basename, dirname, parse, resolve } from 'node:path';
import { knownFiles, pathKey, type KnownFile } from '../../shared/desktop/known-files';
import type { FileReference } from '../../shared/ipc/contract';
import { readJson, writeJson } from './json-store';

const MOST_RECENT = 10;
/** More files than are shown: a workshop in the library keeps the id of its file, however long ago it was saved. */
const MOST_KNOWN = 200;

export interface FileRegistry {
  /** Null for an id that was never given out, or that has been dropped as too old. */
  find: (id: string) => Readonly<KnownFile> | null;
  /** Makes the file the last used one. A path keeps its id, and its last write unless a newer one is given. */
  remember: (path: string, stamp: string, write?: KnownFile['lastWrite']) => Promise<FileReference>;
  /** The ten used last, newest first. */
  recent: () => readonly FileReference[];
}

/** Stored in the JSON file `store`; if that is missing or damaged, the registry starts empty. */
export async function createFileRegistry(options: {
  readonly store: string;
  readonly platform?: NodeJS.Platform;
}): Promise<FileRegistry> {
  const { store, platform = process.platform } = options;
  let { files } = await readJson(store, knownFiles, { files: [] });
  let stored = Promise.resolve();
  return {
    find: (id) => files.find((file) => file.id === id) ?? null,
    remember: async (path, stamp, write) => {
      const key = pathKey(resolve(path), platform);
      const isSame = (file: KnownFile) => pathKey(file.path, platform) === key;
      const known = files.find(isSame);
      const lastWrite = write === undefined ? (known?.lastWrite ?? null) : write;
      const file = { id: known?.id ?? randomUUID(), path: resolve(path), lastWrite };
      files = [file, ...files.filter((other) => !isSame(other))].slice(0, MOST_KNOWN);
      // Writes are queued. A save must not fail because the list of files could not be stored.
      stored = stored.then(() => writeJson(store, { files }));
      await stored;
      return referenceTo(file, stamp);
    },
    recent: () => files.slice(0, MOST_RECENT).map((file) => referenceTo(file, '')),
  };
}

function referenceTo({ id, path }: KnownFile, stamp: string): FileReference {
  return { id, name: basename(path), folder: basename(dirname(path)) || parse(path).root, stamp };
}
