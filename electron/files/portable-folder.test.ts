/** The portable program's data lie beside it where that can be. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { portableFolder } from './portable-folder';

let stick: string;
beforeEach(() => {
  stick = mkdtempSync(path.join(tmpdir(), 'pejling-stick-'));
});
afterEach(() => {
  rmSync(stick, { recursive: true, force: true });
});

it('is a folder beside the program, made once', () => {
  const folder = path.join(stick, 'Pejling-data');
  expect(portableFolder(stick)).toBe(folder);
  expect(portableFolder(stick)).toBe(folder);
  expect(readdirSync(stick)).toEqual(['Pejling-data']);
});

it('is nowhere for an installed program', () => {
  expect(portableFolder(undefined)).toBeNull();
  expect(portableFolder('')).toBeNull();
});

it('is nowhere where nothing can be written', () => {
  writeFileSync(path.join(stick, 'Pejling-data'), 'a file in its place');
  expect(portableFolder(stick)).toBeNull();
  expect(portableFolder(path.join(stick, 'Pejling-data', 'gone'))).toBeNull();
});
