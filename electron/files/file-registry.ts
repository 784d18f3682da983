/** Which random id stands for which path, and what the program last read or wrote there. Paths never leave main. */
import { randomUUID } from 'node:crypto';
import { basename, dirname, parse, resolve } from 'node:path';
import * as v from 'valibot';
import type { FileReference } from '../../shared/ipc/contract';
import { readJson, writeJson } from './json-store';

const MOST_RECENT = 10;
/** More than are shown: a workshop in the library keeps the id of its file, however long ago it was saved. */
const MOST_KNOWN = 200;

const knownFile = v.object({
  id: v.pipe(v.string(), v.uuid()),
  /** Absolute. */
  path: v.pipe(v.string(), v.minLength(1)),
  /** `stampOf` each content that counts as the program's own doing, or was read by it. */
  stamps: v.array(v.string()),
});
const registryFile = v.object({ files: v.array(knownFile) });
type KnownFile = v.InferOutput<typeof knownFile>;

export interface FileRegistry {
  /** Null for an id that was never given out, or too long ago. */
  find: (id: string) => Readonly<KnownFile> | null;
  /** Notes the file as the one used last, holding one of these contents. A path keeps its id. Resolves when stored. */
  remember: (path: string, stamps: readonly string[]) => Promise<FileReference>;
  /** The ten used last, newest first. */
  recent: () => readonly FileReference[];
}

/** Kept in the JSON file `store`; where that is missing or damaged, the registry begins empty. */
export async function createFileRegistry(options: {
  readonly store: string;
  readonly platform?: NodeJS.Platform;
}): Promise<FileRegistry> {
  const { store, platform = process.platform } = options;
  let { files } = await readJson(store, registryFile, { files: [] });
  let stored = Promise.resolve();
  return {
    find: (id) => files.find((file) => file.id === id) ?? null,
    remember: async (path, stamps) => {
      const key = pathKey(path, platform);
      const isSame = (file: KnownFile) => pathKey(file.path, platform) === key;
      const id = files.find(isSame)?.id ?? randomUUID();
      const file = { id, path: resolve(path), stamps: [...stamps] };
      files = [file, ...files.filter((other) => !isSame(other))].slice(0, MOST_KNOWN);
      // One after the other. A save must not fail because the list of files could not be stored.
      stored = stored.then(() => writeJson(store, { files }));
      await stored;
      return referenceTo(file);
    },
    recent: () => files.slice(0, MOST_RECENT).map(referenceTo),
  };
}

/** The same for all spellings of a path: Windows does not tell case apart, macOS neither case nor how å is composed. */
export function pathKey(path: string, platform: NodeJS.Platform): string {
  const absolute = resolve(path);
  if (platform === 'darwin') return absolute.normalize('NFC').toLowerCase();
  return platform === 'win32' ? absolute.toLowerCase() : absolute;
}

function referenceTo({ id, path }: KnownFile): FileReference {
  return { id, name: basename(path), folder: basename(dirname(path)) || parse(path).root };
}
