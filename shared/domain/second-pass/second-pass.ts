/**
 * The second pass («anden tastning»): the pile of paper ballots is typed again, batch by batch. After each
 * ten ballots of the first pass the typist lays the papers aside as a batch («heap» on screen), and later
 * types each batch again until it is empty. So a ballot that was skipped or typed twice shows in its own
 * batch and does not shift the others. The order of typing must never be stored: this state lives in memory
 * only and keeps nothing of a settled batch.
 */
import type { BallotContent, BallotOrigin } from '../ballot/ballot';
import type { BallotCorrection } from '../ballot/ballot-correction';
import { compareBatch, type Difference } from './batch-comparison';

export const BATCH_SIZE = 10;

/** Which typing is right, according to the paper. */
export type RightTyping = 'first' | 'second';

export type OpenDifference = Difference & { readonly right: RightTyping | null };

export interface SecondPass {
  /** Of the whole pile. */
  readonly origin: BallotOrigin;
  readonly batchCount: number;
  /** First typing of the batches that are not settled yet, the current one first. Empty when the pass is done. */
  readonly batches: readonly (readonly BallotContent[])[];
  /** Second typing of the current batch so far. */
  readonly typed: readonly BallotContent[];
  /** The differences to settle in the current batch; null while it is being typed. */
  readonly differences: readonly OpenDifference[] | null;
}

export interface SettledBatch {
  readonly pass: SecondPass;
  /** The corrections to record, where the second typing was right. */
  readonly corrections: readonly BallotCorrection[];
}

/** Starts a second pass over a pile of one origin, given as it was typed first. Keys of ballots are not kept. */
export function createSecondPass(
  origin: BallotOrigin,
  first: readonly BallotContent[],
): SecondPass {
  const batchCount = Math.ceil(first.length / BATCH_SIZE);
  const contents = first.map(bareContent);
  const batches = Array.from({ length: batchCount }, (_, index) =>
    contents.slice(index * BATCH_SIZE, (index + 1) * BATCH_SIZE),
  );
  return { origin, batchCount, batches, typed: [], differences: null };
}

/** 1 … batchCount; null when the pass is done. */
export function currentBatchNumber({ batchCount, batches }: SecondPass): number | null {
  return batches.length === 0 ? null : batchCount - batches.length + 1;
}

/** True from the first ballot typed again until all batches are settled: stopping now would leave ballots unchecked. */
export function isUnfinished(pass: SecondPass): boolean {
  return pass.batches.length > 0 && (isBegun(pass) || pass.batches.length < pass.batchCount);
}

/** Adds a ballot to the second typing; unchanged if no batch is being typed. */
export function typeAgain(pass: SecondPass, content: BallotContent): SecondPass {
  return isTyping(pass) ? { ...pass, typed: [...pass.typed, bareContent(content)] } : pass;
}

/** Takes the last ballot of the second typing back. */
export function takeBackTyped(pass: SecondPass): SecondPass {
  return isTyping(pass) ? { ...pass, typed: pass.typed.slice(0, -1) } : pass;
}

/**
 * The typist says that the batch is empty: compares it with the first typing. Moves on to the next batch if
 * they agree; otherwise the differences must be settled.
 */
export function finishBatch(pass: SecondPass): SecondPass {
  const [batch] = pass.batches;
  if (!batch || !isTyping(pass)) return pass;
  const differences = compareBatch(batch, pass.typed);
  if (differences.length === 0) return withoutBatch(pass);
  return { ...pass, differences: differences.map((found) => ({ ...found, right: null })) };
}

/** Types the current batch again from the start, because the papers were those of another batch. */
export function retypeBatch(pass: SecondPass): SecondPass {
  return { ...pass, typed: [], differences: null };
}

/** Decides which typing is right about the difference at `index`; this can change until the batch is settled. */
export function decideDifference(
  pass: SecondPass,
  index: number,
  right: RightTyping | null,
): SecondPass {
  const { differences } = pass;
  if (!differences) return pass;
  const decided = differences.map((found, at) => (at === index ? { ...found, right } : found));
  return { ...pass, differences: decided };
}

/**
 * Settles the batch and forgets it; null while a difference is undecided, or if there is nothing to settle.
 * The corrections are in the order of their contents.
 */
export function settleBatch(pass: SecondPass): SettledBatch | null {
  const { differences, origin } = pass;
  if (!differences || differences.some(({ right }) => right === null)) return null;
  const corrections = differences
    .filter(({ right }) => right === 'second')
    .map((found): BallotCorrection =>
      found.first === null
        ? { from: null, to: found.second, origin }
        : { from: found.first, to: found.second, origin },
    );
  return { pass: withoutBatch(pass), corrections };
}

/** True if work on the current batch has begun. */
export function isBegun({ typed, differences }: SecondPass): boolean {
  return typed.length > 0 || differences !== null;
}

function isTyping({ batches, differences }: SecondPass): boolean {
  return batches.length > 0 && differences === null;
}

function withoutBatch(pass: SecondPass): SecondPass {
  return { ...pass, batches: pass.batches.slice(1), typed: [], differences: null };
}

/** Only the content, without other fields such as the key. */
export function bareContent({ marks, isSpoiled }: BallotContent): BallotContent {
  return { marks, isSpoiled };
}
