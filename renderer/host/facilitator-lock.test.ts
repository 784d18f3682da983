/** One writer: a second facilitator window is refused, and carries on when the first is gone. */
import { beforeEach, expect, it, vi } from 'vitest';
import { turn } from '../testing/empty-computer';
import { createFakeLocks, type FakeLocks } from '../testing/fake-locks';
import { takeFacilitatorLock } from './facilitator-lock';

let locks: FakeLocks;
beforeEach(() => {
  locks = createFakeLocks();
  vi.stubGlobal('navigator', { locks });
});

function openWindow() {
  const told: string[] = [];
  void takeFacilitatorLock(
    () => told.push('taken'),
    () => told.push('refused'),
  );
  return told;
}

/** Another window that has the lock until it is closed. */
function anotherWindow(): () => void {
  let close = (): void => undefined;
  void locks.request(
    'pejling-facilitator',
    () =>
      new Promise<void>((resolve) => {
        close = resolve;
      }),
  );
  return () => {
    close();
  };
}

it('gives the lock to the only window, once, and keeps it', async () => {
  const told = openWindow();
  await turn();
  expect(told).toEqual(['taken']);
  expect(locks.held()).toEqual(['pejling-facilitator']);
  await turn();
  expect(locks.held()).toEqual(['pejling-facilitator']);
});

it('refuses every further window', async () => {
  openWindow();
  await turn();
  const second = openWindow();
  const third = openWindow();
  await turn();
  expect([second, third]).toEqual([['refused'], ['refused']]);
});

it('lets a refused window carry on when the first one is closed', async () => {
  const closeFirst = anotherWindow();
  await turn();
  const told = openWindow();
  await turn();
  expect(told).toEqual(['refused']);
  closeFirst();
  await turn();
  expect(told).toEqual(['refused', 'taken']);
});

it('lets only one of two refused windows carry on', async () => {
  const closeFirst = anotherWindow();
  await turn();
  const second = openWindow();
  const third = openWindow();
  await turn();
  closeFirst();
  await turn();
  expect([second, third]).toEqual([['refused', 'taken'], ['refused']]);
});

it('fails where the browser refuses locks, and says neither', async () => {
  const refuse = () => Promise.reject(new DOMException('No', 'SecurityError'));
  vi.stubGlobal('navigator', { locks: { request: refuse } });
  const told: string[] = [];
  const taking = takeFacilitatorLock(
    () => told.push('taken'),
    () => told.push('refused'),
  );
  await expect(taking).rejects.toThrow('No');
  expect(told).toEqual([]);
});

it('takes no notice of the audience window’s lock', async () => {
  void locks.request('pejling-audience-window', () => new Promise(() => undefined));
  await turn();
  const told = openWindow();
  await turn();
  expect(told).toEqual(['taken']);
});
