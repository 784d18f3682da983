/** The typist: no key is lost while the disk works, and no row is lost when it can't be saved. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Breach } from '../../../../shared/domain/recording/sum-check';
import { turn } from '../../../testing/empty-computer';
import { choiceForm, keysOf, pressedAs } from '../../../testing/slip';
import type { SlipForm, SlipRow } from './slip-typing';
import { createSlipTypist, NOTHING_TYPED_VIEW, type TypistView } from './slip-typist';

const TOO_MANY: Breach = { kind: 'voters-over-table', voters: 9, people: 6 };
const OTHER_WAY: Breach = { kind: 'other-way', table: 20, isWhole: true };

interface Saved {
  readonly table: number;
  readonly values: SlipRow['values'];
  readonly isConfirmed: boolean;
}

/** A typist for tables 1 … 24 with two cells each. Nine voters are too many for any table. */
function createDesk() {
  const saved: Saved[] = [];
  const views: TypistView[] = [NOTHING_TYPED_VIEW];
  const waiting: ((isSaved: boolean) => void)[] = [];
  const desk = {
    isSlow: false,
    saved,
    waiting,
    view: () => views.at(-1) ?? NOTHING_TYPED_VIEW,
    /** Lets the oldest waiting save finish. */
    endSave: async (isSaved: boolean): Promise<void> => {
      waiting.shift()?.(isSaved);
      await turn();
    },
    type: (keys: string): readonly boolean[] =>
      keysOf(keys).map((name) => {
        const { key, isShift } = pressedAs(name);
        return typist.press(key, isShift);
      }),
  };
  const form = (): SlipForm => {
    const base = choiceForm(2);
    const done = new Set(saved.map(({ table }) => table));
    return { ...base, suggestion: base.tables.find((table) => !done.has(table)) ?? null };
  };
  const typist = createSlipTypist({
    form,
    check: ({ table, values }) => [
      ...(table === 20 ? [OTHER_WAY] : []),
      ...(values.voters === '9' ? [TOO_MANY] : []),
    ],
    save: async ({ table, values }, isConfirmed) => {
      const isSaved =
        !desk.isSlow || (await new Promise<boolean>((resolve) => waiting.push(resolve)));
      if (isSaved) saved.push({ table, values, isConfirmed });
      return isSaved;
    },
    onChange: (view) => views.push(view),
  });
  return { ...desk, desk, typist };
}

it('saves a row by Enter, and is ready for the next', async () => {
  const { type, saved, view } = createDesk();
  type('3 Enter Enter 1 2 3 Enter');
  await turn();
  expect(saved).toEqual([
    { table: 3, values: { voters: '6', c1: '1', c2: '2', control: '3' }, isConfirmed: false },
  ]);
  expect(view()).toEqual(NOTHING_TYPED_VIEW);
});

it('takes the keys pressed while the disk works into the next slip, in order', async () => {
  const { desk, type, endSave, saved, view } = createDesk();
  desk.isSlow = true;
  type('3 Enter Enter 1 2 3 Enter');
  expect(type('1 2 Enter 5 7 8')).toEqual(Array(6).fill(true));
  expect(view().typing.row?.table).toBe(3);
  await endSave(true);
  expect(view().typing.row).toMatchObject({ table: 12, values: { voters: '5', c1: '7', c2: '8' } });
  expect(saved.map(({ table }) => table)).toEqual([3]);
});

it('types several slips ahead of a slow disk', async () => {
  const { desk, type, endSave, saved, waiting } = createDesk();
  desk.isSlow = true;
  type('3 Enter Enter 1 1 Enter 4 Enter Enter 2 2 Enter Enter Enter 3 3 Enter');
  expect(waiting).toHaveLength(1);
  await endSave(true);
  await endSave(true);
  await endSave(true);
  expect(saved.map(({ table, values }) => [table, values.c1, values.c2])).toEqual([
    [3, '1', '1'],
    [4, '2', '2'],
    [1, '3', '3'],
  ]);
});

it('keeps the row standing when it could not be saved, and saves it by Enter later', async () => {
  const { desk, type, endSave, saved, view } = createDesk();
  desk.isSlow = true;
  type('3 Enter Enter 1 2 Enter');
  await endSave(false);
  expect(view()).toMatchObject({ isUnsaved: true, refused: [], typing: { row: { table: 3 } } });
  expect(saved).toEqual([]);
  type('Enter');
  await endSave(true);
  expect(saved).toEqual([
    { table: 3, values: { voters: '6', c1: '1', c2: '2' }, isConfirmed: false },
  ]);
  expect(view()).toEqual(NOTHING_TYPED_VIEW);
});

