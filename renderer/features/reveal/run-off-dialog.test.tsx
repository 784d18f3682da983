// @vitest-environment jsdom
/** The run-off's dialog: the ties, and the top with as many as the steps say. */
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { choicePollOf, roundIn, slipOf } from '../../../shared/domain/testing/builders';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import { resultOf } from '../../../shared/domain/result/result';
import type { AppState } from '../../store/core/app-state';
import { dictionaryFor } from '../../../shared/text/dictionary';
import { ok } from '../../../shared/lib/result';
import { show } from '../../testing/screen';
import { RunOffDialog } from './run-off-dialog';

const { runOff } = dictionaryFor('da').rounds;

afterEach(cleanup);

it('offers the tie and one line for the top, however many there are', async () => {
  const poll = choicePollOf(['a', 'b', 'c', 'd', 'e', 'f']);
  const round = roundIn('closed', poll);
  const entries = [slipOf(1, 1, 7, { a: 5, b: 5, c: 4, d: 3, e: 2, f: 1 })];
  const result = resultOf(round, entries, []);
  if (result?.kind !== 'choice' || result.majority) throw new Error('It is a choice');
  const addRunOff = vi.fn<AppState['addRunOff']>(() => Promise.resolve(ok(undefined)));
  const { user } = show(<RunOffDialog roundId="r1" result={result} />, {
    phase: 'session',
    session: sessionWith([round], [poll], { entries }),
    addRunOff,
  });
  expect(screen.getAllByRole('radio')).toHaveLength(2);
  expect(screen.getByText(runOff.tiedFirst(2))).toBeTruthy();
  await user.click(screen.getByRole('button', { name: runOff.more }));
  expect(screen.getByText(runOff.top(4))).toBeTruthy();
  await user.click(screen.getByRole('button', { name: runOff.make }));
  expect(addRunOff).toHaveBeenCalledTimes(1);
  expect(addRunOff.mock.calls[0]?.[1].optionIds).toEqual(['a', 'b', 'c', 'd']);
});
