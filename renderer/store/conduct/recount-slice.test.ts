/** The recount on the program's own database: the draw, blind counting, taking over, and the way back. */
import { beforeEach, describe, expect, it } from 'vitest';
import { pollIdOf } from '../../../shared/domain/workshop/agenda-item';
import { readRecount } from '../../../shared/domain/recount/recount-log';
import { resultOf, wallResultOf } from '../../../shared/domain/result/result';
import { findRound } from '../../../shared/domain/session/session';
import { tally } from '../../../shared/domain/tally/tally';
import { emptyComputer } from '../../testing/empty-computer';
import {
  createProgramInWorkshop,
  sessionOf,
  TEN_THEMES,
  type Program,
} from '../../testing/program';
import { commandOf, isReady } from '../commands/commands';

beforeEach(() => {
  emptyComputer();
});

const TABLES = [1, 2, 3, 4, 5];

/** Given at every table besides: the third place is five votes ahead, and three tables need be wrong for another one. */
const OTHERS = 2;
/** So three of five tables are drawn: any two that are not drawn leave one of those three. */
const DRAWN = 3;

/** The ten themes closed, five tables of five voters each; the first theme has the table's number of votes. */
async function closedThemes() {
  const program = await createProgramInWorkshop();
  const act = program.store.getState();
  const { polls, agenda } = sessionOf(program).workshop;
  const poll = polls.find(({ id }) => `round-${id}` === TEN_THEMES);
  const item = agenda.find((one) => pollIdOf(one) === poll?.id);
  if (poll?.kind !== 'choice' || !item) throw new Error('The ten themes are on the agenda.');
  const [theme = '', ...others] = poll.options.map(({ id }) => id);
  const rest = Object.fromEntries(others.slice(0, OTHERS).map((id) => [id, 1]));
  await act.goTo({ page: 'agenda', agendaItemId: item.id });
  await act.openRound(TEN_THEMES);
  for (const table of TABLES) {
    const count = { kind: 'table-slip', roleId: null, table, voters: 5 } as const;
    await act.record(TEN_THEMES, { ...count, counts: { ...rest, [theme]: table } }, false);
  }
  await act.closeRound(TEN_THEMES);
  return { ...program, theme, rest };
}

function roundOf(program: Program) {
  const round = findRound(sessionOf(program), TEN_THEMES);
  if (!round) throw new Error('The round of the ten themes.');
  return round;
}

const recountOf = (program: Program) => readRecount(roundOf(program), sessionOf(program).entries);
const run = ({ store }: Program, id: 'recount' | 'undo') => {
  commandOf(id).run(store.getState());
};

/** Draws by the command, and returns the tables. */
async function draw(program: Program): Promise<readonly number[]> {
  run(program, 'recount');
  await program.store.getState().whenIdle();
  return recountOf(program).tables.map(({ table }) => table);
}

it('draws by lot, has three tables counted again, and verifies the result', async () => {
  const program = await closedThemes();
  const drawn = await draw(program);
  expect(new Set(drawn).size).toBe(DRAWN);
  expect(TABLES).toEqual(expect.arrayContaining([...drawn]));
  const { recordRecount } = program.store.getState();
  for (const table of drawn) {
    expect(recountOf(program).verification.state).toBe('preliminary');
    await recordRecount(TEN_THEMES, {
      table,
      voters: 5,
      counts: { ...program.rest, [program.theme]: table },
    });
  }
  expect(recountOf(program).verification.state).toBe('verified');
});

it('asks before it draws anew; the earlier draw stays in the log', async () => {
  const program = await closedThemes();
  const { store } = program;
  await draw(program);
  run(program, 'recount');
  expect(store.getState().question).toEqual({ kind: 'recount-again', roundId: TEN_THEMES });
  expect(isReady(store.getState(), commandOf('recount'))).toBe(false);
  await store.getState().whenIdle();
  expect(sessionOf(program).entries.filter(({ kind }) => kind === 'recount-draw')).toHaveLength(1);
  await store.getState().drawRecount(TEN_THEMES, { kind: 'lot' });
  expect(sessionOf(program).entries.filter(({ kind }) => kind === 'recount-draw')).toHaveLength(2);
});

