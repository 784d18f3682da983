import { describe, expect, it } from 'vitest';
import { electronEnvironment, readStartOptions, whyNoDesktop } from './open-desktop.mjs';

describe('readStartOptions', () => {
  it('takes workshop files, seen from where the person stands, and nothing else', () => {
    const args = ['årsmøde.pejling', '/usb/Temadag.PEJLING', '--no-sandbox', 'notes.txt'];
    expect(readStartOptions(args, '/home/åse').files).toEqual([
      '/home/åse/årsmøde.pejling',
      '/usb/Temadag.PEJLING',
    ]);
    expect(readStartOptions(['--x.pejling'], '/').files).toEqual([]);
  });

  it('fetches anew only when asked', () => {
    expect(readStartOptions([], '/').fetch).toBe(false);
    expect(readStartOptions(['--fetch'], '/').fetch).toBe(true);
  });
});

describe('electronEnvironment', () => {
  it('drops what would turn Electron into something else', () => {
    const env = { PATH: '/bin', ELECTRON_RUN_AS_NODE: '1', PEJLING_DEV_URL: 'http://localhost:1' };
    expect(electronEnvironment(env)).toEqual({ PATH: '/bin' });
  });
});

describe('whyNoDesktop', () => {
  const found = {
    runtime: '/electron',
    wasFetchTried: false,
    isRoot: false,
    isScreen: true,
    env: {},
  };

  it('is silent where nothing stands in its way', () => {
    expect(whyNoDesktop(found)).toBeNull();
  });

  it('says what is missing, each in its own words and without places', () => {
    const own = { ELECTRON_OVERRIDE_DIST_PATH: '/own' };
    const reasons = [
      { ...found, isRoot: true },
      { ...found, isScreen: false },
      { ...found, runtime: null, isScreen: false, isRoot: true },
      { ...found, runtime: null, wasFetchTried: true },
      { ...found, runtime: null, env: own },
    ].map(whyNoDesktop);
    expect(new Set(reasons).size).toBe(5);
    for (const reason of reasons) expect(reason).toMatch(/^[A-Z][^/]+$/);
    expect(reasons[2]).toContain('not installed');
    expect(reasons[3]).toContain('could not be fetched');
  });
});
