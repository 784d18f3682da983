/** Two typists on two computers: what the second one typed comes in once, and nothing on the first is lost. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { IDBObjectStore, type IDBFactory } from 'fake-indexeddb';
import { conflictKey } from '../../../shared/domain/merge/merge-step';
import { resultOf } from '../../../shared/domain/result/result';
import { findRound } from '../../../shared/domain/session/session';
import { unsettledIn } from '../../../shared/domain/tally/unsettled';
import { tally } from '../../../shared/domain/tally/tally';
import { fingerprintOf } from '../../../shared/file-format/fingerprint';
import { emptyComputer } from '../../testing/empty-computer';
import { createFakeHost } from '../../testing/fake-host';
import { letTimePass, newSession, fileText, sessionIn, untilFile } from '../../testing/files';
import {
  createProgram,
  createProgramInWorkshop,
  sessionOf,
  sorted,
  TEN_THEMES,
  type Program,
  type ProgramParts,
} from '../../testing/program';
import type { Work } from '../core/work';
import { dialogOf } from '../core/selectors';

const FILE = 'Reformer.pejling';
const THEIRS = 'Fra den anden.pejling';

/** Both computers, and a switch for which of them the program runs on. */
interface Laptops {
  readonly here: Program;
  readonly other: Program;
  readonly on: (program: Program) => void;
}

function idsFrom(prefix: string): () => string {
  let made = 0;
  return () => {
    made += 1;
    return `${prefix}-${9000 - made}`;
  };
}

let factories: Map<Program, IDBFactory>;
beforeEach(() => {
  factories = new Map();
});

const slip = (table: number, votes: number) =>
  ({
    kind: 'table-slip',
    roleId: null,
    table,
    voters: 5,
    counts: { 'few-visible-goals': votes },
  }) as const;

async function record({ store }: Program, table: number, votes: number): Promise<void> {
  await store.getState().record(TEN_THEMES, slip(table, votes), false);
}

async function cast({ store }: Program, ...marks: readonly string[]): Promise<void> {
  await store.getState().castBallot(TEN_THEMES, { marks, isSpoiled: false });
}

/** A round opened on the first laptop, saved, and opened on the second: the common start of both. */
async function twoLaptops(
  method: 'table-slip' | 'ballot' = 'table-slip',
  parts: ProgramParts = {},
): Promise<Laptops> {
  const first = emptyComputer();
  const here = await createProgramInWorkshop({ newId: idsFrom('here'), ...parts });
  factories.set(here, first);
  const act = here.store.getState();
  await act.goTo({ page: 'agenda', agendaItemId: 'vote-ten-themes' });
  await act.openRound(TEN_THEMES);
  await act.chooseMethod(TEN_THEMES, method);
  here.host.files.chosen = FILE;
  await act.saveToFileAs();

  const second = emptyComputer();
  const other = createProgram({ host: createFakeHost(), newId: idsFrom('there') });
  factories.set(other, second);
  other.host.files.put(FILE, here.host.files.textOf(FILE));
  other.host.files.chosen = FILE;
  await other.store.getState().start();
  await other.store.getState().openFile();
  const on = (program: Program) => {
    emptyComputer({}, factories.get(program));
  };
  on(here);
  return { here, other, on };
}

/** Copies the second laptop's file to the first, under `name`. */
async function carryOver({ here, other, on }: Laptops, name = THEIRS): Promise<void> {
  on(other);
  other.host.files.chosen = FILE;
  await other.store.getState().saveToFileAs();
  on(here);
  here.host.files.put(name, other.host.files.textOf(FILE));
  here.host.files.chosen = name;
}

async function choose({ here }: Laptops) {
  await here.store.getState().chooseToMerge();
  const dialog = dialogOf(here.store.getState());
  if (dialog?.kind !== 'merge') throw new Error('No dialog on a file');
  return dialog.incoming;
}

