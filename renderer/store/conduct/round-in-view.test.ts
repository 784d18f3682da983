/** Commands act on the round in view: every command, with an earlier round in view, on the program's own database. */
import { beforeEach, describe, expect, it } from 'vitest';
import { pollIdOf } from '../../../shared/domain/workshop/agenda-item';
import { findRound, type Session } from '../../../shared/domain/session/session';
import { emptyComputer } from '../../testing/empty-computer';
import {
  createProgramInWorkshop,
  sessionOf,
  TEN_THEMES,
  type Program,
} from '../../testing/program';
import type { CommandId } from '../commands/commands';
import { commandForStroke, commandOf } from '../commands/commands';
import { currentRound, roundInView } from '../core/selectors';

beforeEach(() => {
  emptyComputer();
});

const KEY = { isTyping: false, isRemote: false };

const roundOf = (session: Session, id: string) => {
  const round = findRound(session, id);
  if (!round) throw new Error(`No round ${id}`);
  return round;
};
const inView = ({ store }: Program) => roundInView(store.getState())?.id;
const newestOf = (program: Program) => currentRound(sessionOf(program))?.id ?? '';

async function give(program: Program, id: CommandId): Promise<void> {
  const state = program.store.getState();
  const command = commandOf(id);
  expect(command.isAvailable(state), id).toBe(true);
  command.run(state);
  await program.store.getState().whenIdle();
}

async function stroke(program: Program, key: string): Promise<CommandId | undefined> {
  const state = program.store.getState();
  const command = commandForStroke(state, key, KEY);
  command?.run(state);
  await program.store.getState().whenIdle();
  return command?.id;
}

/** One table's slip in a round that is opened, closed and shown. */
async function hold(program: Program, roundId: string, table: number): Promise<void> {
  const { openRound, record, closeRound, revealRound } = program.store.getState();
  const { polls } = sessionOf(program).workshop;
  const [option] = polls.flatMap((poll) => (poll.kind === 'choice' ? poll.options : []));
  const slip = { kind: 'table-slip', roleId: null, table, voters: 2 } as const;
  await openRound(roundId);
  await record(roundId, { ...slip, counts: { [option?.id ?? '']: 2 } }, false);
  await closeRound(roundId);
  await revealRound(roundId);
}

/** Two rounds of the ten themes, both shown; the first one in view. */
async function twoRounds(): Promise<Program> {
  const program = await createProgramInWorkshop();
  const { goTo, addRound, lookAt } = program.store.getState();
  const { agenda } = sessionOf(program).workshop;
  const item = agenda.find((one) => `round-${pollIdOf(one) ?? ''}` === TEN_THEMES);
  await goTo({ page: 'agenda', agendaItemId: item?.id ?? '' });
  await hold(program, TEN_THEMES, 1);
  await addRound(TEN_THEMES);
  await hold(program, newestOf(program), 2);
  program.store.setState({ isSettling: false });
  lookAt(TEN_THEMES);
  return program;
}

