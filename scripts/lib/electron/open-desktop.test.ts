import { describe, expect, it } from 'vitest';
import {
  electronArguments,
  electronEnvironment,
  explainRefusal,
  readStartOptions,
  whyNoDesktop,
} from './open-desktop.mjs';
import { root } from '../project/project.mjs';

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

describe('electronArguments', () => {
  it('asks for X11 before the program wherever there is a server: only there windows can be placed', () => {
    const args = electronArguments(['/a.pejling'], {
      platform: 'linux',
      env: { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0' },
    });
    expect(args).toEqual(['--ozone-platform=x11', root, '/a.pejling']);
  });

  it('asks for nothing elsewhere', () => {
    for (const machine of [
      { platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } },
      { platform: 'win32', env: {} },
      { platform: 'darwin', env: { DISPLAY: '/private/tmp/x' } },
    ] as const) {
      expect(electronArguments([], machine)).toEqual([root]);
    }
  });
});

describe('explainRefusal', () => {
  // As Chromium says it on Ubuntu 24.04.
  const said =
    '[1:1:FATAL:setuid_sandbox_host.cc(163)] The SUID sandbox helper binary was found, but is not configured correctly. ' +
    "Rather than run without sandboxing I'm aborting now. You need to make sure that /x/chrome-sandbox is owned by root and has mode 4755.\n";

  it('names the remedy where the system forbids the sandbox, and where the data lie meanwhile', () => {
    const { reason, remedy } = explainRefusal(said, '/opt/Mine filer/dist/electron');
    expect(reason).toMatch(/sandbox$/);
    const helper = '"/opt/Mine filer/dist/chrome-sandbox"';
    expect(remedy[1]).toBe(`  sudo chown root:root ${helper} && sudo chmod 4755 ${helper}`);
    expect(remedy[2]).toContain('not in it');
  });

  it('passes on what was said otherwise, without places', () => {
    const other = explainRefusal(`a\nb\nc\nGtk: cannot open ${root}/x\n`, '/electron');
    expect(other).toEqual({
      reason: 'Electron did not open a window',
      remedy: ['b', 'c', 'Gtk: cannot open x'],
    });
    expect(explainRefusal('', '/electron').remedy).toEqual([]);
  });
});
