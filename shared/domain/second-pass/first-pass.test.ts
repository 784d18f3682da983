/** What the second pass knows of the first typing while both go on. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BallotContent } from '../ballot/ballot';
import { correctFirst, likeToCome, removeFirst, takeBackFirst, typeFirst } from './first-pass';
import {
  createSecondPass,
  currentBatchNumber,
  isUnfinished,
  typeAgain,
  type SecondPass,
} from './second-pass';
import { BLANK, contents, inWords, longChoice, marked, SPOILED } from '../testing/ballots';
import { settledAs, typedAgain } from '../testing/second-passes';

const room = { kind: 'room' } as const;
const nothing = createSecondPass(room, []);
const piled = (...pile: readonly BallotContent[]) => pile.reduce(typeFirst, nothing);
const poll = longChoice(3);

describe('the first typing', () => {
  it('lies in batches of ten, however it is told', () => {
    fc.assert(
      fc.property(fc.array(contents(poll), { maxLength: 34, size: 'max' }), (pile) => {
        expect(piled(...pile)).toEqual(createSecondPass(room, pile));
      }),
    );
  });

  it('begins a new batch where the last one is being typed again', () => {
    const begun = typeAgain(piled(BLANK, SPOILED), BLANK);
    expect(typeFirst(begun, marked('o1')).batches).toEqual([[BLANK, SPOILED], [marked('o1')]]);
    expect(typeFirst(piled(BLANK, SPOILED), BLANK).batchCount).toBe(1);
  });

  it('is taken back from its end, and forgets a batch that is empty', () => {
    const pile = [...Array.from({ length: 10 }, () => BLANK), SPOILED];
    const taken = takeBackFirst(piled(...pile));
    expect(taken).toEqual(piled(...pile.slice(0, 10)));
    expect(takeBackFirst(nothing)).toEqual(nothing);
    expect(takeBackFirst(piled(BLANK))).toEqual(nothing);
    // The papers of a batch that is typed again lie there, so it stays.
    const begun = takeBackFirst(typeAgain(piled(BLANK), BLANK));
    expect([begun.batches, currentBatchNumber(begun)]).toEqual([[[]], 1]);
  });

  it('compares again where what it compared is taken back or corrected', () => {
    const compared = typedAgain(piled(BLANK, SPOILED), [BLANK]);
    expect(compared.differences).toHaveLength(1);
    expect(takeBackFirst(compared)).toMatchObject({ differences: null, typed: [BLANK] });
    expect(correctFirst(compared, SPOILED, BLANK)).toMatchObject({
      ...{ differences: null, batches: [[BLANK, BLANK]] },
    });
    expect(correctFirst(compared, marked('o1'), BLANK)).toBe(compared);
    expect(removeFirst(compared, SPOILED)).toMatchObject({
      ...{ differences: null, batches: [[BLANK]], typed: [BLANK] },
    });
    expect(removeFirst(compared, marked('o1'))).toBe(compared);
  });

  it('counts what is like a ballot in the heaps to come', () => {
    const pile = piled(BLANK, SPOILED, ...Array.from({ length: 9 }, () => BLANK));
    expect([likeToCome(pile, BLANK), likeToCome(pile, marked('o1'))]).toEqual([10, 0]);
    const settled = typedAgain(pile, [...Array.from({ length: 9 }, () => BLANK), SPOILED]);
    expect(likeToCome(settled, BLANK)).toBe(1);
  });
});

describe('a heap that is compared while another one lies after it', () => {
  const ten = Array.from({ length: 10 }, () => BLANK);
  const compared = typedAgain(piled(...ten, marked('o1'), marked('o2')), [...ten, SPOILED]);

  it('keeps what differs in it when the later heap is taken back, corrected or loses a paper', () => {
    const { differences, typed } = compared;
    expect(differences).toEqual([{ first: null, second: SPOILED, right: null }]);
    expect(takeBackFirst(compared)).toMatchObject({
      differences,
      typed,
      batches: [ten, [marked('o1')]],
    });
    expect(correctFirst(compared, marked('o1'), BLANK)).toMatchObject({
      ...{ differences, typed, batches: [ten, [BLANK, marked('o2')]] },
    });
    expect(removeFirst(compared, marked('o1'))).toMatchObject({
      ...{ differences, typed, batches: [ten, [marked('o2')]] },
    });
  });

  it('keeps no heap after it that has no paper any more', () => {
    const taken = takeBackFirst(takeBackFirst(compared));
    expect(taken).toMatchObject({ batches: [ten], batchCount: 1 });
    expect(taken.differences).toEqual(compared.differences);
  });

  it('loses the paper that was typed last of those that are alike', () => {
    const alike = piled(...ten, BLANK, marked('o1'), BLANK);
    expect(removeFirst(alike, BLANK).batches).toEqual([ten, [BLANK, marked('o1')]]);
    expect(correctFirst(alike, BLANK, SPOILED).batches).toEqual([
      ten,
      [BLANK, marked('o1'), SPOILED],
    ]);
  });
});

it('keeps a heap that lost its last ballot: the paper of one like it may lie there', () => {
  const nine = Array.from({ length: 9 }, () => BLANK);
  const lost = removeFirst(piled(...nine, marked('o1'), marked('o1')), marked('o1'));
  const again = takeBackFirst(typeFirst(lost, marked('o2')));
  for (const pass of [lost, again]) {
    expect([pass.batches, pass.batchCount]).toEqual([[[...nine, marked('o1')], []], 2]);
  }
  // What is typed next lies in a heap of its own, where nobody has to look for another paper.
  expect(typeFirst(lost, BLANK).batches.at(-1)).toEqual([BLANK]);
  expect(typeFirst(lost, BLANK).batchCount).toBe(3);
});

it('is unfinished from the first ballot typed again until the last batch is settled', () => {
  const pile = piled(BLANK, SPOILED);
  expect(isUnfinished(pile)).toBe(false);
  expect(isUnfinished(typeAgain(pile, BLANK))).toBe(true);
  expect(isUnfinished(typedAgain(pile, [BLANK]))).toBe(true);
  const done = typedAgain(pile, [SPOILED, BLANK]);
  expect(isUnfinished(done)).toBe(false);
  expect(isUnfinished(typeFirst(done, BLANK))).toBe(true);
});

/** A typist at a desk: papers in batches, what is recorded of them, and what the program remembers. */
interface Desk {
  readonly pass: SecondPass;
  /** The papers of the batches not typed again yet, by the batch's number; each with its first typing. */
  readonly heaps: ReadonlyMap<
    number,
    readonly { readonly says: BallotContent; readonly typed: BallotContent }[]
  >;
  readonly settled: readonly BallotContent[];
  readonly recorded: readonly string[];
  /** Only what was typed just now can be taken back. */
  readonly isFresh: boolean;
}

