// @vitest-environment jsdom
/** The save state in the head: whether the workshop is safe, and whether its file holds the same. */
import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ok } from '../../../shared/lib/result';
import { choicePollOf } from '../../../shared/domain/testing/builders';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import type { AppState } from '../../store/core/app-state';
import type { FileState } from '../../store/file-following/file-follower';
import { show } from '../../testing/screen';
import { SaveState } from './save-state';

const FILE = { name: 'årsmøde.pejling', folder: 'Dokumenter', handle: 'h1' };
const FAILED: FileState = {
  file: FILE,
  state: 'failed',
  error: { code: 'file-missing', name: FILE.name },
};

function fileIn(state: FileState['state']): FileState {
  return { file: FILE, state, error: null };
}

function showPill(state: Partial<AppState>) {
  const session = sessionWith([], [choicePollOf(['a'])]);
  const saveToFile = vi.fn<AppState['saveToFile']>(() => Promise.resolve(ok(undefined)));
  const shown = show(<SaveState />, { phase: 'session', session, saveToFile, ...state });
  const pill = () => document.querySelector('.pill');
  return { ...shown, saveToFile, pill };
}

describe('the pill', () => {
  it('says that all is on this computer where there is no file', () => {
    const { pill } = showPill({});
    expect(pill()?.textContent).toBe('Gemt på denne computer');
  });

  it('names the file, and does not blink while slips are typed', () => {
    const { pill, store } = showPill({ file: fileIn('saved') });
    const saved = pill()?.outerHTML;
    expect(pill()?.textContent).toBe('Gemt · årsmøde.pejling');
    for (const state of ['pending', 'saving', 'saved'] as const) {
      act(() => {
        store.setState({ file: fileIn(state) });
      });
      expect(pill()?.outerHTML).toBe(saved);
    }
  });

  it('says that the votes are safe where the file is behind, also to who can’t see it', () => {
    const { pill } = showPill({ file: FAILED });
    expect(pill()?.textContent).toBe('Gemt på computeren, men ikke i filen');
    expect(screen.getByRole('status').textContent).toBe('Gemt på computeren, men ikke i filen');
  });

  it('stays behind while the file is tried again', () => {
    const { pill } = showPill({ file: { ...FAILED, state: 'saving' } });
    expect(pill()?.textContent).toBe('Gemt på computeren, men ikke i filen');
  });

  it('speaks of nothing but a vote that could not be stored', () => {
    const { pill } = showPill({
      file: fileIn('saved'),
      memoryOnly: { error: { code: 'storage-full' }, rescue: null },
    });
    expect(pill()?.textContent).toBe('Ikke gemt');
  });

  it('saves again by one press, and never over what others wrote', async () => {
    const { user, saveToFile } = showPill({ file: FAILED });
    await user.click(screen.getByRole('button', { name: 'Gem igen' }));
    expect(saveToFile.mock.calls).toEqual([[false]]);
  });
});

describe('its panel', () => {
  it('offers a file where there is none', async () => {
    const { user, saveToFile, pill } = showPill({});
    await user.click(screen.getByRole('button', { name: 'Gemt på denne computer' }));
    await user.click(screen.getByRole('button', { name: /^Gem som fil …/ }));
    expect(saveToFile.mock.calls).toEqual([[false]]);
    expect(pill()?.getAttribute('aria-expanded')).toBe('false');
  });

  it('tells where the file is', async () => {
    const { user } = showPill({ file: fileIn('saved') });
    await user.click(screen.getByRole('button', { name: 'Gemt · årsmøde.pejling' }));
    expect(screen.getByText('årsmøde.pejling i mappen Dokumenter')).toBeTruthy();
    expect(screen.getByText(/bliver opdateret af sig selv/)).toBeTruthy();
  });

  it('tells what is wrong with it, and what to do', async () => {
    const { user } = showPill({ file: FAILED });
    await user.click(screen.getByRole('button', { name: /men ikke i filen/ }));
    expect(screen.getByRole('heading').textContent).toMatch(/er der ikke længere/);
    expect(screen.getByText(/Sæt USB-nøglen i igen/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Gem som …/ })).toBeTruthy();
  });
});

it('does not say that the file has what is still on its way there', async () => {
  const { user, store } = showPill({ file: fileIn('saved') });
  await user.click(screen.getByRole('button', { name: /^Gemt/ }));
  expect(screen.getByRole('heading', { name: 'Gemt på denne computer og i filen' })).toBeTruthy();
  act(() => store.setState({ file: fileIn('pending') }));
  expect(screen.queryByText(/og i filen/)).toBeNull();
  expect(screen.getByText('Det nyeste kommer med i filen om et øjeblik.')).toBeTruthy();
});

it('says for as long as it runs that storage was taken away once', async () => {
  const { user } = showPill({ wasStorageLost: true });
  await user.click(screen.getByRole('button', { name: /^Gemt/ }));
  expect(screen.getByText(/blevet slettet, mens Pejling var åben/)).toBeTruthy();
});
