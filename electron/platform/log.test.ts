import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openLog } from './log';

let home = '';
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'pejling-log-'));
});
afterEach(() => rm(home, { recursive: true }));

it('notes each event on a line of its own, with the time, in a folder that it makes', async () => {
  const log = openLog(path.join(home, 'logs'));
  log({ what: 'started', version: '1.2.3' });
  log({ what: 'page-silent' });
  const lines = (await readFile(path.join(home, 'logs/pejling.log'), 'utf8')).split('\n');
  expect(lines).toEqual([
    expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z {"what":"started","version":"1.2.3"}$/),
    expect.stringMatching(/Z {"what":"page-silent"}$/),
    '',
  ]);
});

it('never grows without end: the newest is kept, and one file before it', async () => {
  const file = path.join(home, 'pejling.log');
  await writeFile(file, 'x'.repeat(500_001));
  openLog(home)({ what: 'page-silent' });
  expect((await stat(file)).size).toBeLessThan(200);
  expect((await stat(`${file}.old`)).size).toBe(500_001);
});

it('disturbs nothing where it can’t be written', async () => {
  await writeFile(path.join(home, 'taken'), '');
  expect(() => {
    openLog(path.join(home, 'taken'))({ what: 'page-silent' });
  }).not.toThrow();
});
