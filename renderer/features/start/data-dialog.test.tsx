// @vitest-environment jsdom
/** «Hvilke data gemmes?» says where they lie. */
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { DataPlace } from '../../../shared/ipc/contract';
import { DESKTOP_CAPABILITIES } from '../../host/desktop-host';
import { show } from '../../testing/screen';
import { DataDialog } from './data-dialog';

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
