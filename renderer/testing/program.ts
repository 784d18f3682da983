/** The program without a window: the real store on the real repositories, with a host, clock and ids of its own. */
import type { SlowHash } from '../../shared/domain/ballot-box/ballot-code-check';
import type { AppError } from '../../shared/errors/app-error';
import type { Entry } from '../../shared/domain/entry/entry';
import type { Session, SessionChange } from '../../shared/domain/session/session';
import { seededRandom } from '../../shared/lib/seeded-random';
import { err, ok, type Result } from '../../shared/lib/result';
import { crc32 } from '../../shared/lib/crc32';
import { createCatalogRepository } from '../db/catalog-repository';
import { openWorkshopRepository } from '../db/workshop-repository';
import { zipped } from '../export/zip-files';
import { createAppStore } from '../store/create-app-store';
import type { AppStore } from '../store/core/app-state';
import type { StoreDependencies } from '../store/shell/context';
import { FAKE_WRITERS } from './fake-writers';
import { createFakeHost, type FakeHost } from './fake-host';

export const PACK_ID = 'leadership-chain-2025';
export const TEN_THEMES = 'round-ten-themes';
export const WHOLENESS = 'round-wholeness-five';

/** Local time, Tuesday 22 September 2026, 9.00. */
export const MORNING = new Date(2026, 8, 22, 9, 0).getTime();

/** A hash that differs for each text and salt, like the real one, but is instant. */
const quickHash: SlowHash = (text, salt, rounds) =>
  Promise.resolve(crc32(`${salt} ${rounds} ${text}`));

export interface Program {
  readonly store: AppStore;
  readonly host: FakeHost;
  /** The clock; stands still unless it is set. */
  readonly clock: { now: number };
  /** What waits to be run later, with how long it is to wait. */
  readonly waiting: { readonly milliseconds: number; readonly action: () => void }[];
}

/** Replacements for the program's usual parts. */
export type ProgramParts = Partial<Omit<StoreDependencies, 'host'>> & { readonly host?: FakeHost };

/** Ids count down, so that storage order is never the order of recording. */
export function createProgram({
  host = createFakeHost(),
  ...overrides
}: ProgramParts = {}): Program {
  const clock = { now: MORNING };
  const waiting: Program['waiting'] = [];
  let made = 0;
  const store = createAppStore({
    catalog: createCatalogRepository(),
    openRepository: openWorkshopRepository,
    host,
    canRemoveFiles: false,
    writers: FAKE_WRITERS,
    readNumbers: async (bytes) =>
      (await import('../export/reading/read-numbers')).readNumbers(bytes),
    zipFiles: (files) => Promise.resolve(zipped(files)),
    program: '0.0.0-test',
    isResuming: false,
    now: () => clock.now,
    newId: () => {
      made += 1;
      return `id-${9000 - made}`;
    },
    random: seededRandom(1),
    randomBytes: (bytes) => crypto.getRandomValues(bytes),
    slowHash: quickHash,
    later: (milliseconds, action) => {
      waiting.push({ milliseconds, action });
    },
    ...overrides,
  });
  return { store, host, clock, waiting };
}

/** A program that has made a workshop of the built-in pack and opened it. */
export async function createProgramInWorkshop(overrides: ProgramParts = {}): Promise<Program> {
  const program = createProgram(overrides);
  await program.store.getState().start();
  await program.store.getState().createWorkshop(PACK_ID);
  return program;
}

/** The open session of a program. */
export function sessionOf({ store }: Pick<Program, 'store'>): Session {
  const { session } = store.getState();
  if (!session) throw new Error('No session is open');
  return session;
}

/** A session with rounds and entries in one order, for a stored set has none. */
export function sorted(session: Session): Session {
  const byId = (a: { readonly id: string }, b: { readonly id: string }) =>
    a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  return {
    ...session,
    workshop: { ...session.workshop, roomId: null },
    rounds: [...session.rounds].sort(byId),
    entries: [...session.entries].sort(byId),
  };
}

/** The tables whose slips stand in the log of a session, in the order of recording. */
export function tablesIn(session: Session): readonly number[] {
  return [...session.entries]
    .sort((a, b) => a.sequence - b.sequence)
    .flatMap((entry: Entry) => (entry.kind === 'table-slip' ? [entry.table] : []));
}

/** A disk whose writes wait until they are let through, or fail. */
export interface SlowDisk {
  readonly openRepository: StoreDependencies['openRepository'];
  /** The writes that wait, oldest first. */
  readonly waiting: readonly SessionChange[];
  /** While true a write waits for `letThrough` or `fail`. */
  isSlow: boolean;
  readonly letThrough: () => Promise<void>;
  readonly fail: (error: AppError) => void;
  /** While true nothing can be written: neither a change, nor the whole session into fresh storage. */
  isFull: boolean;
}

export function createSlowDisk(): SlowDisk {
  const waiting: SessionChange[] = [];
  const resolvers: ((verdict: Result<void, AppError>) => void)[] = [];
  const ended: Promise<unknown>[] = [];
  const answer = (verdict: Result<void, AppError>): void => {
    waiting.shift();
    const resolve = resolvers.shift();
    if (!resolve) throw new Error('No write waits');
    resolve(verdict);
  };
  const disk: SlowDisk = {
    waiting,
    isSlow: false,
    isFull: false,
    letThrough: async () => {
      answer(ok(undefined));
      await ended.shift();
    },
    fail: (error) => {
      void ended.shift();
      answer(err(error));
    },
    openRepository: async (id) => {
      const opened = await openWorkshopRepository(id);
      if (!opened.ok) return opened;
      const repository = opened.value;
      const commit = async (change: SessionChange): Promise<Result<void, AppError>> => {
        if (disk.isFull) return err({ code: 'storage-full' });
        if (!disk.isSlow) return repository.commit(change);
        const verdict = new Promise<Result<void, AppError>>((resolve) => {
          waiting.push(change);
          resolvers.push(resolve);
        });
        const done = verdict.then((said) => (said.ok ? repository.commit(change) : said));
        ended.push(done);
        return done;
      };
      const replace = (session: Session): Promise<Result<void, AppError>> =>
        disk.isFull ? Promise.resolve(err({ code: 'storage-full' })) : repository.replace(session);
      return ok({ ...repository, commit, replace });
    },
  };
  return disk;
}
