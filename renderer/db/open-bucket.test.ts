/** What the program asks of the browser's storage apart from the workshops' own buckets. */
import { expect, it, vi } from 'vitest';
import { askToKeepStorage } from './open-bucket';

it('the browser is asked once to keep the list of workshops', async () => {
  const persist = vi.fn(() => Promise.resolve(false));
  vi.stubGlobal('navigator', { storage: { persist } });
  await askToKeepStorage();
  expect(persist).toHaveBeenCalledOnce();
});

it.each([
  ['refuses', { storage: { persist: () => Promise.reject(new TypeError('opaque origin')) } }],
  ['can’t be asked', {}],
])('nothing depends on a browser that %s', async (_what, navigator) => {
  vi.stubGlobal('navigator', navigator);
  await expect(askToKeepStorage()).resolves.toBeUndefined();
});
