import { describe, expect, it } from 'vitest';
import { isInstallCurrent } from './install.mjs';

const wanted = {
  '': {},
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/b-win32': { version: '2.0.0', integrity: 'sha512-b', optional: true },
};
const installed = { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } };

describe('isInstallCurrent', () => {
  it('needs a finished installation', () => {
    expect(isInstallCurrent(wanted, null)).toBe(false);
    expect(isInstallCurrent(wanted, {})).toBe(false);
  });

  it('lets optional packages of other platforms be missing', () => {
    expect(isInstallCurrent(wanted, installed)).toBe(true);
  });

  it('sees another version and other content', () => {
    const other = { version: '1.0.1', integrity: 'sha512-a' };
    expect(isInstallCurrent(wanted, { 'node_modules/a': other })).toBe(false);
    const mended = { version: '1.0.0', integrity: 'sha512-x' };
    expect(isInstallCurrent(wanted, { 'node_modules/a': mended })).toBe(false);
  });

  it('sees an optional package of another version', () => {
    const old = { version: '1.9.0', integrity: 'sha512-b' };
    expect(isInstallCurrent(wanted, { ...installed, 'node_modules/b-win32': old })).toBe(false);
  });
});
