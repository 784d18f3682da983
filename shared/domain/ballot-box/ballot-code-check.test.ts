/** Ballot codes: each works once, and none of them leads to a ballot. */
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Ballot } from '../ballot/ballot';
import { makeCodes } from './ballot-code';
import {
  checkCode,
  CODE_HASH_ROUNDS,
  hashCodes,
  spendCode,
  type BallotCodes,
  type SlowHash,
} from './ballot-code-check';
import { shuffled } from '../testing/arbitraries';
import { ballots } from '../testing/ballots';
import { choicePollOf } from '../testing/builders';

/** As good as the real one here, and a thousand times faster. */
const quick: SlowHash = (text, salt, rounds) =>
  Promise.resolve(createHash('sha256').update(`${salt} ${rounds} ${text}`).digest('hex'));

const CODES = ['K7M4QX', '234567', 'CDFHJK'];

async function spent(codes: BallotCodes, typed: string): Promise<BallotCodes> {
  const check = await checkCode(typed, codes, quick);
  const after = check.verdict === 'ok' ? spendCode(codes, check.hash) : null;
  if (!after) throw new Error(`${typed} is ${check.verdict}`);
  return after;
}

describe('a code', () => {
  it('works once', async () => {
    const codes = await hashCodes(CODES, 'salt', quick);
    const after = await spent(codes, 'k7m-4qx');
    expect(await checkCode('K7M 4QX', after, quick)).toEqual({ verdict: 'used' });
    expect(await checkCode('234567', after, quick)).toMatchObject({ verdict: 'ok' });
    expect(after.unused).toHaveLength(2);
  });

  it('works once also when it is checked twice before the ballots are cast', async () => {
    const codes = await hashCodes(CODES, 'salt', quick);
    const [one, other] = await Promise.all([
      checkCode('K7M4QX', codes, quick),
      checkCode('K7M4QX', codes, quick),
    ]);
    if (one.verdict !== 'ok' || other.verdict !== 'ok') throw new Error('Both are good');
    const after = spendCode(codes, one.hash);
    expect(after).not.toBeNull();
    expect(after && spendCode(after, other.hash)).toBeNull();
  });

  it('is told from a slip of the finger, and from a code that was never printed', async () => {
    const codes = await hashCodes(CODES, 'salt', quick);
    expect(await checkCode('K7M4Q', codes, quick)).toEqual({ verdict: 'mistyped' });
    expect(await checkCode('K7M4Q0', codes, quick)).toEqual({ verdict: 'mistyped' });
    expect(await checkCode('K7M4QW', codes, quick)).toEqual({ verdict: 'unknown' });
    expect(spendCode(codes, 'no hash of these')).toBeNull();
  });

  it('counts as used where two copies disagree', async () => {
    const codes = await hashCodes(CODES, 'salt', quick);
    const torn = { ...codes, used: [...codes.unused] };
    expect(await checkCode('K7M4QX', torn, quick)).toEqual({ verdict: 'used' });
    expect(spendCode(torn, torn.used[0] ?? '')).toBeNull();
  });

  it('is good for its own set only, and goes on being good where later sets are hashed harder', async () => {
    const codes = await hashCodes(CODES, 'salt', quick);
    expect(codes.rounds).toBe(CODE_HASH_ROUNDS);
    const other = { ...codes, salt: 'pepper' };
    expect(await checkCode('K7M4QX', other, quick)).toEqual({ verdict: 'unknown' });
    const older = await hashCodes(CODES, 'salt', (text, salt) => quick(text, salt, 7));
    const kept = { ...older, rounds: 7 };
    expect(await checkCode('K7M4QX', kept, quick)).toMatchObject({ verdict: 'ok' });
  });
});

describe('what is stored of codes', () => {
  it('holds no code, and is the same in whatever order they were printed', async () => {
    const codes = makeCodes(40, (bytes) => crypto.getRandomValues(bytes));
    const stored = await hashCodes(codes, 'salt', quick);
    for (const code of codes) expect(JSON.stringify(stored).toUpperCase()).not.toContain(code);
    expect(await hashCodes([...codes].reverse(), 'salt', quick)).toEqual(stored);
  });

  it('is the same whichever holder cast which ballot, and in whatever order they came', async () => {
    const poll = choicePollOf(['a', 'b', 'c']);
    const scenes = ballots(poll, 3).chain((cast) =>
      fc.record({ cast: fc.constant(cast), holders: shuffled(CODES), again: shuffled(CODES) }),
    );
    await fc.assert(
      fc.asyncProperty(scenes, async ({ cast, holders, again }) => {
        const voted = holders.slice(0, cast.length);
        const [one, other] = [
          await votedBy(voted, cast),
          await votedBy(
            again.filter((code) => voted.includes(code)),
            cast,
          ),
        ];
        expect(other).toEqual(one);
        const kept = [...one.codes.unused, ...one.codes.used, one.codes.salt];
        for (const part of kept) expect(JSON.stringify(one.box)).not.toContain(part);
        for (const { id } of cast) expect(JSON.stringify(one.codes)).not.toContain(id);
      }),
    );
  });
});

/** What is stored after the holders of these codes have cast these ballots, one after another. */
async function votedBy(holders: readonly string[], cast: readonly Ballot[]) {
  let codes = await hashCodes(CODES, 'salt', quick);
  for (const code of holders) codes = await spent(codes, code);
  return { codes, box: [...cast].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}
