import { expect, it } from 'vitest';
import { readDevOptions } from './dev-options.mjs';

it('opens both hosts, or the ones that are named', () => {
  expect(readDevOptions([])).toEqual({ browser: true, desktop: true });
  expect(readDevOptions(['--browser'])).toEqual({ browser: true, desktop: false });
  expect(readDevOptions(['--desktop'])).toEqual({ browser: false, desktop: true });
  expect(readDevOptions(['--desktop', '--browser'])).toEqual({ browser: true, desktop: true });
});