type Move = (desk: Desk) => Desk;

const without = (list: readonly string[], one: string): readonly string[] =>
  list.filter((_, index) => index !== list.indexOf(one));

const typePaper =
  (says: BallotContent, typed: BallotContent): Move =>
  (desk) => {
    const pass = typeFirst(desk.pass, typed);
    const heaps = new Map(desk.heaps);
    heaps.set(pass.batchCount, [...(heaps.get(pass.batchCount) ?? []), { says, typed }]);
    return { ...desk, pass, heaps, recorded: [...desk.recorded, inWords(typed)], isFresh: true };
  };

/** Takes the last paper off the newest batch, if that is not settled. */
const takeBack: Move = (desk) => {
  const last = Math.max(0, ...desk.heaps.keys());
  const papers = desk.heaps.get(last) ?? [];
  const paper = papers.at(-1);
  if (!paper || !desk.isFresh) return desk;
  const heaps = new Map(desk.heaps).set(last, papers.slice(0, -1));
  if (papers.length === 1) heaps.delete(last);
  const recorded = without(desk.recorded, inWords(paper.typed));
  return { ...desk, pass: takeBackFirst(desk.pass), heaps, recorded, isFresh: false };
};

/**
 * Somebody finds a paper that was typed wrong and corrects it by what was typed. If the batches to come have
 * no such ballot any more, an earlier correction took this ballot for another; there is nothing to correct,
 * and the second typing will show it.
 */
