import { expect, it } from 'vitest';
import { builderArguments, isNetworkFailure } from './package-options.mjs';

it('packages for this system, or for those that are named, and publishes nothing', () => {
  expect(builderArguments([], {})).toEqual(['--publish', 'never']);
  const named = builderArguments(['--win', '--publish', 'always', '--linux'], {});
  expect(named).toEqual(['--publish', 'never', '--win', '--linux']);
});

it('uses a local runtime for this system only', () => {
  const env = { ELECTRON_OVERRIDE_DIST_PATH: '/own' };
  expect(builderArguments([], env)).toContain('-c.electronDist=/own');
  expect(builderArguments(['--mac'], env)).not.toContain('-c.electronDist=/own');
});

it('knows a network failure from a mistake', () => {
  expect(isNetworkFailure('⨯ getaddrinfo ENOTFOUND …')).toBe(true);
  expect(isNetworkFailure('TypeError: fetch failed')).toBe(true);
  expect(isNetworkFailure('⨯ Invalid configuration object')).toBe(false);
});
