import { describe, expect, it } from 'vitest';
import { fuseComplaints, FUSES, shippedFuses, turnFuses } from './fuses.mjs';

const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const RIGHT = '010011001';
const program = (states: string, version = 1, length = states.length) =>
  Buffer.concat([
    Buffer.from(`ELF ${SENTINEL}`),
    Buffer.from([version, length]),
    Buffer.from(`${states} rest`),
  ]);

describe('fuseComplaints', () => {
  it('is content with what we ship', () => {
    expect(fuseComplaints(program(RIGHT))).toEqual([]);
  });

  it.each(FUSES.map(({ name }, index) => [name, index] as const))('misses %s', (name, index) => {
    const turned = RIGHT[index] === '1' ? '0' : '1';
    for (const state of [turned, 'r']) {
      const states = RIGHT.slice(0, index) + state + RIGHT.slice(index + 1);
      const [complaint, ...others] = fuseComplaints(program(states));
      expect(complaint).toContain(name);
      expect(others).toEqual([]);
    }
  });

  it('takes a newer runtime’s further fuses', () => {
    expect(fuseComplaints(program(`${RIGHT}01`))).toEqual([]);
  });

  it.each([
    ['none at all', Buffer.from('ELF')],
    ['too few', program(RIGHT.slice(0, 8))],
    ['another version', program(RIGHT, 2)],
    ['two sets', Buffer.concat([program(RIGHT), program(RIGHT)])],
  ])('complains of %s', (_what, bytes) => {
    expect(fuseComplaints(bytes)).toHaveLength(1);
  });

  it('finds a runtime as Electron ships it wanting', () => {
    expect(fuseComplaints(shippedFuses())).toHaveLength(7);
  });
});

describe('turnFuses', () => {
  it('turns those it is told to, and no others', () => {
    const bytes = program(RIGHT);
    turnFuses(bytes, { runAsNode: true, onlyLoadAppFromAsar: false });
    expect(bytes).toEqual(program('110010001'));
  });

  it('leaves alone what an older runtime does not have', () => {
    const bytes = program(RIGHT.slice(0, 8));
    turnFuses(bytes, { wasmTrapHandlers: false });
    expect(bytes).toEqual(program(RIGHT.slice(0, 8)));
  });

  it('does not take a program without fuses for one', () => {
    expect(() => turnFuses(Buffer.from('ELF'), {})).toThrow('no fuses');
  });
});