const correct =
  (which: number): Move =>
  (desk) => {
    const wrong = [...desk.heaps.values()]
      .flat()
      .filter(({ says, typed }) => inWords(says) !== inWords(typed));
    const paper = wrong[which % Math.max(1, wrong.length)];
    const toCome = desk.pass.batches.flat().map(inWords);
    if (!paper || !toCome.includes(inWords(paper.typed))) return desk;
    expect(desk.recorded).toContain(inWords(paper.typed));
    const recorded = [...without(desk.recorded, inWords(paper.typed)), inWords(paper.says)];
    const righted = (own: typeof paper) => (own === paper ? { ...own, typed: own.says } : own);
    const heaps = new Map([...desk.heaps].map(([number, own]) => [number, own.map(righted)]));
    const pass = correctFirst(desk.pass, paper.typed, paper.says);
    return { ...desk, pass, heaps, recorded, isFresh: false };
  };

/** A paper belongs to another pile: takes it out of its batch, unless an equal one lies outside the batches to come. */
const takeAway =
  (which: number): Move =>
  (desk) => {
    const papers = [...desk.heaps.values()].flat();
    const paper = papers[which % Math.max(1, papers.length)];
    if (!paper) return desk;
    const words = inWords(paper.typed);
    const like = desk.recorded.filter((own) => own === words).length;
    if (likeToCome(desk.pass, paper.typed) < like) return desk;
    const heaps = new Map(
      [...desk.heaps].map(([number, own]) => [number, own.filter((other) => other !== paper)]),
    );
    const pass = removeFirst(desk.pass, paper.typed);
    return { ...desk, pass, heaps, recorded: without(desk.recorded, words), isFresh: false };
  };

/** Types the next batch again from its papers, and settles the differences by the papers. */
const typeHeap: Move = (desk) => {
  const number = currentBatchNumber(desk.pass);
  if (number === null) return desk;
  const papers = (desk.heaps.get(number) ?? []).map(({ says }) => says);
  const heaps = new Map(desk.heaps);
  heaps.delete(number);
  const compared = typedAgain(desk.pass, papers);
  const { pass, corrections } = compared.differences
    ? settledAs(compared, 'second')
    : { pass: compared, corrections: [] };
  let { recorded } = desk;
  for (const { from, to } of corrections) {
    if (from) expect(recorded).toContain(inWords(from));
    if (from) recorded = without(recorded, inWords(from));
    if (to) recorded = [...recorded, inWords(to)];
  }
  return { pass, heaps, settled: [...desk.settled, ...papers], recorded, isFresh: false };
};

const moves: fc.Arbitrary<Move> = fc.oneof(
  { weight: 8, arbitrary: contents(poll).map((content) => typePaper(content, content)) },
  {
    weight: 3,
    arbitrary: fc.tuple(contents(poll), contents(poll)).map(([a, b]) => typePaper(a, b)),
  },
  { weight: 1, arbitrary: fc.constant(takeBack) },
  { weight: 1, arbitrary: fc.nat().map(correct) },
  { weight: 1, arbitrary: fc.nat().map(takeAway) },
  { weight: 1, arbitrary: fc.constant(typeHeap) },
);

it('ends with what the papers say, whatever is typed, corrected and typed again in between', () => {
  fc.assert(
    fc.property(fc.array(moves, { maxLength: 60, size: 'max' }), (day) => {
      const empty = { pass: nothing, heaps: new Map(), settled: [], recorded: [] };
      const start: Desk = { ...empty, isFresh: false };
      let desk = day.reduce((before, move) => move(before), start);
      while (currentBatchNumber(desk.pass) !== null) desk = typeHeap(desk);
      expect([...desk.recorded].sort()).toEqual(desk.settled.map(inWords).sort());
      expect(desk.heaps.size).toBe(0);
    }),
    { numRuns: 500 },
  );
});
