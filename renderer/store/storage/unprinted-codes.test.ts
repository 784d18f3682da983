/** Codes that nobody has printed yet are not left behind without a question. */
import { beforeEach, expect, it } from 'vitest';
import { emptyComputer } from '../../testing/empty-computer';
import { createProgramInWorkshop, sessionOf, type Program } from '../../testing/program';

beforeEach(() => {
  emptyComputer();
});

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

it('asks nothing where all are printed', async () => {
  const program = await withCodes(0);
  await program.store.getState().goTo({ page: 'preflight' });
  expect(program.store.getState().question).toBeNull();
  expect(pageOf(program)).toBe('preflight');
});
