import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { licencesText, readLicence } from './licence-texts.ts';

let modules = '';
const write = (name: string, content: string) => {
  writeFileSync(path.join(modules, 'kit', name), content);
};
const read = () => readLicence(modules, { name: 'kit', builds: [] });

beforeEach(() => {
  modules = mkdtempSync(path.join(tmpdir(), 'pejling-licences-'));
  mkdirSync(path.join(modules, 'kit'));
  write('package.json', '{"version":"1.2.3","license":"Apache-2.0"}');
});
afterEach(() => {
  rmSync(modules, { recursive: true });
});

describe('readLicence', () => {
  it('joins the licence and the notice, in that order', () => {
    write('NOTICE', 'Made by Åse\r\n');
    write('license.md', 'Apache\r\nLicense\r\n');
    write('licensing-tool.js', 'code');
    expect(read()).toEqual({
      name: 'kit',
      version: '1.2.3',
      licence: 'Apache-2.0',
      text: 'Apache\nLicense\n\nMade by Åse',
    });
  });

  it('refuses a package that does not say', () => {
    expect(read).toThrow('kit');
    write('LICENSE', 'MIT');
    write('package.json', '{"version":"1.2.3"}');
    expect(read).toThrow('kit');
  });
});

describe('licencesText', () => {
  it('holds every text under its name, and points at the runtime’s own', () => {
    const text = licencesText('Pejling', [
      { name: 'IBM Plex Sans', version: '5.0.0', licence: 'OFL-1.1', text: 'SIL' },
      { name: 'kit', version: '1.2.3', licence: 'MIT', text: 'Permission' },
    ]);
    expect(text).toContain('\nIBM Plex Sans 5.0.0 (OFL-1.1)\n\nSIL\n');
    expect(text).toContain('\nkit 1.2.3 (MIT)\n\nPermission\n');
    expect(text).toContain('LICENSES.chromium.html');
  });
});