function votesIn(program: Program) {
  const session = sessionOf(program);
  const round = findRound(session, TEN_THEMES);
  if (!round) throw new Error('No round');
  return tally(round, session.entries, session.ballots);
}

/** The slots that are unsettled on a laptop. */
function unsettledHere(program: Program): readonly string[] {
  const { entries } = sessionOf(program);
  const round = findRound(sessionOf(program), TEN_THEMES);
  return round ? unsettledIn(round, entries).map(({ slot }) => slot) : [];
}

/** What a second run of the program finds on the first laptop's disk. */
async function readAgain({ here }: Laptops) {
  const again = createProgram({ host: here.host });
  await again.store.getState().start();
  await again.store.getState().openWorkshop(sessionOf(here).workshop.id);
  return sorted(sessionOf(again));
}

describe('the second laptop’s slips', () => {
  it('come in beside those of the first, once, and are on the disk and in the file', async () => {
    const laptops = await twoLaptops();
    const { here, other, on } = laptops;
    for (const table of [1, 2, 3]) await record(here, table, table);
    on(other);
    for (const table of [4, 5]) await record(other, table, table);
    await carryOver(laptops);
    const incoming = await choose(laptops);
    await here.store.getState().merge(incoming, new Map());

    expect(votesIn(here)).toMatchObject({
      tables: [1, 2, 3, 4, 5],
      voters: 25,
      counts: { 'few-visible-goals': 1 + 2 + 3 + 4 + 5 },
    });
    expect(here.store.getState()).toMatchObject({ dialog: null, hint: { kind: 'merged' } });
    expect(await readAgain(laptops)).toEqual(sorted(sessionOf(here)));
    letTimePass(here);
    await untilFile(here.store, 'saved');
    expect(fingerprintOf(sessionIn(here, FILE))).toBe(fingerprintOf(sessionOf(here)));
    expect(here.store.getState().file?.file.name).toBe(FILE);

    // The same file again, and an older one: neither has anything new.
    const before = sessionOf(here);
    await here.store.getState().merge(await choose(laptops), new Map());
    expect(sessionOf(here)).toBe(before);
  });

  it('count by the number that is chosen, and nothing is unsettled', async () => {
    const laptops = await twoLaptops();
    const { here, other, on } = laptops;
    await record(here, 7, 5);
    on(other);
    await record(other, 7, 3);
    await record(other, 8, 1);
    await carryOver(laptops);
    const incoming = await choose(laptops);
    const key = conflictKey(TEN_THEMES, 'table-slip:7');
    await here.store.getState().merge(incoming, new Map([[key, 'b']]));
    expect(votesIn(here)).toMatchObject({
      tables: [7, 8],
      voters: 10,
      counts: { 'few-visible-goals': 4 },
    });
    expect(unsettledHere(here)).toEqual([]);
  });

  it('count by the later number where nothing is chosen, until it is settled on this computer', async () => {
    const laptops = await twoLaptops();
    const { here, other, on } = laptops;
    await record(here, 7, 5);
    on(other);
    await record(other, 7, 3);
    await carryOver(laptops);
    await here.store.getState().merge(await choose(laptops), new Map());
    expect(dialogOf(here.store.getState())).toBeNull();
    expect(votesIn(here).counts).toEqual({ 'few-visible-goals': 3 });
    const [own, theirs] = sessionOf(here).entries;
    expect([own, theirs].map((entry) => entry && 'room' in entry)).toEqual([true, true]);
    expect(unsettledHere(here)).toEqual(['table-slip:7']);
    await here.store.getState().settle(TEN_THEMES, 'table-slip:7', own?.id ?? '');
    expect(unsettledHere(here)).toEqual([]);
    expect(votesIn(here).counts).toEqual({ 'few-visible-goals': 5 });
    await here.store.getState().undo();
    expect(unsettledHere(here)).toEqual(['table-slip:7']);
    // Typing it again settles it too.
    await record(here, 7, 4);
    expect(unsettledHere(here)).toEqual([]);
    expect(votesIn(here)).toMatchObject({ voters: 5, counts: { 'few-visible-goals': 4 } });
  });

  it('are all in where the disk fails, in fresh storage', async () => {
    const laptops = await twoLaptops();
    const { here, other, on } = laptops;
    await record(here, 1, 1);
    on(other);
    for (const table of [4, 5]) await record(other, table, table);
    await carryOver(laptops);
    const incoming = await choose(laptops);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('No', 'QuotaExceededError');
    });
    expect((await here.store.getState().merge(incoming, new Map())).ok).toBe(true);
    expect(here.store.getState()).toMatchObject({ error: null, memoryOnly: null });
    expect(dialogOf(here.store.getState())).toBeNull();
    expect(votesIn(here).tables).toEqual([1, 4, 5]);
    expect(await readAgain(laptops)).toEqual(sorted(sessionOf(here)));
  });

  it('come into a result that was shown only when it is hidden, and it is marked as corrected', async () => {
    const laptops = await twoLaptops();
    const { here, other, on } = laptops;
    await record(here, 1, 1);
    on(other);
    await record(other, 2, 2);
    await carryOver(laptops);
    const act = here.store.getState();
    await act.closeRound(TEN_THEMES);
    await act.revealRound(TEN_THEMES);
    const incoming = await choose(laptops);
    await act.merge(incoming, new Map());
    expect(votesIn(here).tables).toEqual([1]);
    await act.hideRound(TEN_THEMES);
    await act.merge(incoming, new Map());
    expect(votesIn(here).tables).toEqual([1, 2]);
    const session = sessionOf(here);
    const round = findRound(session, TEN_THEMES);
    expect(round && resultOf(round, session.entries, [])?.isCorrected).toBe(true);
  });
});

