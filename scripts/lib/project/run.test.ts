import { expect, it } from 'vitest';
import { run } from './run.mjs';

const node = (code: string, timeoutMs?: number) =>
  run(process.execPath, ['-e', code], timeoutMs === undefined ? {} : { timeoutMs });

it('gives the code and what was printed', async () => {
  expect(await node('console.log("a"); console.error("b"); process.exit(3)')).toMatchObject({
    code: 3,
  });
  expect((await node('console.log("a")', 60_000)).output).toBe('a');
});

it('ends a program that takes too long', async () => {
  expect(await node('setInterval(() => {}, 1000)', 50)).toMatchObject({ code: 124 });
});

it('has a code for what can’t be started', async () => {
  expect(await run('no-such-program', [])).toMatchObject({ code: 127 });
});
