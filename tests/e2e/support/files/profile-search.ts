/** Looks for ids in the files that a browser leaves, and in which order they stand there. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { AppWindow } from '../hosts/app-window.ts';
import { isLevelDbLog, readLevelDbLog } from './leveldb-log.ts';

interface Finding {
  readonly folder: string;
  /** The ids as they stand in one file, in one way of writing text. */
  readonly ids: readonly string[];
}

/** How a browser may write a text: a byte a character, or two in either order. */
const WRITINGS: readonly ((text: string) => Buffer)[] = [
  (text) => Buffer.from(text, 'latin1'),
  (text) => Buffer.from(text, 'utf16le'),
  (text) => Buffer.from(text, 'utf16le').swap16(),
];

/** Every place in the files of the profile where one of the ids stands. */
export async function findIds(
  { profile }: AppWindow,
  ids: readonly string[],
): Promise<readonly Finding[]> {
  const entries = await readdir(profile, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const found = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const bytes = await readSearchable(parentPath, name);
      return WRITINGS.map((write) => ({ folder: parentPath, ids: idsIn(bytes, ids, write) }));
    }),
  );
  return found.flat().filter((finding) => finding.ids.length > 0);
}

/** What a file holds, so that texts stand in it in one piece. */
async function readSearchable(folder: string, name: string): Promise<Buffer> {
  // The browser removes files while it runs.
  const bytes = await readFile(path.join(folder, name)).catch(() => Buffer.alloc(0));
  if (isLevelDbLog(name)) return readLevelDbLog(bytes);
  // Tables are compressed; a browser writes one for pages only after four megabytes, far beyond these specs.
  if (name.endsWith('.ldb') && folder.includes('IndexedDB')) {
    throw new Error(`This search can’t read a compressed table: ${name}`);
  }
  return bytes;
}

function idsIn(
  bytes: Buffer,
  ids: readonly string[],
  write: (text: string) => Buffer,
): readonly string[] {
  const places: { readonly place: number; readonly id: string }[] = [];
  for (const id of ids) {
    const wanted = write(id);
    for (let at = bytes.indexOf(wanted); at !== -1; at = bytes.indexOf(wanted, at + 1)) {
      places.push({ place: at, id });
    }
  }
  return places.sort((a, b) => a.place - b.place).map(({ id }) => id);
}

/** Waits until the files of an earlier search are no more: the browser deletes a bucket a moment after it is told to. */
export async function expectGone(findings: readonly Finding[]): Promise<void> {
  const folders = new Set(findings.map(({ folder }) => folder));
  const left = async () => {
    const names = [...folders].map((folder) => readdir(folder).catch(() => []));
    return (await Promise.all(names)).flat();
  };
  await expect.poll(left).toEqual([]);
}

/** The ids each for the first time. */
export function inOrder(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
