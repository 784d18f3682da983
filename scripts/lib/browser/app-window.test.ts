import { describe, expect, it } from 'vitest';
import { hasDisplay, openWindow, windowArguments } from './app-window.mjs';

const screen = { platform: 'linux', env: { DISPLAY: ':0' }, isRoot: false } as const;

describe('hasDisplay', () => {
  it('asks the environment on Linux only', () => {
    expect(hasDisplay('win32', {})).toBe(true);
    expect(hasDisplay('darwin', {})).toBe(true);
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  });
});

describe('windowArguments', () => {
  it('opens the file by its address, whatever its name', () => {
    const [first] = windowArguments('/home/åse/mine filer/pejling.html', screen);
    expect(first).toBe('--app=file:///home/%C3%A5se/mine%20filer/pejling.html');
  });

  it('gives up the sandbox only for root, and names no profile', () => {
    expect(windowArguments('/x.html', screen)).not.toContain('--no-sandbox');
    expect(windowArguments('/x.html', { ...screen, isRoot: true })).toContain('--no-sandbox');
    expect(windowArguments('/x.html', screen).join(' ')).not.toContain('user-data-dir');
  });

  it('says so where there is only Wayland', () => {
    const env = { WAYLAND_DISPLAY: 'wayland-0' };
    expect(windowArguments('/x.html', { ...screen, env })).toContain('--ozone-platform=wayland');
  });
});

describe('openWindow', () => {
  const node = (code: string) => openWindow(process.execPath, ['-e', code]);

  it('tells what a program said that did not start', async () => {
    const said = await node('console.error("The SUID sandbox helper"); process.exit(1)');
    expect(said).toBe('The SUID sandbox helper\n');
    expect(await node('process.exit(3)')).toBe('');
    expect(await openWindow('/no/such/program', [])).toBe('');
  });

  it('is content with one that has handed over to another', async () => {
    expect(await node('console.error("Opening in existing browser session.")')).toBeNull();
  });
});
