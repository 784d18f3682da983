/** Before a vote is opened: older paper and options that are alike are asked about, and nothing else is. */
import { beforeEach, describe, expect, it } from 'vitest';
import { findRound } from '../../../shared/domain/session/session';
import { emptyComputer } from '../../testing/empty-computer';
import {
  createProgramInWorkshop,
  sessionOf,
  TEN_THEMES,
  type Program,
} from '../../testing/program';
import { swapThemes } from '../../testing/workshop-screen';
import { commandOf } from '../commands/commands';

beforeEach(() => {
  emptyComputer();
});

async function atTenThemes(): Promise<Program> {
  const program = await createProgramInWorkshop();
  const { agenda } = sessionOf(program).workshop;
  const item = agenda.find(({ pollId }) => pollId === 'ten-themes');
  await program.store.getState().goTo({ page: 'agenda', agendaItemId: item?.id ?? '' });
  return program;
}

async function open(program: Program) {
  commandOf('open').run(program.store.getState());
  await program.store.getState().whenIdle();
  return {
    state: findRound(sessionOf(program), TEN_THEMES)?.state,
    question: program.store.getState().question,
  };
}
const OPENED = { state: 'open', question: null };
const ASKED = { state: 'ready', question: { kind: 'open-doubtful', roundId: TEN_THEMES } };

describe('after two themes changed places', () => {
  async function printedAndSwapped(): Promise<Program> {
    const program = await atTenThemes();
    await program.store.getState().tickPrinted(true);
    await swapThemes(program);
    return program;
  }

  it('opening asks', async () => {
    expect(await open(await printedAndSwapped())).toEqual(ASKED);
  });

  it('it does not where hands are counted, or where they changed back, or were printed anew', async () => {
    const hands = await printedAndSwapped();
    await hands.store.getState().chooseMethod(TEN_THEMES, 'hands');
    expect(await open(hands)).toEqual(OPENED);
    const back = await printedAndSwapped();
    await swapThemes(back);
    expect(await open(back)).toEqual(OPENED);
    const anew = await printedAndSwapped();
    await anew.store.getState().tickPrinted(true);
    expect(await open(anew)).toEqual(OPENED);
  });

  it('it does not where nothing is known to be printed', async () => {
    const program = await atTenThemes();
    await swapThemes(program);
    expect(await open(program)).toEqual(OPENED);
  });

  it('opening again what was closed does not ask: its paper is out', async () => {
    const program = await atTenThemes();
    await program.store.getState().tickPrinted(true);
    expect(await open(program)).toEqual(OPENED);
    await program.store.getState().closeRound(TEN_THEMES);
    await swapThemes(program);
    commandOf('reopen').run(program.store.getState());
    await program.store.getState().whenIdle();
    expect(findRound(sessionOf(program), TEN_THEMES)?.state).toBe('open');
  });
});

it('asks about themes that are alike, whatever the method', async () => {
  const program = await atTenThemes();
  await program.store.getState().editPoll('ten-themes', (poll) =>
    poll.kind === 'choice'
      ? {
          ...poll,
          options: poll.options.map((own, _, [first]) => ({
            ...own,
            title: (first ?? own).title,
          })),
        }
      : poll,
  );
  await program.store.getState().chooseMethod(TEN_THEMES, 'hands');
  expect(await open(program)).toEqual(ASKED);
});
