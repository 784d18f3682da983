// @vitest-environment jsdom
/** Totals that are typed while the ones before are being stored. */
import { act, screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import {
  choicePollOf,
  frozenOf,
  roundIn,
  totalsOf,
} from '../../../../shared/domain/testing/builders';
import { sessionWith } from '../../../../shared/domain/testing/sessions';
import { ok } from '../../../../shared/lib/result';
import type { AppState } from '../../../store/core/app-state';
import { show } from '../../../testing/screen';
import { Totals } from './totals';

const poll = choicePollOf(['a', 'b']);
const round = { ...roundIn('open', poll), method: 'totals' } as const;
/** An open round is frozen. */
const frozen = frozenOf(poll);

function begin() {
  const disk: (() => void)[] = [];
  const record = vi.fn<AppState['record']>(
    () => new Promise((resolve) => disk.push(() => resolve(ok(undefined)))),
  );
  const session = sessionWith([round], [poll]);
  const shown = show(<Totals round={round} frozen={frozen} />, { session, record });
  /** The disk has them: the store knows of it first, then whoever asked. */
  const stored = async () => {
    const entries = [totalsOf(1, 20, { a: 5, b: 7 })];
    await act(async () => {
      shown.store.setState({ session: { ...session, entries } });
      disk.shift()?.();
      await Promise.resolve();
    });
  };
  return { ...shown, stored };
}

/** Three fields, and «Registrér». */
async function fill(user: UserEvent) {
  for (const [place, number] of ['20', '5', '7'].entries()) {
    await user.click(screen.getAllByRole('textbox')[place] ?? document.body);
    await user.keyboard(number);
  }
  await user.click(screen.getByRole('button', { name: /^Registrér optællingen/ }));
}

const texts = () => screen.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value);

it('what is typed while the disk works stands when it is done, and typing goes on there', async () => {
  const { user, store, stored } = begin();
  await fill(user);
  await user.click(screen.getAllByRole('textbox')[1] ?? document.body);
  await user.keyboard('{Control>}a{/Control}11');
  await stored();
  expect(texts()).toEqual(['20', '11', '7']);
  await user.keyboard('2');
  expect(texts()).toEqual(['20', '112', '7']);
  expect(store.getState().draft).toEqual({ table: null });
});

it('where nothing was typed meanwhile the recorded numbers stand, and nothing is half typed', async () => {
  const { user, store, stored } = begin();
  await fill(user);
  await stored();
  await waitFor(() => {
    expect(store.getState().draft).toBeNull();
  });
  expect(texts()).toEqual(['20', '5', '7']);
  await screen.findByText(/^Optællingen er registreret/);
});
