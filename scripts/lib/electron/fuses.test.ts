import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fuseComplaints, FUSES, shippedFuses } from './fuses.mjs';

const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const RIGHT = '000011001';
const program = (states: string, version = 1, length = states.length) =>
  Buffer.concat([
    Buffer.from(`ELF ${SENTINEL}`),
    Buffer.from([version, length]),
    Buffer.from(`${states} rest`),
  ]);

const folder = mkdtempSync(path.join(tmpdir(), 'pejling-fuses-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Of a program with these bytes. */
function complaints(bytes: Buffer) {
  const file = path.join(folder, 'program');
  writeFileSync(file, bytes);
  return fuseComplaints(file);
}

describe('fuseComplaints', () => {
  it('is content with what we ship', async () => {
    expect(await complaints(program(RIGHT))).toEqual([]);
  });

  it.each(FUSES.map(({ name }, index) => [name, index] as const))(
    'misses %s',
    async (name, index) => {
      const turned = RIGHT[index] === '1' ? '0' : '1';
      for (const state of [turned, 'r']) {
        const states = RIGHT.slice(0, index) + state + RIGHT.slice(index + 1);
        const [complaint, ...others] = await complaints(program(states));
        expect(complaint).toContain(name);
        expect(others).toEqual([]);
      }
    },
  );

  it('takes a newer runtime’s further fuses', async () => {
    expect(await complaints(program(`${RIGHT}01`))).toEqual([]);
  });

  it.each([
    ['none at all', Buffer.from('ELF')],
    ['too few', program(RIGHT.slice(0, 8))],
    ['another version', program(RIGHT, 2)],
  ])('complains of %s', async (_what, bytes) => {
    expect(await complaints(bytes)).toHaveLength(1);
  });

  it('finds a runtime as Electron ships it wanting', async () => {
    expect(await complaints(shippedFuses())).toHaveLength(6);
  });
});
