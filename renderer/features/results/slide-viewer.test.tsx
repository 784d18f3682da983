// @vitest-environment jsdom
/** A picture shown large: the way through all of them, copying, and showing the vote to the room again. */
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import {
  choicePollOf,
  roundIn,
  scalePollOf,
  slipOf,
} from '../../../shared/domain/testing/builders';
import { itemOf, sessionWith } from '../../../shared/domain/testing/sessions';
import { err, ok } from '../../../shared/lib/result';
import type { AppState } from '../../store/core/app-state';
import { dialogOf } from '../../store/core/selectors';
import { useApp } from '../../store/react/store-context';
import { createFakeHost } from '../../testing/fake-host';
import { show } from '../../testing/screen';
import { SlideViewer } from './slide-viewer';

vi.mock('../../slides/slide-stage', () => ({ SlideStage: () => null }));

const poll = choicePollOf(['a', 'b']);
const scale = scalePollOf(['s']);
const SEEN = { ...roundIn('revealed', poll), revealStep: 2, shownThrough: 1, shownBallots: 0 };
const CLOSED = { ...roundIn('closed', scale), id: 'r2' };

function Shown() {
  const dialog = useApp(dialogOf);
  return dialog?.kind === 'result-slide' ? <SlideViewer name={dialog.name} /> : null;
}

function open(name: string, host: Parameters<typeof createFakeHost>[0] = {}) {
  const made = sessionWith([SEEN, CLOSED], [poll, scale], {
    entries: [slipOf(1, 1, 7, { a: 3 })],
  });
  const agenda = [itemOf('i1', poll.id), itemOf('i2', scale.id)];
  const session = { ...made, workshop: { ...made.workshop, agenda } };
  const showAgain = vi.fn<AppState['showAgain']>(() => Promise.resolve(ok(undefined)));
  const noteShown = () => Promise.resolve(ok(undefined));
  const shown = show(
    <Shown />,
    { phase: 'session', session, showAgain, noteShown },
    { host: createFakeHost(host) },
  );
  shown.store.getState().openDialog({ kind: 'result-slide', name });
  return { ...shown, showAgain };
}

const FIRST = '01 Hvor er potentialet størst – hele resultatet';
const title = () => screen.getByRole('heading').textContent;

it('goes to the next with the arrows, and no further than the last', async () => {
  const { user } = open(FIRST);
  expect(await screen.findByText('Billede 1 af 3')).toBeTruthy();
  screen.getByRole('button', { name: 'Luk' }).focus();
  await user.keyboard('{ArrowLeft}');
  expect(title()).toBe(FIRST);
  await user.keyboard('{ArrowRight}');
  expect(title()).toMatch(/^02 /);
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(title()).toMatch(/^03 /);
  await user.keyboard('{ArrowUp}');
  expect(title()).toMatch(/^02 /);
});

it('copies the picture, and says that it did', async () => {
  const { user, host } = open(FIRST);
  await user.click(await screen.findByRole('button', { name: 'Kopiér billede' }));
  await screen.findByText(/^Kopieret/);
  expect(host.asked).toContain('copy a picture');
});

it('asks before a picture is copied that the room has not seen', async () => {
  const { user, host, store } = open(FIRST);
  await screen.findByText('Billede 1 af 3');
  screen.getByRole('button', { name: 'Luk' }).focus();
  await user.keyboard('{ArrowRight}');
  await user.click(screen.getByRole('button', { name: 'Kopiér billede' }));
  expect(store.getState().question).toMatchObject({ kind: 'export-unseen' });
  expect(host.asked).not.toContain('copy a picture');
});

it('says so where nothing could be copied', async () => {
  const refused = { code: 'copy-failed', detail: 'NotAllowedError' } as const;
  const { user, store } = open(FIRST, { copyPicture: () => Promise.resolve(err(refused)) });
  await user.click(await screen.findByRole('button', { name: 'Kopiér billede' }));
  await vi.waitFor(() => {
    expect(store.getState().error).toEqual(refused);
  });
  expect(screen.queryByText(/^Kopieret/)).toBeNull();
});

it('shows the room again the picture that it has seen, and offers it of nothing else', async () => {
  const { user, showAgain } = open(FIRST);
  await user.click(await screen.findByRole('button', { name: 'Vis igen på storskærmen' }));
  const picture = expect.objectContaining({ kind: 'choice-result' }) as unknown;
  expect(showAgain).toHaveBeenCalledExactlyOnceWith(SEEN.id, picture);
  screen.getByRole('button', { name: 'Luk' }).focus();
  await user.keyboard('{ArrowRight}');
  expect(screen.queryByRole('button', { name: 'Vis igen på storskærmen' })).toBeNull();
});
