/** An obvious majority on the program's own database: recorded by the command's dialog, undone, redone, given up for counting. */
import { beforeEach, expect, it } from 'vitest';
import { majorityIn } from '../../../shared/domain/recording/majority';
import { findRound } from '../../../shared/domain/session/session';
import { pollIdOf } from '../../../shared/domain/workshop/agenda-item';
import { emptyComputer } from '../../testing/empty-computer';
import {
  createProgramInWorkshop,
  sessionOf,
  TEN_THEMES,
  WHOLENESS,
  type Program,
} from '../../testing/program';
import { commandForStroke, commandOf } from '../commands/commands';
import { dialogOf, missingParts } from '../core/selectors';
import { runOffSource } from './run-off-source';

beforeEach(() => {
  emptyComputer();
});

const KEY = { isTyping: true, isRemote: false };

async function handsOn(roundId: string): Promise<Program> {
  const program = await createProgramInWorkshop();
  const act = program.store.getState();
  const item = sessionOf(program).workshop.agenda.find(
    (one) => `round-${pollIdOf(one) ?? ''}` === roundId,
  );
  if (!item) throw new Error('It is on the agenda.');
  await act.goTo({ page: 'agenda', agendaItemId: item.id });
  await act.chooseMethod(roundId, 'hands');
  await act.openRound(roundId);
  return program;
}

function roundIn(program: Program, roundId = TEN_THEMES) {
  const round = findRound(sessionOf(program), roundId);
  if (!round?.frozen) throw new Error('It is open.');
  return { round, cells: round.frozen.poll.kind === 'choice' ? round.frozen.poll.options : [] };
}

const seenIn = (program: Program) =>
  majorityIn(roundIn(program).round, sessionOf(program).entries)?.cell ?? null;

it('is asked for by a key while hands are typed, on a choice and not on a scale', async () => {
  const themes = await handsOn(TEN_THEMES);
  commandForStroke(themes.store.getState(), 'Ctrl+j', KEY)?.run(themes.store.getState());
  expect(dialogOf(themes.store.getState())).toMatchObject({
    kind: 'majority',
    roundId: TEN_THEMES,
  });
  const scale = await handsOn(WHOLENESS);
  expect(commandOf('majority').isAvailable(scale.store.getState())).toBe(false);
  expect(commandForStroke(scale.store.getState(), 'Ctrl+j', KEY)).toBeNull();
});

it('leaves nothing to count, and the room is asked for no option', async () => {
  const program = await handsOn(TEN_THEMES);
  const { recordMajority, countCell } = program.store.getState();
  const [first, second] = roundIn(program).cells;
  await countCell(TEN_THEMES, first?.id ?? '');
  expect(missingParts(sessionOf(program), roundIn(program).round)).toMatchObject({ count: 10 });
  await recordMajority(TEN_THEMES, second?.id ?? '');
  expect(seenIn(program)).toBe(second?.id);
  expect(roundIn(program).round.countingCell).toBeNull();
  expect(missingParts(sessionOf(program), roundIn(program).round)).toMatchObject({ count: 0 });
});

it('is undone and redone', async () => {
  const program = await handsOn(TEN_THEMES);
  const { recordMajority, undo, redo } = program.store.getState();
  const [first] = roundIn(program).cells;
  await recordMajority(TEN_THEMES, first?.id ?? '');
  await undo();
  expect(seenIn(program)).toBeNull();
  expect(program.store.getState().hint).toMatchObject({
    kind: 'undone',
    what: { kind: 'majority' },
  });
  await redo();
  expect(seenIn(program)).toBe(first?.id);
  expect(roundIn(program).round.countingCell).toBeNull();
});

it('is given up for counting, and that is undone', async () => {
  const program = await handsOn(TEN_THEMES);
  const { recordMajority, countInstead, undo } = program.store.getState();
  const [first, second] = roundIn(program).cells;
  await recordMajority(TEN_THEMES, first?.id ?? '');
  await recordMajority(TEN_THEMES, second?.id ?? '');
  await countInstead(TEN_THEMES);
  expect(seenIn(program)).toBeNull();
  await undo();
  expect(seenIn(program)).toBe(second?.id);
});

it('is refused beside counted hands, and offers no run-off', async () => {
  const program = await handsOn(TEN_THEMES);
  const { record, recordMajority, undo } = program.store.getState();
  const [first] = roundIn(program).cells;
  const cell = first?.id ?? '';
  await record(TEN_THEMES, { kind: 'hands', cell, votes: 7 }, false);
  await recordMajority(TEN_THEMES, cell);
  expect(sessionOf(program).entries.map(({ kind }) => kind)).toEqual(['hands']);
  expect(runOffSource(roundIn(program).round, sessionOf(program))).not.toBeNull();
  await undo();
  await recordMajority(TEN_THEMES, cell);
  expect(seenIn(program)).toBe(cell);
  expect(runOffSource(roundIn(program).round, sessionOf(program))).toBeNull();
});