it('never puts keys meant for the next slip into a row that could not be saved', async () => {
  const { desk, type, endSave, view, waiting } = createDesk();
  desk.isSlow = true;
  type('3 Enter Enter 1 2 Enter');
  type('4 Enter Enter 8 8 Enter');
  await endSave(false);
  expect(view().typing.row?.table).toBe(3);
  expect(view().typing.row?.values).toEqual({ voters: '6', c1: '1', c2: '2' });
  expect(waiting).toEqual([]);
});

it('refuses what does not add up, until it is corrected', async () => {
  const { type, saved, view } = createDesk();
  type('3 Enter 9 1 2 Enter');
  await turn();
  expect(view()).toMatchObject({ refused: [TOO_MANY], typing: { row: { table: 3 } } });
  expect(saved).toEqual([]);
  type('Enter');
  await turn();
  expect(saved).toEqual([]);
  type('ArrowLeft ArrowLeft ArrowLeft 5');
  expect(view().refused).toEqual([]);
  type('Enter Enter');
  await turn();
  expect(saved).toEqual([
    { table: 3, values: { voters: '5', c1: '1', c2: '2' }, isConfirmed: false },
  ]);
});

it('records what does not add up by Shift+Enter, marked as confirmed', async () => {
  const { type, saved } = createDesk();
  type('3 Enter 9 1 2 Enter ⇧Enter');
  await turn();
  expect(saved).toMatchObject([{ table: 3, isConfirmed: true }]);
});

it('never overrides by Shift+Enter what it has not told of before', async () => {
  const { type, saved, view } = createDesk();
  type('3 Enter 9 1 2 ⇧Enter');
  await turn();
  expect(saved).toEqual([]);
  expect(view().refused).toEqual([TOO_MANY]);
});

it('does not mark a row as confirmed that adds up', async () => {
  const { type, saved } = createDesk();
  type('3 Enter 5 1 2 ⇧Enter');
  await turn();
  expect(saved).toMatchObject([{ table: 3, isConfirmed: false }]);
});

it('leaves keys that are none of its own to the browser', () => {
  const { type, view } = createDesk();
  expect(type('F2 3 Home Enter')).toEqual([false, true, false, true]);
  expect(view().typing.row?.table).toBe(3);
});

it('begins a table by a click, but never in the middle of another', () => {
  const { typist, type, view } = createDesk();
  typist.beginTable(17);
  expect(view().typing.row).toMatchObject({ table: 17, values: { voters: '6' } });
  typist.beginTable(18);
  type('5');
  typist.beginTable(19);
  expect(view().typing.row).toMatchObject({ table: 18, values: { voters: '5' } });
});

it('goes to a field by a click, in turn with the keys', async () => {
  const { desk, typist, type, endSave, view } = createDesk();
  desk.isSlow = true;
  type('3 Enter Enter 1 2 Enter');
  type('1 7 Enter');
  typist.goToField(2);
  type('4');
  await endSave(true);
  expect(view().typing.row).toMatchObject({ table: 17, values: { voters: '6', c2: '4' } });
});

const slips = fc.array(
  fc.record({
    table: fc.integer({ min: 1, max: 19 }),
    voters: fc.integer({ min: 1, max: 8 }),
    c1: fc.integer({ min: 0, max: 9 }),
    c2: fc.integer({ min: 0, max: 9 }),
  }),
  { minLength: 1, maxLength: 6 },
);

it('saves the same rows whenever the disk gets round to it', async () => {
  await fc.assert(
    fc.asyncProperty(slips, fc.infiniteStream(fc.boolean()), async (typedSlips, endings) => {
      const { desk, type, endSave, saved, waiting } = createDesk();
      desk.isSlow = true;
      for (const { table, voters, c1, c2 } of typedSlips) {
        for (const key of [...String(table), 'Enter', voters, c1, c2, 'Enter']) {
          type(String(key));
          if (endings.next().value === true) await endSave(true);
        }
      }
      while (waiting.length > 0) await endSave(true);
      expect(saved).toEqual(
        typedSlips.map(({ table, voters, c1, c2 }) => ({
          table,
          values: { voters: String(voters), c1: String(c1), c2: String(c2) },
          isConfirmed: false,
        })),
      );
    }),
    { numRuns: 60 },
  );
});

it('asks before a slip stands for others, and does not call it doubtful for that', async () => {
  const { type, saved, view } = createDesk();
  type('2 0 Enter 6 1 2 3 Enter');
  await turn();
  expect(saved).toEqual([]);
  expect(view().refused).toEqual([OTHER_WAY]);
  type('⇧Enter');
  await turn();
  expect(saved).toMatchObject([{ table: 20, isConfirmed: false }]);
  // With an impossible number the slip is doubtful all the same.
  type('2 0 Enter 9 1 2 3 Enter ⇧Enter');
  await turn();
  expect(saved[1]).toMatchObject({ table: 20, isConfirmed: true });
});
