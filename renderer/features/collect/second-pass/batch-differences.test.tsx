// @vitest-environment jsdom
/** Deciding the differences in a batch: by key, by click, and all of them or none. */
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { OpenDifference } from '../../../../shared/domain/second-pass/second-pass';
import { BLANK, longChoice, marked } from '../../../../shared/domain/testing/ballots';
import type { AppState } from '../../../store/core/app-state';
import { show } from '../../../testing/screen';
import { BatchDifferences } from './batch-differences';

const poll = longChoice(10);
const PAIR: OpenDifference = { first: marked('o1', 'o4'), second: marked('o1', 'o8'), right: null };
const SKIPPED: OpenDifference = { first: null, second: BLANK, right: null };

function look(differences: readonly OpenDifference[]) {
  const decideDifference = vi.fn<AppState['decideDifference']>();
  const settleBatch = vi
    .fn<AppState['settleBatch']>()
    .mockResolvedValue({ ok: true, value: undefined });
  const retypeBatch = vi.fn();
  const { user } = show(<BatchDifferences {...{ poll, differences }} batch={3} />, {
    ...{ decideDifference, settleBatch, retypeBatch },
  });
  return { user, decideDifference, settleBatch, retypeBatch };
}

it('has the keyboard, and shows both typings of each difference', () => {
  look([PAIR, SKIPPED]);
  expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Stak 3: 2 forskelle' }));
  const said = screen
    .getAllByRole('button', { name: /gang/ })
    .map(({ textContent }) => textContent);
  expect(said).toEqual([
    ...['1Første gang1 4', '2Anden gang1 8'],
    ...['1Første gangingen seddel', '2Anden gangblank'],
  ]);
});

it('takes 1 and 2 for the difference that is marked, and goes on to the next open one', async () => {
  const { user, decideDifference } = look([PAIR, SKIPPED]);
  await user.keyboard('21');
  expect(decideDifference.mock.calls).toEqual([
    [0, 'second'],
    [1, 'first'],
  ]);
  await user.keyboard('{ArrowUp}1');
  expect(decideDifference).toHaveBeenLastCalledWith(0, 'first');
});

it('ends the batch only when all is decided, and says what is not', async () => {
  const { user, settleBatch } = look([{ ...PAIR, right: 'first' }, SKIPPED]);
  await user.keyboard('{Enter}');
  expect(settleBatch).not.toHaveBeenCalled();
  expect(screen.getByRole('status').textContent).toBe('Vælg først 1 eller 2: 1 forskel mangler.');
  expect(document.querySelector('[aria-current]')?.textContent).toContain('Forskel 2');
});

it('is settled with Enter, and by its button', async () => {
  const { user, settleBatch, decideDifference } = look([{ ...PAIR, right: 'second' }]);
  await user.keyboard('x{Enter}');
  await user.click(screen.getByRole('button', { name: /Afslut stakken/ }));
  expect(settleBatch).toHaveBeenCalledTimes(2);
  expect(decideDifference).not.toHaveBeenCalled();
});

it('by click decides and keeps the keyboard; and the wrong batch is put away', async () => {
  const { user, decideDifference, retypeBatch } = look([PAIR]);
  await user.click(screen.getByRole('button', { name: /Anden gang/ }));
  expect(decideDifference).toHaveBeenCalledExactlyOnceWith(0, 'second');
  expect(document.activeElement).toBe(screen.getByRole('group'));
  await user.click(screen.getByRole('button', { name: 'Det var den forkerte stak' }));
  expect(retypeBatch).toHaveBeenCalledOnce();
});