it('is not offered before the round is closed, nor where no slip counts', async () => {
  const program = await createProgramInWorkshop();
  expect(commandOf('recount').isAvailable(program.store.getState())).toBe(false);
  const closed = await closedThemes();
  expect(commandOf('recount').isAvailable(closed.store.getState())).toBe(true);
  await closed.store.getState().openRound(TEN_THEMES);
  expect(commandOf('recount').isAvailable(closed.store.getState())).toBe(false);
});

describe('a difference', () => {
  async function differing() {
    const program = await closedThemes();
    const { store, theme, rest } = program;
    const [first = 0, ...others] = await draw(program);
    const { recordRecount } = store.getState();
    for (const table of others) {
      await recordRecount(TEN_THEMES, { table, voters: 5, counts: { ...rest, [theme]: table } });
    }
    await recordRecount(TEN_THEMES, { table: first, voters: 5, counts: { ...rest, [theme]: 0 } });
    return { program, first };
  }
  const votesIn = (program: Program & { readonly theme: string }) => {
    const { entries, ballots } = sessionOf(program);
    return tally(roundOf(program), entries, ballots).counts[program.theme];
  };

  it('is taken over, and an undo that asks brings it back, act after act', async () => {
    const { program, first } = await differing();
    const { store } = program;
    await store.getState().takeRecountOver(TEN_THEMES, first);
    expect([votesIn(program), recountOf(program).verification.state]).toEqual([
      15 - first,
      'verified',
    ]);
    run(program, 'undo');
    const { question } = store.getState();
    if (question?.kind !== 'undo-closed') throw new Error('An undo of a closed round asks.');
    store.getState().ask(null);
    await store.getState().takeBack(TEN_THEMES, question.entryId, 'undo');
    expect([votesIn(program), recountOf(program).verification.state]).toEqual([15, 'preliminary']);
  });

  it('that is none any more changes nothing when it is taken over a moment too late', async () => {
    const { program, first } = await differing();
    const { takeRecountOver } = program.store.getState();
    await Promise.all([takeRecountOver(TEN_THEMES, first), takeRecountOver(TEN_THEMES, first)]);
    expect(sessionOf(program).entries.filter(({ kind }) => kind === 'table-slip')).toHaveLength(6);
    expect(program.store.getState().error).toBeNull();
  });
});

it('comes to the wall by the same command as a correction, and only by it', async () => {
  const program = await closedThemes();
  const { store, theme, rest } = program;
  await store.getState().revealRound(TEN_THEMES);
  const showCorrected = commandOf('show-corrected');
  expect(showCorrected.isAvailable(store.getState())).toBe(false);
  for (const table of await draw(program)) {
    await store
      .getState()
      .recordRecount(TEN_THEMES, { table, voters: 5, counts: { ...rest, [theme]: table } });
  }
  const projected = () => {
    const { entries, ballots } = sessionOf(program);
    return wallResultOf(roundOf(program), entries, ballots);
  };
  expect(projected()?.verification.state).toBe('none');
  expect(showCorrected.isAvailable(store.getState())).toBe(true);
  await store.getState().showCorrected(TEN_THEMES);
  expect(projected()).toMatchObject({ verification: { state: 'verified' }, isCorrected: false });
  const { entries, ballots } = sessionOf(program);
  expect(projected()).toEqual(resultOf(roundOf(program), entries, ballots));
});

it('survives leaving the workshop and coming back', async () => {
  const program = await closedThemes();
  const drawn = await draw(program);
  const { id } = sessionOf(program).workshop;
  await program.store.getState().leaveWorkshop();
  await program.store.getState().openWorkshop(id);
  expect(recountOf(program).tables.map(({ table }) => table)).toEqual(drawn);
});
