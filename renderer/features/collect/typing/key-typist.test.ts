/** The typist of ballots: no key is lost while the disk works, and nothing typed is lost when it can't be saved. */
import { expect, it } from 'vitest';
import { NO_BALLOT_TYPED, typeBallotKey } from '../../../../shared/domain/ballot/ballot-typing';
import type { BallotContent } from '../../../../shared/domain/ballot/ballot';
import { choicePollOf } from '../../../../shared/domain/testing/builders';
import { turn } from '../../../testing/empty-computer';
import { createKeyTypist, type KeyTypistView } from './key-typist';

const poll = choicePollOf(['a', 'b', 'c', 'd']);

function createDesk() {
  const saved: BallotContent['marks'][] = [];
  const waiting: ((isSaved: boolean) => void)[] = [];
  let view: KeyTypistView<typeof NO_BALLOT_TYPED> = { typing: NO_BALLOT_TYPED, isUnsaved: false };
  const typist = createKeyTypist({
    nothing: NO_BALLOT_TYPED,
    type: (typing, key) => typeBallotKey(poll, typing, key),
    save: async ({ marks }: BallotContent) => {
      const isSaved = await new Promise<boolean>((resolve) => waiting.push(resolve));
      if (isSaved) saved.push(marks);
      return isSaved;
    },
    onChange: (next) => {
      view = next;
    },
  });
  return {
    saved,
    typist,
    view: () => view,
    type: (keys: string) => keys.split(' ').map((key) => typist.press(key)),
    endSave: async (isSaved: boolean): Promise<void> => {
      waiting.shift()?.(isSaved);
      await turn();
    },
  };
}

it('saves ballots one after another, in the order typed, however slow the disk', async () => {
  const { type, saved, endSave, view } = createDesk();
  type('1 2 Enter 3 Enter 4');
  expect(saved).toEqual([]);
  await endSave(true);
  expect(saved).toEqual([['a', 'b']]);
  await endSave(true);
  expect(saved).toEqual([['a', 'b'], ['c']]);
  expect(view().typing.answers).toEqual(['d']);
});

it('shows the ballot until the disk has it', async () => {
  const { type, endSave, view } = createDesk();
  type('1 2 Enter');
  expect(view().typing.answers).toEqual(['a', 'b']);
  await endSave(true);
  expect(view().typing).toEqual(NO_BALLOT_TYPED);
});

it('keeps a ballot that could not be saved, and records it by Enter', async () => {
  const { type, saved, endSave, view } = createDesk();
  type('1 2 Enter 3 Enter');
  await endSave(false);
  expect(view()).toMatchObject({ isUnsaved: true, typing: { answers: ['a', 'b'] } });
  type('Enter');
  await endSave(true);
  expect(saved).toEqual([['a', 'b']]);
  expect(view()).toEqual({ typing: NO_BALLOT_TYPED, isUnsaved: false });
});

it('leaves other keys to the browser, also while the disk works', () => {
  const { type } = createDesk();
  expect(type('F2 Tab 1 Enter Tab F5 PageDown')).toEqual([
    false,
    false,
    true,
    true,
    false,
    false,
    false,
  ]);
});

it('is put elsewhere only where that is allowed', () => {
  const { typist, type, view } = createDesk();
  const other = { ...NO_BALLOT_TYPED, answers: ['d'] };
  type('1');
  typist.change(({ answers }) => (answers.length === 0 ? other : null));
  expect(view().typing.answers).toEqual(['a']);
  type('Escape');
  typist.change(({ answers }) => (answers.length === 0 ? other : null));
  expect(view().typing.answers).toEqual(['d']);
});
