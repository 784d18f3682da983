/** A rehearsal on real storage: nothing done in it reaches the real workshop, and ending it leaves nothing behind. */
import { beforeEach, describe, expect, it } from 'vitest';
import { METHODS } from '../../../shared/domain/kinds/method';
import { roundOfPoll } from '../../../shared/domain/session/session';
import { fingerprintOf } from '../../../shared/file-format/fingerprint';
import type { AppError } from '../../../shared/errors/app-error';
import { err, ok } from '../../../shared/lib/result';
import { createCatalogRepository } from '../../db/catalog-repository';
import { openWorkshopRepository } from '../../db/workshop-repository';
import { createFakeBuckets, emptyComputer, type FakeBuckets } from '../../testing/empty-computer';
import { letTimePass, sessionIn, untilFile } from '../../testing/files';
import {
  createProgram,
  createProgramInWorkshop,
  sessionOf,
  sorted,
  TEN_THEMES,
  type Program,
  type ProgramParts,
} from '../../testing/program';
import { COMMANDS, commandOf } from '../commands/commands';

let buckets: FakeBuckets;
beforeEach(() => {
  buckets = createFakeBuckets();
  emptyComputer({ storageBuckets: buckets });
});

const FILE = 'Reformer.pejling';
const REAL = 'id-8999';
const SLIP = { kind: 'table-slip', roleId: null, table: 1, voters: 6, counts: {} } as const;

/** A workshop with an open round and a slip, kept in a file; the console is at the pre-flight check. */
async function atPreflight(parts: ProgramParts = {}): Promise<Program> {
  const program = await createProgramInWorkshop(parts);
  const act = program.store.getState();
  await act.openRound(TEN_THEMES);
  await act.record(TEN_THEMES, SLIP, false);
  await act.goTo({ page: 'preflight' });
  program.host.files.chosen = FILE;
  await act.saveToFileAs();
  return program;
}

async function inRehearsal(): Promise<Program> {
  const program = await atPreflight();
  await program.store.getState().startRehearsal();
  return program;
}

async function storedReal() {
  const opened = await openWorkshopRepository(REAL);
  const read = opened.ok ? await opened.value.read() : opened;
  if (opened.ok) opened.value.close();
  if (!read.ok) throw new Error(read.error.code);
  return sorted(read.value);
}

const bucketsNow = () => [...buckets.onDisk.keys()].sort();

function themesIn(program: Program): string {
  return roundOfPoll(sessionOf(program), 'ten-themes')?.id ?? '';
}

/** Everything a facilitator does in a day: settings, votes by every method, reveals, a new round, a run-off, the projector. */
async function conductAll(program: Program): Promise<void> {
  const act = program.store.getState();
  await act.goTo({ page: 'agenda', agendaItemId: 'vote-ten-themes' });
  await act.editWorkshop((workshop) => ({ ...workshop, title: 'Øvelse', present: 60 }));
  for (const method of METHODS) {
    const round = roundOfPoll(sessionOf(program), 'ten-themes');
    if (!round) throw new Error('No round');
    await act.chooseMethod(round.id, method);
    await act.openRound(round.id);
    await act.simulateVotes(round.id);
    if (method === 'ballot') await act.castBallot(round.id, { marks: [], isSpoiled: false });
    await act.closeRound(round.id);
    await act.revealRound(round.id);
    await act.moveReveal(round.id, 1);
    await act.addRound(round.id);
  }
  await act.addRunOff(themesIn(program), { kind: 'top', count: 2, optionIds: [] });
  await act.project({ isBlack: true });
  await act.resetRound(themesIn(program));
}