describe('the second laptop’s ballots', () => {
  it('come into a closed round, and are read again with it', async () => {
    const laptops = await twoLaptops('ballot');
    const { here, other, on } = laptops;
    await cast(here, 'lead-professionally', 'few-visible-goals');
    await cast(here, 'few-visible-goals');
    on(other);
    await cast(other, 'few-visible-goals', 'translate-strategy');
    await cast(other);
    await other.store.getState().closeRound(TEN_THEMES);
    await carryOver(laptops);
    await here.store.getState().closeRound(TEN_THEMES);
    await here.store.getState().merge(await choose(laptops), new Map());
    const counts = { 'few-visible-goals': 3, 'lead-professionally': 1, 'translate-strategy': 1 };
    expect(votesIn(here)).toMatchObject({ voters: 4, counts, sources: { blankBallots: 1 } });
    expect(await readAgain(laptops)).toEqual(sorted(sessionOf(here)));
  });

  it('come into an open round, where typing goes on and a kill loses none', async () => {
    const laptops = await twoLaptops('ballot');
    const { here, other, on } = laptops;
    await cast(here, 'few-visible-goals');
    on(other);
    await cast(other, 'few-visible-goals');
    await other.store.getState().closeRound(TEN_THEMES);
    await carryOver(laptops);
    await here.store.getState().merge(await choose(laptops), new Map());
    await cast(here, 'lead-professionally');
    expect(votesIn(here)).toMatchObject({
      voters: 3,
      counts: { 'few-visible-goals': 2, 'lead-professionally': 1 },
    });
    const stored = await readAgain(laptops);
    expect(stored.ballots).toEqual(sessionOf(here).ballots);
  });

  it('are asked about, not replaced, where the file is opened while some were typed here', async () => {
    const laptops = await twoLaptops('ballot');
    const { here, other, on } = laptops;
    await cast(here, 'few-visible-goals');
    on(other);
    await cast(other, 'few-visible-goals');
    await other.store.getState().closeRound(TEN_THEMES);
    await carryOver(laptops);
    await here.store.getState().openFile();
    expect(here.store.getState().question).toMatchObject({ kind: 'file-differs' });
    expect(votesIn(here).voters).toBe(1);
  });
});

