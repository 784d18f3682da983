// @vitest-environment jsdom
/** A show of hands that is typed faster than the disk stores it, on the program's own store. */
import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { handsCounts } from '../../../../shared/domain/recording/sum-check';
import { findRound } from '../../../../shared/domain/session/session';
import { countedEntries } from '../../../../shared/domain/tally/tally';
import { useSession } from '../../../store/react/store-context';
import { emptyComputer } from '../../../testing/empty-computer';
import { createSlowDisk, sessionOf, TEN_THEMES, type SlowDisk } from '../../../testing/program';
import { showInWorkshop } from '../../../testing/workshop-screen';
import { Hands } from './hands';

beforeEach(() => {
  emptyComputer();
});

/** The round as the store has it. */
function OwnHands() {
  const round = findRound(useSession(), TEN_THEMES);
  return round?.frozen ? <Hands round={round} frozen={round.frozen} /> : null;
}

async function showHands(disk: SlowDisk) {
  const shown = await showInWorkshop(<OwnHands />, { openRepository: disk.openRepository });
  const now = () => shown.store.getState();
  await act(async () => {
    await now().chooseMethod(TEN_THEMES, 'hands');
    await now().openRound(TEN_THEMES);
  });
  await waitFor(() => expect(roundIn(shown).countingCell).not.toBeNull());
  const counted = () =>
    Object.values(handsCounts(countedEntries(roundIn(shown), sessionOf(shown).entries)));
  return { ...shown, now, counted };
}

const roundIn = (program: Parameters<typeof sessionOf>[0]) => {
  const round = findRound(sessionOf(program), TEN_THEMES);
  if (!round) throw new Error('The pack has the round');
  return round;
};
const field = () => screen.getByRole<HTMLInputElement>('textbox');

it('each number is the next option’s, whatever is half typed when the one before it is stored', async () => {
  const disk = createSlowDisk();
  const { user, counted, now } = await showHands(disk);
  disk.isSlow = true;
  await user.keyboard('16{Enter}4');
  await act(() => disk.letThrough());
  await waitFor(() => expect(disk.waiting).toHaveLength(1));
  await act(() => disk.letThrough());
  expect(await screen.findByRole('textbox', { name: /nr\. 2/ })).toBe(document.activeElement);
  disk.isSlow = false;
  await user.keyboard('2{Enter}');
  await screen.findByRole('textbox', { name: /nr\. 3/ });
  expect(counted()).toEqual([16, 42]);
  expect(now().hint).toBeNull();
});

it('a number that waits for the disk is not left behind, and a click elsewhere loses no digit', async () => {
  const disk = createSlowDisk();
  const { user, counted, now } = await showHands(disk);
  disk.isSlow = true;
  await user.keyboard('16{Enter}9{Enter}');
  expect(field().value).toBe('');
  await waitFor(() => expect(now().draft).toEqual({ table: null }));
  await now().closeRound(TEN_THEMES);
  disk.isSlow = false;
  await act(() => disk.letThrough());
  await screen.findByRole('textbox', { name: /nr\. 3/ });
  expect(counted()).toEqual([16, 9]);
  await user.keyboard('7');
  await user.click(screen.getByRole('button', { name: /^5 / }));
  expect(field().value).toBe('7');
  expect(now().hint).toEqual({ kind: 'row-not-recorded', table: null });
});
