import { describe, expect, it } from 'vitest';
import { argumentsForX11 } from './x11';

const wayland = {
  platform: 'linux',
  env: { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0', XDG_SESSION_TYPE: 'wayland' },
  args: ['/usb/Møde.pejling'],
};

describe('under Wayland', () => {
  it('the program starts again on X11, with what it was given', () => {
    expect(argumentsForX11(wayland)).toEqual(['/usb/Møde.pejling', '--ozone-platform=x11']);
  });

  it('and only once, and not where somebody chose', () => {
    const again = argumentsForX11(wayland) ?? [];
    expect(argumentsForX11({ ...wayland, args: again })).toBeNull();
    expect(argumentsForX11({ ...wayland, args: ['--ozone-platform=wayland'] })).toBeNull();
    // Another switch that begins the same.
    expect(argumentsForX11({ ...wayland, args: ['--ozone-platform-hint=auto'] })).not.toBeNull();
  });
});

it.each([
  ['on X11', { ...wayland, env: { DISPLAY: ':0', XDG_SESSION_TYPE: 'x11' } }],
  ['where there is no X server', { ...wayland, env: { WAYLAND_DISPLAY: 'wayland-0' } }],
  ['on Windows', { ...wayland, platform: 'win32' }],
  ['on a Mac', { ...wayland, platform: 'darwin' }],
])('%s it stays as it is', (_where, start) => {
  expect(argumentsForX11(start)).toBeNull();
});
