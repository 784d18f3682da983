// @vitest-environment jsdom
/** «Hvilke data gemmes?»: what is said depends on where this program really stores. */
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { BROWSER_CAPABILITIES } from '../../host/browser-host';
import type { DataPlace } from '../../../shared/ipc/contract';
import { DESKTOP_CAPABILITIES } from '../../host/desktop-host';
import { show } from '../../testing/screen';
import { DataDialog } from './data-dialog';

const POLICIES = [
  'BrowsingDataLifetime',
  'ClearBrowsingDataOnExit',
  'DefaultFileSystemWriteGuardSetting',
];
const said = () => screen.getByRole('dialog').textContent;

it.each([
  ['in a browser, where they break it', BROWSER_CAPABILITIES, POLICIES],
  ['not in the desktop program, which they don’t touch', DESKTOP_CAPABILITIES, []],
])('names the rules of a managed browser %s', (_, capabilities, named) => {
  show(<DataDialog onClose={() => undefined} />, { capabilities });
  expect(POLICIES.filter((policy) => said().includes(policy))).toEqual(named);
});

it.each([BROWSER_CAPABILITIES, DESKTOP_CAPABILITIES])(
  'does not say that nothing is sent where a service may synchronise the file',
  (capabilities) => {
    show(<DataDialog onClose={() => undefined} />, { capabilities });
    expect(said()).toContain('OneDrive');
    expect(said()).not.toMatch(/\bintet sendes\b/i);
    expect(said()).toContain('Pejling sender intet ud af computeren');
  },
);

function showData(place: DataPlace) {
  return show(<DataDialog onClose={() => undefined} />, {
    capabilities: DESKTOP_CAPABILITIES,
    dataPlace: () => Promise.resolve(place),
  });
}

it('of the portable program: beside it, log included, and nowhere else', async () => {
  showData('beside-program');
  expect(await screen.findByText(/i mappen Pejling-data ved siden af programmet/)).toBeTruthy();
  expect(screen.getByText(/i Pejling-data\\logs ved siden af/)).toBeTruthy();
  expect(screen.queryByText(/lager på denne computer/)).toBeNull();
  expect(screen.queryByText('%APPDATA%\\Pejling\\logs')).toBeNull();
});

it('of the installed program: on this computer', async () => {
  showData('computer');
  expect(await screen.findByText(/lager på denne computer/)).toBeTruthy();
  expect(screen.getByText('%APPDATA%\\Pejling\\logs')).toBeTruthy();
  expect(screen.queryByText(/Pejling-data/)).toBeNull();
});
