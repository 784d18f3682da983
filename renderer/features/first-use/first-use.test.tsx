// @vitest-environment jsdom
/** The checklist of the first try: it follows what was really done, and goes when it is hidden. */
import { act as inAct, cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { emptyComputer } from '../../testing/empty-computer';
import {
  createProgram,
  createProgramInWorkshop,
  sessionOf,
  type Program,
} from '../../testing/program';
import { AppStoreProvider } from '../../store/react/store-context';
import { FirstUseBar } from './first-use-bar';
import { firstSteps, type FirstStepId } from './first-steps';

beforeEach(() => {
  emptyComputer();
});
afterEach(cleanup);

async function started(): Promise<Program> {
  const program = createProgram();
  await program.store.getState().start();
  return program;
}

const roundId = (program: Program): string =>
  sessionOf(program).rounds.find(({ pollId }) => pollId === 'first-question')?.id ?? '';

function showBar({ store }: Program): void {
  render(
    <AppStoreProvider store={store}>
      <FirstUseBar />
    </AppStoreProvider>,
  );
}

it('has steps that follow what was really done, in whatever way', async () => {
  const program = await started();
  const { store } = program;
  const act = store.getState();
  const done = (): readonly FirstStepId[] =>
    firstSteps(store.getState()).flatMap(({ id, isDone }) => (isDone ? [id] : []));
  await act.startFirstTry();
  const id = roundId(program);
  expect(done()).toEqual([]);
  await act.openRound(id);
  expect(done()).toEqual(['open']);
  const slip = { kind: 'table-slip', roleId: null, table: 1, voters: 6, counts: {} } as const;
  await act.record(id, slip, false);
  expect(done()).toEqual(['open']);
  await act.simulateVotes(id);
  expect(done()).toEqual(['open', 'vote']);
  await act.closeRound(id);
  expect(done()).toEqual(['open', 'vote', 'close']);
  await act.revealRound(id);
  expect(done()).toEqual(['open', 'vote', 'close']);
  for (let step = 0; step < 6; step += 1) await act.moveReveal(id, 1);
  expect(done()).toEqual(['open', 'vote', 'close', 'reveal']);
  store.setState({ hadAudience: true });
  expect(done()[0]).toBe('screen');
  store.setState({ exportJob: { kind: 'cancelled' } });
  expect(done()).not.toContain('take');
  store.setState({ exportJob: { kind: 'saved', into: 'file', name: 'x.zip', packed: null } });
  expect(done()).toEqual(['screen', 'open', 'vote', 'close', 'reveal', 'take']);
});

it('has no steps without a vote', () => {
  expect(firstSteps({ session: null, hadAudience: true, exportJob: null })).toEqual([]);
});

it('says the next step and how, and ticks those that are done', async () => {
  const program = await started();
  await program.store.getState().startFirstTry();
  showBar(program);
  expect(screen.getByRole('status').textContent).toMatch(/^Trin 1 af 6: Åbn storskærmsvinduet.*F8/);
  await inAct(async () => {
    program.store.setState({ hadAudience: true });
    await program.store.getState().openRound(roundId(program));
  });
  expect(screen.getByRole('status').textContent).toMatch(/^Trin 3 af 6: Få stemmerne ind.*F3/);
  const steps = within(screen.getByRole('list', { name: 'Alle trin' })).getAllByRole('listitem');
  expect(steps.map(({ textContent }) => textContent)).toEqual([
    '✓ Storskærm (udført)',
    '✓ Åbn (udført)',
    '3 Stemmer',
    '4 Luk',
    '5 Vis',
    '6 Gem',
  ]);
  expect(steps[2]?.getAttribute('aria-current')).toBe('step');
});

it('goes when it is hidden, and is there again with the next try', async () => {
  const program = await started();
  await program.store.getState().startFirstTry();
  showBar(program);
  await inAct(async () => {
    screen.getByRole('button', { name: 'Skjul' }).click();
    await program.store.getState().whenIdle();
  });
  expect(screen.queryByRole('status')).toBeNull();
  await inAct(async () => {
    await program.store.getState().startFirstTry();
  });
  expect(screen.getByRole('status')).toBeTruthy();
});

it('offers the way out when all is done', async () => {
  const program = await started();
  const { store } = program;
  await store.getState().startFirstTry();
  const id = roundId(program);
  const act = store.getState();
  await act.openRound(id);
  await act.simulateVotes(id);
  await act.closeRound(id);
  await act.revealRound(id);
  for (let step = 0; step < 6; step += 1) await act.moveReveal(id, 1);
  store.setState({
    hadAudience: true,
    exportJob: { kind: 'saved', into: 'file', name: 'x.zip', packed: null },
  });
  showBar(program);
  expect(screen.getByRole('status').textContent).toMatch(/^Du har prøvet det hele/);
  await inAct(async () => {
    screen.getByRole('button', { name: /Afslut generalprøven/ }).click();
    await store.getState().whenIdle();
  });
  await inAct(async () => {
    await store.getState().startFirstTry();
  });
  expect(store.getState().recents).toEqual([]);
});

it('is in no other rehearsal, and in no real workshop', async () => {
  const program = await createProgramInWorkshop();
  await program.store.getState().leaveWorkshop();
  await program.store.getState().startFirstTry();
  await program.store.getState().endRehearsal();
  await program.store.getState().openWorkshop('id-8999');
  showBar(program);
  expect(screen.queryByRole('status')).toBeNull();
  await inAct(async () => {
    await program.store.getState().startRehearsal();
  });
  expect(screen.queryByRole('status')).toBeNull();
});
