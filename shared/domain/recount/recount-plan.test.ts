/** How many tables to draw: against a table worked out by hand, against drawing every set, and against an adversary. */
import { describe, expect, it } from 'vitest';
import { ERRORS_PER_SLIP, type ErrorsPerSlip } from '../entry/recount-draw';
import { recountPlans, slipsThatMustBeWrong, tablesToDraw } from './recount-plan';

/** Every set of `size` of the numbers 0 … `of` − 1 that has none of 0 … `wrong` − 1, counted one by one. */
function countSets(
  of: number,
  size: number,
  isAllowed: (member: number) => boolean,
  from = 0,
): number {
  if (size === 0) return 1;
  let sets = 0;
  for (let member = from; member < of; member += 1) {
    if (isAllowed(member)) sets += countSets(of, size - 1, isAllowed, member + 1);
  }
  return sets;
}

describe('the number of tables to draw', () => {
  it('is that of the example in docs/collection.md', () => {
    expect(slipsThatMustBeWrong(17, 1)).toBe(9);
    expect(tablesToDraw(24, 9)).toBe(6);
    // 5,005 of the 134,596 ways to draw 6 of 24 miss all nine: 3.7 %. With five tables it would be 7.1 %.
    expect(countSets(24, 6, (table) => table >= 9)).toBe(5005);
    expect(countSets(24, 6, () => true)).toBe(134_596);
    expect(countSets(24, 5, (table) => table >= 9) / countSets(24, 5, () => true)).toBeGreaterThan(
      0.05,
    );
  });

  it('is the least that misses all wrong ones at most once in twenty, going through every set', () => {
    for (let tables = 1; tables <= 11; tables += 1) {
      for (let wrong = 1; wrong <= tables; wrong += 1) {
        const missing = (drawn: number) =>
          countSets(tables, drawn, (table) => table >= wrong) /
          countSets(tables, drawn, () => true);
        const drawn = tablesToDraw(tables, wrong);
        expect(missing(drawn)).toBeLessThanOrEqual(0.05);
        expect(missing(drawn - 1)).toBeGreaterThan(0.05);
      }
    }
  });

  it('is all where nothing need be wrong, and one where everything is', () => {
    expect(tablesToDraw(24, 0)).toBe(24);
    expect(tablesToDraw(1, 1)).toBe(1);
    expect(tablesToDraw(99, 99)).toBe(1);
    // 20 tables, one wrong: 19 miss it with exactly 1 in 20.
    expect(tablesToDraw(20, 1)).toBe(19);
    expect(tablesToDraw(24, 1)).toBe(23);
  });

  it('needs so many wrong slips as bridge the margin, each from both sides', () => {
    expect([0, 1, 2, 3, 16, 17].map((margin) => slipsThatMustBeWrong(margin, 1))).toEqual([
      0, 1, 1, 2, 8, 9,
    ]);
    expect(slipsThatMustBeWrong(17, 5)).toBe(2);
  });
});

describe('the plans of a result', () => {
  const plansOf = (votes: readonly number[], tables = 24, errors: ErrorsPerSlip = 1) =>
    recountPlans(votes, tables, errors);

  it('start with the top three, and name more only where that takes fewer tables', () => {
    expect(plansOf([71, 44, 40, 23, 22, 58])).toEqual([
      { places: 3, named: [0, 1, 5], margin: 4, wrongSlips: 2, tables: 19 },
      { places: 3, named: [0, 1, 2, 5], margin: 21, wrongSlips: 11, tables: 5 },
      // Naming the fourth as well would leave 22 votes and the same five tables; naming all leaves nothing to show.
      { places: 3, named: [0, 1, 2, 3, 4, 5], margin: null, wrongSlips: null, tables: 0 },
    ]);
  });

  it('name all that are tied with the third', () => {
    expect(plansOf([9, 7, 5, 5, 1])?.[0]).toEqual({
      places: 3,
      named: [0, 1, 2, 3],
      margin: 4,
      wrongSlips: 2,
      tables: 19,
    });
  });

  it('have nothing to show where everything is named, and count all where an option without votes is next', () => {
    expect(plansOf([9, 7, 5, 5])).toEqual([
      { places: 3, named: [0, 1, 2, 3], margin: null, wrongSlips: null, tables: 0 },
    ]);
    expect(plansOf([9, 7, 0, 0])?.[0]).toEqual({
      places: 3,
      named: [0, 1],
      margin: 0,
      wrongSlips: 0,
      tables: 24,
    });
    expect(plansOf([0, 0])).toBeNull();
    expect(plansOf([])).toBeNull();
  });

  it('are about the first place alone where there are at most three options, as in a run-off', () => {
    expect(plansOf([65, 61])?.[0]).toEqual({
      places: 1,
      named: [0],
      margin: 4,
      wrongSlips: 2,
      tables: 19,
    });
    expect(plansOf([30, 20, 20])?.[0]).toMatchObject({ named: [0], margin: 10, wrongSlips: 5 });
    expect(plansOf([30, 30, 20])?.[0]).toMatchObject({ named: [0, 1], margin: 10 });
  });

  it('have nothing to draw where all slips together could not make up for the margin', () => {
    expect(plansOf([90, 80, 70, 3], 4)?.[0]).toEqual({
      places: 3,
      named: [0, 1, 2],
      margin: 67,
      wrongSlips: null,
      tables: 0,
    });
  });
});

