import { expect, it } from 'vitest';
import { readBenchOptions } from './bench-options.mjs';

const KNOWN = ['start', 'memory'];

it('runs everything unless benches are named', () => {
  expect(readBenchOptions([], KNOWN)).toEqual({ isQuick: false, ids: [] });
  expect(readBenchOptions(['--quick', 'memory'], KNOWN)).toEqual({
    isQuick: true,
    ids: ['memory'],
  });
});

it('names the benches there are', () => {
  expect(() => readBenchOptions(['stat'], KNOWN)).toThrow(/«stat».*\n.*start \| memory/);
  expect(() => readBenchOptions(['--fast'], KNOWN)).toThrow(/Usage/);
});
