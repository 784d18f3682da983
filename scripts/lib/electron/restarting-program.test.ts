import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { restartingProgram, type RestartingProgram } from './restarting-program.mjs';

/** Programs start slowly on a busy machine; in milliseconds. */
const LONG = { timeout: 20_000 };

let folder = '';
let program: RestartingProgram | null = null;
const errors: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pejling-restart-'));
  errors.length = 0;
});
afterEach(async () => {
  await program?.end();
  await rm(folder, { recursive: true });
});

/** A program that notes when it starts and when it is asked to end. */
function noting(onTerm: string): RestartingProgram {
  const log = JSON.stringify(path.join(folder, 'log'));
  const code = `
    const { appendFileSync } = require('node:fs');
    process.on('SIGTERM', () => { appendFileSync(${log}, 'end '); ${onTerm} });
    setInterval(() => {}, 1000);
    appendFileSync(${log}, 'start ');`;
  program = restartingProgram(process.execPath, ['-e', code], process.env, (message) => {
    errors.push(message);
  });
  return program;
}

const noted = () => readFile(path.join(folder, 'log'), 'utf8').catch(() => '');

it(
  'starts once for changes that come together, and ends the old before the new',
  LONG,
  async () => {
    const started = noting('process.exit()');
    started.restart();
    started.restart();
    await vi.waitFor(async () => expect(await noted()).toBe('start '), { timeout: 9000 });
    started.restart();
    await vi.waitFor(async () => expect(await noted()).toBe('start end start '), { timeout: 9000 });
    await started.end();
    expect(await noted()).toBe('start end start end ');
  },
);

it('kills a program that does not end', LONG, async () => {
  const started = noting('');
  started.restart();
  await vi.waitFor(async () => expect(await noted()).toBe('start '), { timeout: 9000 });
  await started.end();
  expect(await noted()).toBe('start end ');
});

it('says what keeps a program from starting', async () => {
  program = restartingProgram(path.join(folder, 'none'), [], {}, (message) => errors.push(message));
  program.restart();
  await vi.waitFor(() => expect(errors).toHaveLength(1));
  await program.end();
});