describe('with round 1 of two in view', () => {
  it('F5 shows it', async () => {
    const program = await twoRounds();
    expect(inView(program)).toBe(TEN_THEMES);
    expect(await stroke(program, 'F5')).toBe('show-round');
    const showing = { kind: 'round', roundId: TEN_THEMES };
    expect(sessionOf(program).projector.showing).toEqual(showing);
  });

  it('«Skjul» hides it, Ctrl+Enter shows it again, and the newer one stays as it is', async () => {
    const program = await twoRounds();
    const newer = () => roundOf(sessionOf(program), newestOf(program));
    const before = newer();
    await give(program, 'hide');
    expect(roundOf(sessionOf(program), TEN_THEMES).state).toBe('closed');
    expect(newer()).toEqual(before);
    // The second table is missing in the first round: it is asked about before the room sees it.
    expect(await stroke(program, 'Ctrl+Enter')).toBe('reveal');
    const { question, revealRound } = program.store.getState();
    expect(question).toEqual({ kind: 'reveal-missing', roundId: TEN_THEMES });
    await revealRound(TEN_THEMES);
    expect(roundOf(sessionOf(program), TEN_THEMES).state).toBe('revealed');
    const showing = { kind: 'round', roundId: TEN_THEMES };
    expect(sessionOf(program).projector.showing).toEqual(showing);
    expect(newer()).toEqual(before);
  });

  it('«Nulstil», a correction and an undo are of it', async () => {
    const program = await twoRounds();
    await give(program, 'reset');
    expect(program.store.getState().question).toEqual({ kind: 'reset', roundId: TEN_THEMES });
    program.store.setState({ question: null });
    expect(await stroke(program, 'Ctrl+z')).toBe('undo');
    const [entry] = sessionOf(program).entries.filter(({ roundId }) => roundId === TEN_THEMES);
    const asked = { kind: 'undo-closed', roundId: TEN_THEMES, entryId: entry?.id };
    expect(program.store.getState().question).toEqual(asked);
    program.store.setState({ question: null });
    await program.store.getState().takeBack(TEN_THEMES, entry?.id ?? '', 'undo');
    expect(await stroke(program, 'Ctrl+y')).toBe('redo');
    const { question } = program.store.getState();
    expect(question).toEqual({ kind: 'redo-closed', roundId: TEN_THEMES });
    await program.store.getState().redo();
    expect(sessionOf(program).entries.filter(({ roundId }) => roundId === TEN_THEMES)).toHaveLength(
      3,
    );
  });

  it('it is told that the room knows another result of it', async () => {
    const program = await twoRounds();
    await program.store.getState().project({ showing: { kind: 'title' } });
    const [entry] = sessionOf(program).entries;
    await program.store.getState().takeBack(TEN_THEMES, entry?.id ?? '', 'mistyped');
    await give(program, 'show-corrected');
    const { wallThrough } = roundOf(sessionOf(program), TEN_THEMES);
    expect(wallThrough).toBe(2);
  });

  it('it is neither opened nor followed by another one, not by the command and not by the action', async () => {
    const program = await twoRounds();
    const { hideRound, resetRound, openRound } = program.store.getState();
    await hideRound(TEN_THEMES);
    for (const id of ['open', 'reopen', 'new-round'] as const) {
      expect(commandOf(id).isAvailable(program.store.getState()), id).toBe(false);
    }
    await openRound(TEN_THEMES);
    expect(roundOf(sessionOf(program), TEN_THEMES).state).toBe('closed');
    await resetRound(TEN_THEMES);
    await openRound(TEN_THEMES);
    expect(roundOf(sessionOf(program), TEN_THEMES).state).toBe('ready');
    expect(await stroke(program, 'Ctrl+Enter')).toBeUndefined();
  });

  it('every command of a round that acts on one acts on it', async () => {
    const ids: readonly CommandId[] = ['hide', 'reset', 'show-round', 'run-off', 'recount'];
    for (const id of ids) {
      const program = await twoRounds();
      const before = sessionOf(program);
      const newest = newestOf(program);
      if (commandOf(id).isAvailable(program.store.getState())) await give(program, id);
      const after = sessionOf(program);
      expect(roundOf(after, newest), id).toEqual(roundOf(before, newest));
      const isOfNewest = ({ roundId }: { readonly roundId: string }) => roundId === newest;
      expect(after.entries.filter(isOfNewest), id).toEqual(before.entries.filter(isOfNewest));
      const { question, dialog } = program.store.getState();
      expect(
        [question, dialog].filter((one) => one && 'roundId' in one && isOfNewest(one)),
      ).toEqual([]);
    }
  });
});

describe('the round in view', () => {
  it('is the newest again elsewhere, and for whoever comes back', async () => {
    const program = await twoRounds();
    const { moveInAgenda, lookAt } = program.store.getState();
    await moveInAgenda(1);
    expect(inView(program)).not.toBe(TEN_THEMES);
    lookAt(TEN_THEMES);
    await moveInAgenda(-1);
    expect(inView(program)).toBe(newestOf(program));
  });

  it('is a new round as soon as there is one', async () => {
    const program = await twoRounds();
    await program.store.getState().addRound(newestOf(program));
    expect(roundOf(sessionOf(program), inView(program) ?? '').number).toBe(3);
  });

  it('is not changed while a row is half typed', async () => {
    const program = await twoRounds();
    const { lookAt, setDraft } = program.store.getState();
    lookAt(newestOf(program));
    setDraft({ table: 4 });
    lookAt(TEN_THEMES);
    expect(inView(program)).toBe(newestOf(program));
    expect(program.store.getState().hint).toEqual({ kind: 'row-not-recorded', table: 4 });
  });

  it('does not change what the remote steps: the result on the wall', async () => {
    const program = await twoRounds();
    const newest = newestOf(program);
    const step = () => roundOf(sessionOf(program), newest).revealStep;
    const before = step();
    const state = program.store.getState();
    commandForStroke(state, 'PageDown', { isTyping: false, isRemote: true })?.run(state);
    await state.whenIdle();
    expect(step()).toBe(before + 1);
  });
});
