/** Making one-time codes: only hashes are kept; codes in use are never replaced; none are made when nobody waits. */
import { beforeEach, describe, expect, it } from 'vitest';
import { hashCodes } from '../../../shared/domain/ballot-box/ballot-code-check';
import { codesOfRound } from '../../../shared/domain/session/session';
import { writeWorkshopFile } from '../../../shared/file-format/write-workshop-file';
import { readWorkshopFile } from '../../../shared/file-format/read-workshop-file';
import { slowHash } from '../../host/slow-hash';
import { createFakeBuckets, emptyComputer } from '../../testing/empty-computer';
import type { MakingCodes } from './ballot-box-state';
import {
  createProgramInWorkshop,
  sessionOf,
  TEN_THEMES,
  type Program,
  type ProgramParts,
} from '../../testing/program';

beforeEach(() => {
  emptyComputer({ storageBuckets: createFakeBuckets() });
});

const WANTED: MakingCodes = {
  onProgress: () => undefined,
  isWanted: () => true,
  onStoring: () => undefined,
};

async function make(program: Program, count: number, making = WANTED): Promise<readonly string[]> {
  const made = await program.store.getState().makeCodes(TEN_THEMES, count, making);
  if (!made.ok || !made.value) throw new Error('No codes were made');
  return made.value;
}
const setOf = (program: Program) => codesOfRound(sessionOf(program), TEN_THEMES);

/** A hash that counts how many calls are under way at once. */
function watchedHash() {
  const seen = { now: 0, most: 0 };
  const hash: ProgramParts['slowHash'] = async (text, salt, rounds) => {
    seen.now += 1;
    seen.most = Math.max(seen.most, seen.now);
    await Promise.resolve();
    seen.now -= 1;
    return `${salt}-${rounds}-${Array.from(text).reverse().join('')}`;
  };
  return { seen, hash };
}

describe('codes', () => {
  it('are given once, and kept as hashes with a salt of their own', async () => {
    const program = await createProgramInWorkshop();
    const codes = await make(program, 20);
    expect(new Set(codes).size).toBe(20);
    const first = setOf(program);
    expect(first?.unused).toHaveLength(20);
    const kept = JSON.stringify(sessionOf(program));
    for (const code of codes) expect(kept).not.toContain(code);
    await make(program, 20);
    expect(setOf(program)?.salt).not.toBe(first?.salt);
  });

  it('come along in the workshop’s file', async () => {
    const program = await createProgramInWorkshop();
    await make(program, 3);
    const text = writeWorkshopFile(sessionOf(program), { savedAt: 0, program: '1' });
    const read = readWorkshopFile(text);
    expect(read.ok && codesOfRound(read.value.session, TEN_THEMES)).toEqual(setOf(program));
  });

  it('tell how far they are, and leave the page its share of the computer', async () => {
    const { seen, hash } = watchedHash();
    const program = await createProgramInWorkshop({ slowHash: hash });
    const told: number[] = [];
    await make(program, 10, { ...WANTED, onProgress: (done) => told.push(done) });
    expect(told).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(seen.most).toBe(3);
  });

  it('that nobody waits for are not made, and the old ones stay good', async () => {
    const program = await createProgramInWorkshop();
    await make(program, 2);
    const before = setOf(program);
    let done = 0;
    const making = {
      ...WANTED,
      onProgress: () => {
        done += 1;
      },
      isWanted: () => done < 2,
    };
    expect(await program.store.getState().makeCodes(TEN_THEMES, 5, making)).toEqual({
      ok: true,
      value: null,
    });
    expect(setOf(program)).toEqual(before);
  });

  it('that nobody waits for any more when all are hashed leave the old ones good, too', async () => {
    const program = await createProgramInWorkshop();
    await make(program, 2);
    const before = setOf(program);
    let done = 0;
    let isStoring = false;
    const making = {
      onProgress: () => {
        done += 1;
      },
      isWanted: () => done < 5,
      onStoring: () => {
        isStoring = true;
      },
    };
    expect(await program.store.getState().makeCodes(TEN_THEMES, 5, making)).toEqual({
      ok: true,
      value: null,
    });
    expect([done, isStoring]).toEqual([5, false]);
    expect(setOf(program)).toEqual(before);
  });

  it.each(['closed', 'revealed'] as const)('are not made for a round that is %s', async (state) => {
    const program = await createProgramInWorkshop();
    const act = program.store.getState();
    await act.openRound(TEN_THEMES);
    await act.closeRound(TEN_THEMES);
    if (state === 'revealed') await act.revealRound(TEN_THEMES);
    expect(await act.makeCodes(TEN_THEMES, 2, WANTED)).toMatchObject({ ok: false });
    expect(setOf(program)).toBeNull();
  });

  it('that ballots were cast with are not replaced while the round is open', async () => {
    const program = await createProgramInWorkshop();
    const act = program.store.getState();
    await act.chooseMethod(TEN_THEMES, 'ballot');
    await act.openRound(TEN_THEMES);
    await make(program, 2);
    await make(program, 2);
    const set = setOf(program);
    if (!set) throw new Error('No codes');
    const [hash = ''] = set.unused;
    const used = { ...set, unused: set.unused.slice(1), used: [hash] };
    program.store.setState({ session: { ...sessionOf(program), codes: [used] } });
    expect(await act.makeCodes(TEN_THEMES, 2, WANTED)).toEqual({
      ok: false,
      error: { code: 'codes-in-use' },
    });
    expect(setOf(program)).toEqual(used);
  });
});

it('the browser’s own hash is PBKDF2 with SHA-256', async () => {
  // Computed with Python's hashlib.pbkdf2_hmac('sha256', b'K7M4QX', b'salt', 2).hex().
  const known = '5486ffb876310db1cfd19ae69e9a0770091f85aad2a0e2e554486d2ca9cc5f5b';
  expect(await slowHash('K7M4QX', 'salt', 2)).toBe(known);
  const set = await hashCodes(['K7M4QX'], 'salt', (text, salt) => slowHash(text, salt, 2));
  expect(set.unused).toEqual([known]);
});