describe('a rehearsal', () => {
  it('is a workshop of its own, without a file, where nothing is voted yet', async () => {
    const program = await inRehearsal();
    const { workshop, rounds, entries } = sessionOf(program);
    expect(workshop).toMatchObject({ rehearsalOf: REAL });
    expect(workshop.id).not.toBe(REAL);
    expect(new Set(rounds.map(({ state }) => state))).toEqual(new Set(['ready']));
    expect(entries).toEqual([]);
    expect(program.store.getState().file).toBeNull();
    expect(bucketsNow()).toEqual([`workshop-${workshop.id}`, `workshop-${REAL}`].sort());
  });

  it('changes neither the bucket nor the file of the real one, whatever is done in it', async () => {
    const program = await inRehearsal();
    const real = await storedReal();
    const [text, written] = [program.host.files.textOf(FILE), program.host.files.written.length];
    await conductAll(program);
    letTimePass(program);
    await program.store.getState().saveToFile(false);
    await program.store.getState().saveToFileAs();
    await program.store.getState().prepareToClose();
    expect(sessionOf(program).entries.length).toBeGreaterThan(20);
    expect(await storedReal()).toEqual(real);
    expect(program.host.files.textOf(FILE)).toBe(text);
    expect(program.host.files.written).toHaveLength(written);
  });

  it('ends where it began, with nothing left of it on the disk', async () => {
    const program = await inRehearsal();
    await conductAll(program);
    const act = program.store.getState();
    await act.addRound(themesIn(program));
    await act.openRound(themesIn(program));
    await act.chooseMethod(themesIn(program), 'ballot');
    await act.simulateVotes(themesIn(program));
    const { id } = sessionOf(program).workshop;
    expect(bucketsNow().some((name) => name.startsWith(`ballots-${id}`))).toBe(true);
    await act.endRehearsal();
    expect(sessionOf(program)).toMatchObject({
      workshop: { id: REAL, rehearsalOf: null },
      position: { page: 'preflight' },
    });
    expect(sessionOf(program).entries).toHaveLength(1);
    expect(bucketsNow()).toEqual([`workshop-${REAL}`]);
    await act.leaveWorkshop();
    expect(program.store.getState().recents.map((line) => line.id)).toEqual([REAL]);
  });

  it('leaves the real one following its file again', async () => {
    const program = await inRehearsal();
    const act = program.store.getState();
    await act.endRehearsal();
    await act.record(TEN_THEMES, { ...SLIP, table: 2 }, false);
    letTimePass(program);
    await untilFile(program.store, 'saved');
    expect(fingerprintOf(sessionIn(program, FILE))).toBe(fingerprintOf(sessionOf(program)));
  });

  it('that was left is listed as one, is not what one continues with, and can be ended there', async () => {
    const program = await inRehearsal();
    const { id } = sessionOf(program).workshop;
    await program.store.getState().leaveWorkshop();
    const again = createProgram({ host: program.host });
    await again.store.getState().start();
    const { recents, latest } = again.store.getState();
    expect(recents.map((line) => [line.id, line.rehearsalOf])).toEqual([
      [id, REAL],
      [REAL, undefined],
    ]);
    expect(latest?.workshop.id).toBe(REAL);
    await again.store.getState().deleteWorkshop(id);
    expect(bucketsNow()).toEqual([`workshop-${REAL}`]);
  });

  it.each(['storage-failed', 'workshop-missing'] as const)(
    'leaves its workshop alone when that can’t be read at its end: %s',
    async (code) => {
      let isUnreadable = false;
      const program = await atPreflight({
        openRepository: async (id) => {
          const opened = await openWorkshopRepository(id);
          if (!opened.ok || id !== REAL) return opened;
          const { read, ...rest } = opened.value;
          const error: AppError = code === 'storage-failed' ? { code, detail: '' } : { code };
          return ok({ ...rest, read: () => (isUnreadable ? Promise.resolve(err(error)) : read()) });
        },
      });
      const real = sorted(sessionOf(program));
      await program.store.getState().startRehearsal();
      isUnreadable = true;
      await program.store.getState().endRehearsal();
      expect(program.store.getState().phase).toBe('library');
      expect(await storedReal()).toMatchObject({ entries: real.entries, rounds: real.rounds });
      // The file that it is kept in is still known, too.
      const again = createProgram();
      await again.store.getState().start();
      await again.store.getState().openWorkshop(REAL);
      expect(again.store.getState()).toMatchObject({
        phase: 'session',
        file: { file: { name: FILE } },
      });
    },
  );

  it('goes with its workshop when that is deleted, and makes room for the next one', async () => {
    const program = await inRehearsal();
    const first = sessionOf(program).workshop.id;
    await program.store.getState().leaveWorkshop();
    await program.store.getState().openWorkshop(REAL);
    await program.store.getState().startRehearsal();
    const second = sessionOf(program).workshop.id;
    expect(bucketsNow()).toEqual([`workshop-${second}`, `workshop-${REAL}`].sort());
    expect(second).not.toBe(first);
    await program.store.getState().leaveWorkshop();
    await program.store.getState().deleteWorkshop(REAL);
    expect(bucketsNow()).toEqual([]);
  });

  it('ends on the start page where its workshop was deleted, and leaves nothing', async () => {
    const program = await inRehearsal();
    await createCatalogRepository().remove(REAL);
    await program.store.getState().endRehearsal();
    expect(program.store.getState()).toMatchObject({
      phase: 'library',
      session: null,
      recents: [],
    });
    expect(bucketsNow()).toEqual([]);
  });

  it('waits while a row is half typed', async () => {
    const program = await atPreflight();
    program.store.getState().setDraft({ table: 3 });
    await program.store.getState().startRehearsal();
    expect(sessionOf(program).workshop.id).toBe(REAL);
    expect(program.store.getState().hint).toMatchObject({ kind: 'row-not-recorded' });
  });
});

describe('letting the room vote', () => {
  it('is for rehearsals alone', async () => {
    const program = await atPreflight();
    const before = sessionOf(program);
    await program.store.getState().simulateVotes(TEN_THEMES);
    expect(sessionOf(program)).toBe(before);
    expect(commandOf('simulate-votes').isAvailable(program.store.getState())).toBe(false);
  });

  it('says so when everyone has voted', async () => {
    const program = await inRehearsal();
    const act = program.store.getState();
    await act.openRound(themesIn(program));
    await act.simulateVotes(themesIn(program));
    expect(program.store.getState().hint).toBeNull();
    await act.simulateVotes(themesIn(program));
    expect(program.store.getState().hint).toEqual({ kind: 'everyone-voted' });
  });
});

describe('the commands of a rehearsal', () => {
  it('have no file and nothing to merge, and a way out; the real one has the way in', async () => {
    const program = await atPreflight();
    const available = () => {
      const state = program.store.getState();
      const ids = ['save', 'save-as', 'merge', 'start-rehearsal', 'end-rehearsal'];
      return COMMANDS.filter(({ id, isAvailable }) => ids.includes(id) && isAvailable(state)).map(
        ({ id }) => id,
      );
    };
    expect(available()).toEqual(['save', 'save-as', 'merge', 'start-rehearsal']);
    await program.store.getState().startRehearsal();
    expect(available()).toEqual(['end-rehearsal']);
  });
});
