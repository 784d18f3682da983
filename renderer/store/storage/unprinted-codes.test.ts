/** Codes that nobody has printed yet are not left behind without a question. */
import { beforeEach, expect, it, vi } from 'vitest';
import { writeWorkshopFile } from '../../../shared/file-format/write-workshop-file';
import { commandOf } from '../commands/commands';
import { emptyComputer } from '../../testing/empty-computer';
import { createProgramInWorkshop, sessionOf, type Program } from '../../testing/program';

beforeEach(() => {
  emptyComputer();
});

const SAVED = { savedAt: 0, program: '1' };

async function withCodes(count: number) {
  const program = await createProgramInWorkshop();
  await program.store.getState().goTo({ page: 'printouts' });
  program.store.getState().noteUnprintedCodes(count);
  return program;
}
const pageOf = (program: Program) => sessionOf(program).position.page;

it('asks, stays after a no, and goes on after a yes', async () => {
  const program = await withCodes(24);
  const { store } = program;
  await store.getState().goTo({ page: 'preflight' });
  expect(pageOf(program)).toBe('printouts');
  const { question } = store.getState();
  if (question?.kind !== 'leave-codes') throw new Error('It asks');
  expect(question.count).toBe(24);
  store.getState().ask(null);
  expect(store.getState().unprintedCodes).toBe(24);
  question.goOn();
  await store.getState().whenIdle();
  expect(pageOf(program)).toBe('preflight');
  expect(store.getState().unprintedCodes).toBe(0);
});

it('asks whichever way one leaves', async () => {
  const { store } = await withCodes(3);
  await store.getState().moveInAgenda(1);
  expect(store.getState().question?.kind).toBe('leave-codes');
  store.getState().ask(null);
  await store.getState().leaveWorkshop();
  expect(store.getState().question?.kind).toBe('leave-codes');
  expect(store.getState().phase).toBe('session');
});

it('asks before a quick poll, a rehearsal and another file as well, and goes on with that', async () => {
  const program = await withCodes(3);
  const { store, host } = program;
  const isAsked = () => store.getState().question?.kind === 'leave-codes';
  commandOf('quick-poll').run(store.getState());
  expect([isAsked(), store.getState().dialog]).toEqual([true, null]);
  store.getState().ask(null);
  const own = sessionOf(program);
  await store.getState().startRehearsal();
  expect(isAsked()).toBe(true);
  expect(sessionOf(program).workshop.id).toBe(own.workshop.id);
  store.getState().ask(null);
  for (const workshop of [
    { ...own.workshop, id: 'another' },
    { ...own.workshop, place: 'Et andet sted' },
  ]) {
    host.files.put('anden.pejling', writeWorkshopFile({ ...own, workshop }, SAVED));
    host.files.chosen = 'anden.pejling';
    await store.getState().openFile();
    expect(isAsked()).toBe(true);
    store.getState().ask(null);
  }
  expect(store.getState().unprintedCodes).toBe(3);
  await store.getState().startRehearsal();
  const { question } = store.getState();
  if (question?.kind === 'leave-codes') question.goOn();
  await vi.waitFor(() => {
    expect(sessionOf(program).workshop.rehearsalOf).toBe(own.workshop.id);
  });
});

it('asks nothing where all are printed', async () => {
  const program = await withCodes(0);
  await program.store.getState().goTo({ page: 'preflight' });
  expect(program.store.getState().question).toBeNull();
  expect(pageOf(program)).toBe('preflight');
});
