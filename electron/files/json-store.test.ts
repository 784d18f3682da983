/** Small remembered things: never an error. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readJson, writeJson } from './json-store';
import { useScratch } from './testing/scratch';

const { at, names, write, read } = useScratch();
const schema = v.object({ width: v.number() });
const fallback = { width: 1 };

it('gives back what was written, also into a folder that is not there yet', async () => {
  await writeJson(at('new', 'a.json'), { width: 5 });
  expect(await readJson(at('new', 'a.json'), schema, fallback)).toEqual({ width: 5 });
  await writeJson(at('new', 'a.json'), { width: 6 });
  expect(await readJson(at('new', 'a.json'), schema, fallback)).toEqual({ width: 6 });
  expect(await names('new')).toEqual(['a.json']);
});

describe('the fallback stands in for', () => {
  it.each(['', '{"width":', 'null', '[]', '{"width":"5"}', '\0\0\0'])('%j', async (content) => {
    expect(await readJson(await write('a', content), schema, fallback)).toBe(fallback);
  });

  it('a missing file and a folder', async () => {
    expect(await readJson(at('gone'), schema, fallback)).toBe(fallback);
    expect(await readJson(at(), schema, fallback)).toBe(fallback);
  });
});

it('where it can’t be written, nothing is thrown and nothing is changed', async () => {
  await write('a', 'a file');
  await writeJson(at('a', 'b.json'), { width: 5 });
  await writeJson(at(), { width: 5 });
  expect(await read('a')).toBe('a file');
  expect(await names()).toEqual(['a']);
});
