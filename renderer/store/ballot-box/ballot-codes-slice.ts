/** One-time ballot codes: made and hashed here, stored as hashes, and returned once, for printing. */
import { makeCodes } from '../../../shared/domain/ballot-box/ballot-code';
import { hashCodes, type SlowHash } from '../../../shared/domain/ballot-box/ballot-code-check';
import { codesOfRound, findRound, type Session } from '../../../shared/domain/session/session';
import type { AppError } from '../../../shared/errors/app-error';
import { err, ok } from '../../../shared/lib/result';
import type { BallotBoxActions } from './ballot-box-state';
import type { Context } from '../shell/context';

/** How many codes are hashed at the same time: enough to use the computer, few enough to keep the page responsive. */
const AT_ONCE = 3;
const NOT_WANTED = new Error('Nobody waits for the codes');

/** Why a round can't have new codes now; null if it can. */
function whyNoCodes(session: Session, roundId: string): AppError | null {
  const round = findRound(session, roundId);
  if (round?.state !== 'ready' && round?.state !== 'open') return { code: 'round-not-open' };
  const used = codesOfRound(session, roundId)?.used.length ?? 0;
  return round.state === 'open' && used > 0 ? { code: 'codes-in-use' } : null;
}

export function createBallotCodesSlice({
  newId,
  randomBytes,
  slowHash,
  writer,
}: Context): Pick<BallotBoxActions, 'makeCodes'> {
  return {
    makeCodes: async (roundId, count, { onProgress, isWanted, onStoring }) => {
      const codes = makeCodes(count, randomBytes);
      let done = 0;
      const counting: SlowHash = async (text, salt, rounds) => {
        if (!isWanted()) throw NOT_WANTED;
        const hash = await slowHash(text, salt, rounds);
        done += 1;
        onProgress(done);
        return hash;
      };
      const hashed = await orNull(hashCodes(codes, newId(), fewAtOnce(counting)));
      if (!hashed) return ok(null);
      const kept = { isStored: false };
      const written = await writer.write((session) => {
        const why = whyNoCodes(session, roundId);
        if (why) return err(why);
        if (!isWanted()) return ok({});
        kept.isStored = true;
        onStoring();
        return ok({ codes: [{ roundId, ...hashed }] });
      });
      return written.ok ? ok(kept.isStored ? codes : null) : written;
    },
  };
}

/** Null if nobody waits for it any more. */
async function orNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (thrown) {
    if (thrown === NOT_WANTED) return null;
    throw thrown;
  }
}

/** The hash function, limited to a few calls at a time. */
function fewAtOnce(hash: SlowHash): SlowHash {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (text, salt, rounds) => {
    if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    try {
      return await hash(text, salt, rounds);
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
}
