import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isStale, removeStrays } from './build.mjs';

let folder = '';
const at = (name: string) => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pejling-build-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('isStale', () => {
  const touch = (name: string, seconds: number) => utimesSync(at(name), seconds, seconds);

  beforeEach(() => {
    mkdirSync(at('sources/deep'), { recursive: true });
    writeFileSync(at('sources/deep/a.ts'), '');
    writeFileSync(at('built.html'), '');
    for (const name of ['sources/deep/a.ts', 'sources/deep', 'sources']) touch(name, 1000);
    touch('built.html', 2000);
  });

  it('is fresh when nothing changed since', () => {
    expect(isStale(at('built.html'), [at('sources'), at('no-such-folder')])).toBe(false);
  });

  it('is stale when it was never built', () => {
    expect(isStale(at('missing.html'), [at('sources')])).toBe(true);
  });

  it('is stale when a file deep inside is newer', () => {
    touch('sources/deep/a.ts', 3000);
    expect(isStale(at('built.html'), [at('sources')])).toBe(true);
  });

  it('is stale when a file was deleted', () => {
    rmSync(at('sources/deep/a.ts'));
    expect(isStale(at('built.html'), [at('sources')])).toBe(true);
  });
});

describe('removeStrays', () => {
  it('takes away what this build does not make, also folders', () => {
    mkdirSync(at('pages/assets'), { recursive: true });
    mkdirSync(at('old/deep'), { recursive: true });
    writeFileSync(at('main.js'), '');
    writeFileSync(at('main.js.map'), '');
    removeStrays(folder, ['main.js', 'pages']);
    expect(readdirSync(folder).sort()).toEqual(['main.js', 'pages']);
  });

  it('minds no folder that is not there yet', () => {
    expect(() => removeStrays(at('missing'), [])).not.toThrow();
  });
});
