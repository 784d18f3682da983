import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { integrityOf, placeInRuntime } from './borrowed-electron.mjs';

describe('placeInRuntime', () => {
  it.each([
    ['Cypress/Cypress', 'electron'],
    ['Cypress/locales/da.pak', 'locales/da.pak'],
    ['Cypress/v8_context_snapshot.bin', 'v8_context_snapshot.bin'],
  ])('keeps %s', (name, place) => {
    expect(placeInRuntime(name)).toBe(place);
  });

  it.each([
    ['Cypress/resources/app/index.js'],
    ['Cypress/browser_v8_context_snapshot.bin'],
    ['Cypress/locales/'],
    ['elsewhere/electron'],
  ])('leaves out %s', (name) => {
    expect(placeInRuntime(name)).toBeNull();
  });
});

describe('integrityOf', () => {
  it('is what npm writes', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'pejling-test-'));
    const file = path.join(folder, 'x');
    writeFileSync(file, 'pejling');
    const hash = createHash('sha512').update('pejling').digest('base64');
    expect(await integrityOf(file)).toBe(`sha512-${hash}`);
    rmSync(folder, { recursive: true });
  });
});