/** Numbers that look random and are the same in every run (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const CONFERENCES = 100_000;

describe('100,000 conferences whose slips an adversary has got wrong', () => {
  it('pass with a wrong top three in at most one of twenty', () => {
    const random = numbersFrom(20_261_130);
    const below = (limit: number) => Math.floor(random() * limit);
    let wrong = 0;
    let passed = 0;
    let drawn = 0;
    while (wrong < CONFERENCES) {
      const errors = ERRORS_PER_SLIP[below(5)] ?? 1;
      const slips = typedSlips(1 + below(30), 4 + below(4), below);
      const votes = totalsOf(slips);
      const plan = recountPlans(votes, slips.length, errors)?.[0];
      const falsified = plan && worstTruth(slips, votes, plan.named, errors);
      if (!plan || !falsified) continue;
      wrong += 1;
      drawn += plan.tables;
      // The bound is about this many wrong slips at least.
      expect(falsified.size).toBeGreaterThanOrEqual(plan.wrongSlips ?? Infinity);
      const left = slips.map((_, table) => table);
      let isFound = false;
      for (let draw = 0; draw < plan.tables; draw += 1) {
        const [table] = left.splice(below(left.length), 1);
        isFound ||= table !== undefined && falsified.has(table);
      }
      if (!isFound) passed += 1;
    }
    expect(drawn).toBeGreaterThan(0);
    expect(passed / wrong).toBeLessThanOrEqual(0.05);
    // It is a bound, not a certainty: some do pass.
    expect(passed).toBeGreaterThan(0);
  }, 60_000);
});

type Slip = readonly number[];

function typedSlips(tables: number, options: number, below: (limit: number) => number): Slip[] {
  const popularity = Array.from({ length: options }, () => below(7));
  return Array.from({ length: tables }, () => popularity.map((most) => below(most + 1)));
}

function totalsOf(slips: readonly Slip[]): readonly number[] {
  const [first = []] = slips;
  return first.map((_, option) => slips.reduce((total, slip) => total + (slip[option] ?? 0), 0));
}

/**
 * The fewest slips the adversary must have got wrong, each by at most `errors` an option, so that an option which is
 * not named is really among the first three; null where that can't be. It lifts one such option and lowers all that
 * must not stay ahead of it, where that gains most.
 */
function worstTruth(
  slips: readonly Slip[],
  votes: readonly number[],
  named: readonly number[],
  errors: number,
): ReadonlySet<number> | null {
  let best: ReadonlySet<number> | null = null;
  for (const [option] of votes.entries()) {
    if (named.includes(option)) continue;
    // Two may stay ahead: the two with the most votes.
    const rivals = [...named].sort((a, b) => (votes[a] ?? 0) - (votes[b] ?? 0)).slice(0, -2);
    const lossOf = (slip: Slip, rival: number) => Math.min(errors, slip[rival] ?? 0);
    const lossesOf = (slip: Slip) => rivals.reduce((sum, rival) => sum + lossOf(slip, rival), 0);
    const order = slips.map((_, table) => table);
    order.sort((a, b) => lossesOf(slips[b] ?? []) - lossesOf(slips[a] ?? []));
    const truth = [...votes];
    const falsified = new Set<number>();
    for (const table of order) {
      if (isAmongThree(truth, option)) break;
      truth[option] = (truth[option] ?? 0) + errors;
      for (const rival of rivals) {
        truth[rival] = (truth[rival] ?? 0) - lossOf(slips[table] ?? [], rival);
      }
      falsified.add(table);
    }
    if (isAmongThree(truth, option) && (best === null || falsified.size < best.size)) {
      best = falsified;
    }
  }
  return best;
}

function isAmongThree(votes: readonly number[], option: number): boolean {
  const own = votes[option] ?? 0;
  return own > 0 && votes.filter((other) => other > own).length < 3;
}
