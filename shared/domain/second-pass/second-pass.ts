/**
 * The second pass («anden tastning»): the pile of paper ballots typed again, heap by heap. After each ten of the first pass the typist lays
 * the papers aside as a heap, and types each heap again until it is empty, so that a ballot skipped or typed twice
 * shows in its own heap and shifts no other. The order of typing must never be stored: this state lives in memory only,
 * and of a settled batch nothing stays in it.
 */
import type { BallotContent, BallotOrigin } from '../ballot/ballot';
import type { BallotCorrection } from '../ballot/ballot-correction';
import { compareBatch, type Difference } from './batch-comparison';

export const BATCH_SIZE = 10;

/** Which typing is right, when the paper is looked at. */
export type RightTyping = 'first' | 'second';

export type OpenDifference = Difference & { readonly right: RightTyping | null };

export interface SecondPass {
  /** Of the whole pile. */
  readonly origin: BallotOrigin;
  readonly batchCount: number;
  /** First typing of the batches that are not settled yet, the current one first. None: the pass is done. */
  readonly batches: readonly (readonly BallotContent[])[];
  /** Second typing of the current batch so far. */
  readonly typed: readonly BallotContent[];
  /** What differs in the current batch, to be settled; null while it is typed. */
  readonly differences: readonly OpenDifference[] | null;
}

export interface SettledBatch {
  readonly pass: SecondPass;
  /** To be recorded: what the second typing was right about. */
  readonly corrections: readonly BallotCorrection[];
}

/** A second pass over a pile of one origin, given as it was typed first. Keys of ballots are not taken along. */
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

/** True from the first ballot typed again until all are settled: what is left would be unchecked. */
export function isUnfinished(pass: SecondPass): boolean {
  return pass.batches.length > 0 && (isBegun(pass) || pass.batches.length < pass.batchCount);
}

/** Adds a ballot to the second typing; the pass as it is where none is being typed. */
export function typeAgain(pass: SecondPass, content: BallotContent): SecondPass {
  return isTyping(pass) ? { ...pass, typed: [...pass.typed, bareContent(content)] } : pass;
}

/** Takes the last ballot of the second typing back. */
export function takeBackTyped(pass: SecondPass): SecondPass {
  return isTyping(pass) ? { ...pass, typed: pass.typed.slice(0, -1) } : pass;
}

/**
 * The heap is empty: compares it with the first typing. Goes on to the next batch where they agree, else the
 * differences must be settled.
 */
export function finishBatch(pass: SecondPass): SecondPass {
  const [batch] = pass.batches;
  if (!batch || !isTyping(pass)) return pass;
  const differences = compareBatch(batch, pass.typed);
  if (differences.length === 0) return withoutBatch(pass);
  return { ...pass, differences: differences.map((found) => ({ ...found, right: null })) };
}

/** Types the current batch again from its beginning: it was the wrong heap. */
export function retypeBatch(pass: SecondPass): SecondPass {
  return { ...pass, typed: [], differences: null };
}

/** Says which typing is right about the difference at `index`; it can be said anew until the batch is settled. */
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
 * Settles the batch, which is then forgotten; null while a difference is not decided, or nothing is to be settled. The
 * corrections lie in the order of their contents.
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

/** Something was done about the current batch. */
export function isBegun({ typed, differences }: SecondPass): boolean {
  return typed.length > 0 || differences !== null;
}

function isTyping({ batches, differences }: SecondPass): boolean {
  return batches.length > 0 && differences === null;
}

function withoutBatch(pass: SecondPass): SecondPass {
  return { ...pass, batches: pass.batches.slice(1), typed: [], differences: null };
}

/** A content and nothing besides, such as a key. */
export function bareContent({ marks, isSpoiled }: BallotContent): BallotContent {
  return { marks, isSpoiled };
}
