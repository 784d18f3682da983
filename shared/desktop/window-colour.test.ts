import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CONSOLE_GROUND } from './window-colour';

it('is the ground of the console’s theme', () => {
  const file = new URL('../../renderer/theme/tokens.css', import.meta.url);
  const [, ground] = /--ground: (#[0-9a-f]{6});/.exec(readFileSync(file, 'utf8')) ?? [];
  expect(CONSOLE_GROUND).toBe(ground);
});
