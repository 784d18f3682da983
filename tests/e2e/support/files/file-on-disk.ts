/**
 * Workshop files as they lie on the disk, and workshops as they lie in the database: read and written here by what
 * docs/file-format.md says, without any of the program's own code.
 */
import { randomUUID } from 'node:crypto';
import { copyFile, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { CURRENT_VERSION } from '../../../../shared/file-format/migrations.ts';
import type { AppWindow } from '../hosts/app-window.ts';
import type { Slip } from '../conduct/slip-grid.ts';

interface StoredEntry {
  readonly kind: string;
  readonly id: string;
  readonly roundId: string;
  readonly sequence: number;
  readonly table?: number;
  readonly voters?: number;
  readonly counts?: Readonly<Record<string, number>>;
  readonly replaces?: string | null;
  readonly voids?: string;
}

/** What is stored of a workshop, as far as specs look into it. */
export interface StoredSession {
  readonly workshop: {
    readonly id: string;
    readonly title: string;
    readonly present: number;
    readonly roomId: string | null;
    readonly polls: readonly {
      readonly id: string;
      readonly options?: readonly { readonly id: string }[];
    }[];
  };
  readonly rounds: readonly { readonly id: string; readonly pollId: string }[];
  readonly entries: readonly StoredEntry[];
  readonly ballots: readonly { readonly id: string }[];
  readonly codes: readonly { readonly roundId: string }[];
  readonly projector: unknown;
  readonly position: unknown;
}

export interface FileDocument {
  readonly format: string;
  readonly version: number;
  readonly program: string;
  readonly savedAt: string;
  readonly checksum: string;
  readonly session: StoredSession;
}

/** A file of the version that this program writes, revealed and with all that can be recorded. */
const SAMPLE_FILE = fileURLToPath(
  new URL(
    `../../../../shared/file-format/testing/version-${CURRENT_VERSION}.pejling`,
    import.meta.url,
  ),
);
export const SAMPLE_TITLE = 'Møde på Ærø';

/** The name under which a new workshop of the first of the content packs is saved: by the day in the page's time zone, which may not be the test's. */
export async function suggestedName(page: Page): Promise<string> {
  const day = await page.evaluate(() => new Date().toLocaleDateString('sv-SE'));
  return `Reformer og ledelsesudvikling ${day}.pejling`;
}

/** A new folder on the disk that goes when the program's own do. */
export function newFolder({ profile }: Pick<AppWindow, 'profile'>): Promise<string> {
  return mkdtemp(path.join(profile, 'files-'));
}

/** A copy of a whole file that another computer wrote; gives its path. */
export async function fileFromElsewhere(folder: string, name = 'Fra Ærø.pejling'): Promise<string> {
  const file = path.join(folder, name);
  await copyFile(SAMPLE_FILE, file);
  return file;
}

export async function readDocument(file: string): Promise<FileDocument> {
  return documentOf(await readFile(file, 'utf8'));
}

export function documentOf(text: string): FileDocument {
  return JSON.parse(text) as FileDocument;
}

/** The same for every spelling of the same data. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, own]) => `${JSON.stringify(key)}:${canonical(own)}`).join(',')}}`;
}

export function checksumOf(session: unknown): string {
  return crc32(canonical(session)).toString(16).padStart(8, '0');
}

/** The text of a file that a Pejling on another computer would have written just now. */
export async function textElsewhere(session: StoredSession): Promise<string> {
  const { format, version, program } = await readDocument(SAMPLE_FILE);
  const checksum = checksumOf(session);
  const savedAt = new Date().toISOString();
  const document = { format, version, program, savedAt, checksum, session };
  return `${JSON.stringify(document, null, 2)}\n`;
}

export async function writeElsewhere(file: string, session: StoredSession): Promise<void> {
  await writeFile(file, await textElsewhere(session));
}

/** The session after another facilitator recorded one slip more of the ten themes. */
export function withSlip(session: StoredSession, { table, voters, votes }: Slip): StoredSession {
  const last = session.entries.at(-1);
  if (!last) throw new Error('There is no slip to take as a pattern');
  const options = session.workshop.polls.find(({ id }) => id === 'ten-themes')?.options ?? [];
  const counts = Object.fromEntries(options.map(({ id }, place) => [id, votes[place] ?? 0]));
  const sequence = last.sequence + 1;
  const entry = { ...last, id: randomUUID(), sequence, table, voters, counts, replaces: null };
  return { ...session, entries: [...session.entries, entry] };
}

/** The slips of the ten themes that count, in order of their tables. */
export function slipsIn({ workshop, entries }: StoredSession): readonly Slip[] {
  const options = workshop.polls.find(({ id }) => id === 'ten-themes')?.options ?? [];
  const gone = new Set(entries.flatMap(({ replaces, voids }) => [replaces, voids]));
  return entries
    .filter(({ kind, id }) => kind === 'table-slip' && !gone.has(id))
    .map(({ table = 0, voters = 0, counts = {} }) => ({
      table,
      voters,
      votes: options.map(({ id }) => counts[id] ?? 0),
    }))
    .sort((a, b) => a.table - b.table);
}

/** The file holds exactly these slips, now or a moment later. */
export async function expectSlipsOnDisk(file: string, slips: readonly Slip[]): Promise<void> {
  const read = async () => slipsIn((await readDocument(file)).session);
  await expect
    .poll(() => read().catch(() => null), `the slips in ${path.basename(file)}`)
    .toEqual(slips);
}

/** Rounds and entries in an order that hangs on nothing. */
export function inOrder(session: StoredSession): StoredSession {
  const sorted = <T extends { readonly id: string }>(items: readonly T[]) =>
    [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...session, rounds: sorted(session.rounds), entries: sorted(session.entries) };
}

/** What the computer's own storage holds of a workshop, read past the program. */
export async function storedSession(page: Page, workshopId: string): Promise<StoredSession> {
  return inOrder(await page.evaluate(readBucket, workshopId));
}

/** Storage holds what the opened file held, in a copy of its own: a room with another id. */
export async function expectStoredFrom(page: Page, session: StoredSession): Promise<void> {
  const stored = await storedSession(page, session.workshop.id);
  const { roomId } = stored.workshop;
  expect(roomId).not.toBe(session.workshop.roomId);
  expect(stored).toEqual(inOrder({ ...session, workshop: { ...session.workshop, roomId } }));
}

/** Runs in the page. */
async function readBucket(workshopId: string): Promise<StoredSession> {
  const buckets = Reflect.get(navigator, 'storageBuckets') as unknown as {
    readonly keys: () => Promise<string[]>;
    readonly open: (name: string) => Promise<{ readonly indexedDB: IDBFactory }>;
  };
  // What is replaced as a whole, as by opening a file, lies in a fresh generation of storage.
  const own = `workshop-${workshopId}`;
  const generations = (await buckets.keys())
    .filter((name) => name === own || name.startsWith(`${own}_`))
    .map((name) => Number(name.slice(own.length + 1) || 1));
  const newest = Math.max(...generations);
  const suffix = newest === 1 ? '' : `_${newest}`;
  const { indexedDB } = await buckets.open(`${own}${suffix}`);
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(request.error ?? new Error('IndexedDB failed'));
      };
    });
  const database = await done(indexedDB.open(`pejling-${workshopId}${suffix}`));
  const all = async <T>(table: string) =>
    (await done(database.transaction(table).objectStore(table).getAll())) as T[];
  const documents = await all<{ readonly key: string; readonly value: unknown }>('documents');
  const document = (key: string) => documents.find((row) => row.key === key)?.value;
  const session = {
    workshop: document('workshop') as StoredSession['workshop'],
    rounds: await all<StoredSession['rounds'][number]>('rounds'),
    entries: await all<StoredSession['entries'][number]>('entries'),
    ballots: await all<StoredSession['ballots'][number]>('ballots'),
    codes: await all<StoredSession['codes'][number]>('codes'),
    projector: document('projector'),
    position: document('position'),
  };
  database.close();
  return session;
}
