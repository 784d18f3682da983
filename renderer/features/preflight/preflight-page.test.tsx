// @vitest-environment jsdom
/** Pre-flight claims only what is so at the moment it is read. */
import { act, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { choicePollOf, roundIn } from '../../../shared/domain/testing/builders';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import { ok } from '../../../shared/lib/result';
import { DESKTOP_CAPABILITIES } from '../../host/desktop-host';
import type { Host } from '../../host/host';
import type { AppState } from '../../store/core/app-state';
import { createFakeHost } from '../../testing/fake-host';
import { show } from '../../testing/screen';
import { PreflightPage } from './preflight-page';

const poll = choicePollOf(['a', 'b']);
const AUDIENCE = { width: 1920, height: 1080 };
const GIGABYTE = 1_000_000_000;

function showPage(state: Partial<AppState> = {}, overrides: Partial<Host> = {}) {
  const session = sessionWith([roundIn('ready', poll)], [poll]);
  const proveStorage = () => Promise.resolve(ok(undefined));
  const all = { phase: 'session', session, proveStorage, ...state } as const;
  return show(<PreflightPage />, all, { host: createFakeHost(overrides) });
}

const check = (title: string) =>
  within(screen.getByRole('heading', { name: title }).closest('li') ?? document.body);
const projector = () => check('Storskærm').queryByText('✓ Klar') !== null;
const storage = () => check('Kan computeren gemme?');
const stored = async () => {
  await storage().findByText('Computeren gemmer, som den skal.');
  return storage().queryByText('✓ Klar') !== null;
};

it('calls the projector ready only while there is one', () => {
  let isConnected = true;
  const { store } = showPage({ audience: AUDIENCE }, { hasSecondScreen: () => isConnected });
  expect(projector()).toBe(true);
  // The browser says that something changed about the screens, not what.
  isConnected = false;
  act(() => store.getState().setDisplays([]));
  expect(projector()).toBe(false);
  expect(check('Storskærm').getByText(/^Der er kun én skærm/)).toBeDefined();
});

it('takes back that the computer stores, once storage is gone', async () => {
  const { store } = showPage();
  expect(await stored()).toBe(true);
  const error = { code: 'storage-lost' } as const;
  act(() => store.setState({ memoryOnly: { error, rescue: null }, wasStorageLost: true }));
  expect(storage().queryByText('✓ Klar')).toBeNull();
  expect(storage().queryByText('Computeren gemmer, som den skal.')).toBeNull();
  expect(storage().getByRole('alert').textContent).toContain(
    'Pejlings data på computeren er slettet',
  );
  // It stores again, but it has happened, and may happen again.
  act(() => store.setState({ memoryOnly: null }));
  expect(await stored()).toBe(true);
  expect(storage().getByText(/blevet slettet, mens Pejling var åben/)).toBeDefined();
});

it('says how much of the disk is free in the desktop program, and warns where it is little', async () => {
  let free = 80.5 * GIGABYTE;
  const { user } = showPage(
    { capabilities: DESKTOP_CAPABILITIES },
    { freeSpace: () => Promise.resolve(free) },
  );
  expect(await stored()).toBe(true);
  expect(storage().getByText('Der er 80,5 GB fri plads på disken.')).toBeDefined();
  free = 0.3 * GIGABYTE;
  await user.click(storage().getByRole('button', { name: 'Prøv igen' }));
  expect((await storage().findByRole('alert')).textContent).toMatch(/^Der er kun 0,3 GB plads/);
  expect(storage().queryByText('✓ Klar')).toBeNull();
});

it('takes a browser’s limit for no disk, unless the limit itself is low', async () => {
  let limit = 10.7 * GIGABYTE;
  const { user } = showPage({}, { freeSpace: () => Promise.resolve(limit) });
  expect(await stored()).toBe(true);
  expect(storage().queryByText(/10,7/)).toBeNull();
  expect(storage().getByText(/^Browseren siger ikke, hvor meget plads/)).toBeDefined();
  limit = 0.1 * GIGABYTE;
  await user.click(storage().getByRole('button', { name: 'Prøv igen' }));
  expect((await storage().findByRole('alert')).textContent).toMatch(/^Der er kun 0,1 GB plads/);
});

it('says that files can’t be chosen here, once that was seen', async () => {
  showPage({}, { areDialogsRefused: () => true });
  expect(await stored()).toBe(true);
  expect(storage().getByText(/lader ikke Pejling vælge filer/)).toBeDefined();
});