describe('the file', () => {
  it('of another workshop is refused with words, and nothing is changed', async () => {
    emptyComputer();
    const here = await createProgramInWorkshop();
    here.host.files.put(THEIRS, fileText(newSession('another-one')));
    here.host.files.chosen = THEIRS;
    const before = sessionOf(here);
    expect((await here.store.getState().chooseToMerge()).ok).toBe(false);
    expect(here.store.getState()).toMatchObject({
      error: { code: 'merge-other-workshop' },
      dialog: null,
    });
    expect(sessionOf(here)).toBe(before);
  });

  it('waits while a row is half typed', async () => {
    const laptops = await twoLaptops();
    const { here } = laptops;
    await carryOver(laptops);
    here.store.getState().setDraft({ table: 3 });
    await here.store.getState().chooseToMerge();
    expect(here.store.getState()).toMatchObject({
      dialog: null,
      hint: { kind: 'row-not-recorded', table: 3 },
    });
  });

  it('that this computer follows holds both afterwards', async () => {
    const laptops = await twoLaptops();
    const { here, other, on } = laptops;
    await record(here, 1, 1);
    on(other);
    await record(other, 2, 2);
    // The other laptop has written into this laptop's own file, over the network or on the same stick.
    await carryOver(laptops, FILE);
    await here.store.getState().merge(await choose(laptops), new Map());
    letTimePass(here);
    await untilFile(here.store, 'saved');
    expect(fingerprintOf(sessionIn(here, FILE))).toBe(fingerprintOf(sessionOf(here)));
    expect(votesIn(here).tables).toEqual([1, 2]);
  });

  it('opened from the start page leads to this computer’s copy and to the dialog', async () => {
    const laptops = await twoLaptops();
    const { here, other, on } = laptops;
    await record(here, 1, 1);
    on(other);
    await record(other, 2, 2);
    await carryOver(laptops);
    letTimePass(here);
    await here.store.getState().leaveWorkshop();
    await here.store.getState().openFile();
    const { question } = here.store.getState();
    if (question?.kind !== 'file-differs') throw new Error('It asks');
    here.store.getState().ask(null);
    await here.store.getState().openToMerge(question.incoming);
    expect(dialogOf(here.store.getState())).toMatchObject({ kind: 'merge' });
    expect(votesIn(here).tables).toEqual([1]);
    await here.store.getState().merge(question.incoming, new Map());
    expect(votesIn(here).tables).toEqual([1, 2]);
    // The workshop's file is still its own, not the one that came in.
    expect(here.store.getState().file?.file.name).toBe(FILE);
  });
});

describe('a merge that takes long', () => {
  it('says how far it is, and what is recorded meanwhile comes after it', async () => {
    let [now, tick] = [0, 0];
    const laptops = await twoLaptops('table-slip', { now: () => (now += tick) });
    const { here, other, on } = laptops;
    await record(here, 1, 1);
    on(other);
    await record(other, 2, 2);
    await carryOver(laptops);
    const incoming = await choose(laptops);
    // From now on each reading of the clock takes a second, so that every step fills a turn.
    tick = 1000;
    const said: (Work | null)[] = [];
    const recording: Promise<void>[] = [];
    here.store.subscribe(({ work }) => {
      if (said.at(-1) !== work) said.push(work);
      if (work && recording.length === 0) recording.push(record(here, 3, 3));
    });
    await here.store.getState().merge(incoming, new Map());
    await Promise.all(recording);
    expect(votesIn(here).tables).toEqual([1, 2, 3]);
    expect(
      sessionOf(here)
        .entries.map(({ id }) => id)
        .at(-1),
    ).toMatch(/^here-/);
    const shares = said.slice(0, said.indexOf(null)).map((work) => work?.share ?? 0);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(said[0]).toMatchObject({ kind: 'merging' });
    expect(here.store.getState().work).toBeNull();
  });
});
