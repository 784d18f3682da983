/** The ZIP of result slides: its names, and that each picture is a slide of full size with something on it. */
import { expect } from '@playwright/test';
import { unzipSync } from 'fflate';
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
