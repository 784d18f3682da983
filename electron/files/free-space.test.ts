/** Room on the disk. */
import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { THIS_COMPUTER } from './computer';
import { freeSpace } from './free-space';
import { computerWith, failing, useScratch } from './testing/scratch';

const { at } = useScratch();

it('is what the system says is left for this user', async () => {
  const free = await freeSpace(at(), THIS_COMPUTER);
  // A count of its own: df, in kilobytes. Others write to the disk meanwhile.
  const [, line = ''] = execFileSync('df', ['-Pk', at()], { encoding: 'utf8' }).split('\n');
  const kilobytes = Number(line.split(/\s+/)[3]);
  expect(free.ok && Math.abs(free.value / (kilobytes * 1024) - 1)).toBeLessThan(0.05);
});

it('is not known where the system does not say', async () => {
  expect(await freeSpace(at(), computerWith({ statfs: failing('EIO') }))).toMatchObject({
    ok: false,
  });
});
