/** `npm run export`: a package without a window, what it prints, and its exit code. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { FOUR_THIRDS } from '../../fixtures/gallery/room-of-131.ts';
import { conference, fileOf } from '../support/looks/gallery-window.ts';

const SCRIPT = fileURLToPath(new URL('../../../scripts/export.mjs', import.meta.url));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(...args: readonly string[]): Promise<Ended> {
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, [SCRIPT, ...args])) };
  } catch (thrown) {
    return thrown as Ended;
  }
}

test('a file gives its package, and a part that can’t be written exit code 1 @thorough', async () => {
  const home = await mkdtemp(path.join(tmpdir(), 'pejling-export-test-'));
  const file = path.join(home, 'Møde.pejling');
  const out = path.join(home, 'ud');
  try {
    const shown = conference({ language: 'da', titles: 'own' }, 131, 24)
      .at('themes')
      .by('totals')
      .open()
      .totals(FOUR_THIRDS)
      .close()
      .revealAll();
    await writeFile(file, fileOf(shown.session));
    const whole = await run(file, '--out', out);
    expect(whole.code, whole.stderr).toBe(0);
    const archive = path.join(out, '3 Arkiv – send ikke videre');
    const pictures = await readdir(path.join(archive, 'Billeder'));
    expect(pictures).toHaveLength(4);
    for (const name of pictures) expect(whole.stdout).toContain(`Billeder/${name}`);

    // A folder stands where the workshop's file is to be; pictures are not asked for.
    const blocked = path.join(home, 'optaget');
    const own = (await readdir(archive)).find((name) => name.endsWith('.pejling')) ?? '';
    await mkdir(path.join(blocked, '3 Arkiv – send ikke videre', own), { recursive: true });
    const failed = await run(file, '--out', blocked, '--only', 'pejling');
    expect(failed.code).toBe(1);
    expect(failed.stderr).toContain(`NOT WRITTEN: 3 Arkiv – send ikke videre/${own}`);
    expect(await readdir(path.join(blocked, '3 Arkiv – send ikke videre'))).toEqual([own]);

    const unknown = await run(file, '--out', out, '--only', 'wordperfect');
    expect([unknown.code, unknown.stdout]).toEqual([1, '']);
    expect(unknown.stderr).toMatch(/^No part wordperfect\. There are /);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
});
