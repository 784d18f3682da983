/** What is taken home: the ZIP of result slides, whose pictures are of full size with something on them, and the deck. */
import { expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readPng } from './png.ts';

/** What Windows, macOS and Linux all take, and people can read. */
const GOOD_NAME = /^\d\d [\p{L}\p{N} ,–’-]{8,80}\.png$/u;

export function expectSlides(zip: Uint8Array, names: readonly (string | RegExp)[]): void {
  const files = unzipSync(zip);
  expect(Object.keys(files)).toEqual(names.map((name) => expect.stringMatching(name)));
  for (const [name, bytes] of Object.entries(files)) {
    expect(name).toMatch(GOOD_NAME);
    const { width, height, colours, background } = readPng(bytes);
    expect([width, height], name).toEqual([1920, 1080]);
    expect(colours, `colours of ${name}`).toBeGreaterThan(20);
    expect(background, `empty part of ${name}`).toBeLessThan(0.97);
  }
  const contents = Object.values(files).map((bytes) => Buffer.from(bytes).toString('base64'));
  expect(new Set(contents).size, 'different pictures').toBe(names.length);
}

/** The deck has so many slides, every chart has its workbook, and the texts stand somewhere in it. */
export function expectDeck(deck: Uint8Array, slideCount: number, texts: readonly string[]): void {
  const parts = unzipSync(deck);
  const paths = Object.keys(parts);
  const count = (folder: RegExp) => paths.filter((path) => folder.test(path)).length;
  expect(count(/^ppt\/slides\/slide\d+\.xml$/u)).toBe(slideCount);
  const charts = count(/^ppt\/charts\/chart\d+\.xml$/u);
  expect(charts).toBeGreaterThan(0);
  expect(count(/^ppt\/embeddings\/.*\.xlsx$/u)).toBe(charts);
  const said = paths
    .filter((path) => path.startsWith('ppt/') && path.endsWith('.xml'))
    .map((path) => strFromU8(parts[path] ?? new Uint8Array()))
    .join('\n');
  for (const text of texts) expect(said).toContain(text);
}
