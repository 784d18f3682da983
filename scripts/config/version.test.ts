import { expect, it } from 'vitest';
import { versionIn } from './version.ts';

it('reads the version, and says when there is none', () => {
  expect(versionIn('{"version":"1.2.3"}')).toBe('1.2.3');
  expect(() => versionIn('{}')).toThrow('no version');
});
