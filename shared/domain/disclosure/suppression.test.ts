/** Suppression: what a sceptic with a pencil can and can't work out from what is shown. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppressGroups, type GroupSize } from './suppression';

function sized(...people: readonly number[]): readonly GroupSize[] {
  return people.map((count, index) => ({ id: `g${index}`, people: count }));
}

function hiddenOf(people: readonly number[], ungrouped = 0, threshold = 5): readonly string[] {
  return [...suppressGroups(sized(...people), ungrouped, threshold)].sort();
}

describe('hides', () => {
  it.each([
    { why: 'nobody where all are large enough', people: [5, 6, 30], hidden: [] },
    {
      why: 'a small one, and the smallest other against subtraction',
      people: [9, 4, 6],
      hidden: ['g1', 'g2'],
    },
    { why: 'two small ones that are enough together', people: [3, 2, 20], hidden: ['g0', 'g1'] },
    {
      why: 'two small ones and one more where they are not',
      people: [2, 2, 8, 7],
      hidden: ['g0', 'g1', 'g3'],
    },
    { why: 'a group without people never', people: [0, 4, 9, 8], hidden: ['g1', 'g3'] },
    { why: 'the lower id of two equally large', people: [7, 7, 1], hidden: ['g0', 'g2'] },
    { why: 'all where there is only one, and it is small', people: [3], hidden: ['g0'] },
    {
      why: 'all where one small and one large are all there is',
      people: [4, 40],
      hidden: ['g0', 'g1'],
    },
    { why: 'nothing where there is nothing', people: [], hidden: [] },
  ])('$why: $people', ({ people, hidden }) => {
    expect(hiddenOf(people)).toEqual(hidden);
  });

  it('only the small one where enough people without a group stand in its shadow', () => {
    expect(hiddenOf([4, 9, 30], 1)).toEqual(['g0']);
    expect(hiddenOf([4, 9, 30], 0)).toEqual(['g0', 'g1']);
  });

  it('a large one where the few without a group could be computed', () => {
    expect(hiddenOf([8, 6, 30], 2)).toEqual(['g1']);
    expect(hiddenOf([8, 6, 30], 5)).toEqual([]);
  });

  it('by the order of sizes and ids, not of the list', () => {
    const groups = [...sized(7, 7, 1, 9)].reverse();
    expect([...suppressGroups(groups, 0, 5)].sort()).toEqual(['g0', 'g2']);
  });
});

describe('what was hidden before', () => {
  const after = (people: readonly number[], before: readonly string[], ungrouped = 0) =>
    [...suppressGroups(sized(...people), ungrouped, 5, new Set(before))].sort();

  it('stays hidden though it has grown, and so does what gives it away', () => {
    expect(after([6, 9, 30], [])).toEqual([]);
    expect(after([6, 9, 30], ['g0'], 5)).toEqual(['g0']);
    expect(after([3, 9, 30], ['g1'])).toEqual(['g0', 'g1']);
  });

  it('is not missed where nobody is left of it', () => {
    expect(after([0, 9, 30], ['g0'])).toEqual([]);
  });
});

interface Room {
  readonly people: readonly number[];
  readonly ungrouped: number;
  readonly threshold: number;
}

function rooms(most: { readonly groups: number; readonly people: number }): fc.Arbitrary<Room> {
  const people = fc.nat({ max: most.people });
  return fc.record({
    people: fc.array(people, { maxLength: most.groups }),
    ungrouped: fc.oneof(fc.constant(0), people),
    threshold: fc.integer({ min: 1, max: 6 }),
  });
}

/** Every way in which each crowd (its size given) can have voted for one option. */
function worldsOf(sizes: readonly number[]): readonly (readonly number[])[] {
  return sizes.reduce<readonly (readonly number[])[]>(
    (worlds, size) =>
      worlds.flatMap((world) => Array.from({ length: size + 1 }, (_, votes) => [...world, votes])),
    [[]],
  );
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Whether what is public (the room's votes and those of the shown crowds) always discloses the votes of `set`. */
function isComputable(
  worlds: readonly (readonly number[])[],
  shown: readonly number[],
  set: readonly number[],
): boolean {
  const told = new Map<string, number>();
  return worlds.every((world) => {
    const known = [total(world), ...shown.map((crowd) => world[crowd])].join();
    const votes = total(set.map((crowd) => world[crowd] ?? 0));
    const before = told.get(known);
    told.set(known, votes);
    return before === undefined || before === votes;
  });
}

describe('over random rooms', () => {
  const large = rooms({ groups: 9, people: 14 });

  it('shows no group under the threshold', () => {
    fc.assert(
      fc.property(large, ({ people, ungrouped, threshold }) => {
        const hidden = hiddenOf(people, ungrouped, threshold);
        const small = people.flatMap((n, i) => (n > 0 && n < threshold ? [`g${i}`] : []));
        expect(hidden).toEqual(expect.arrayContaining(small));
      }),
      { numRuns: 1000 },
    );
  });

  it('lets nobody compute the votes of fewer people than the threshold, by going through every vote there can be', () => {
    const small = rooms({ groups: 4, people: 5 });
    fc.assert(
      fc.property(small, ({ people, ungrouped, threshold }) => {
        const hidden = hiddenOf(people, ungrouped, threshold);
        const sizes = [...people, ungrouped];
        const isHidden = (crowd: number) => crowd === people.length || hidden.includes(`g${crowd}`);
        const crowds = sizes.map((_, crowd) => crowd);
        const shown = crowds.filter((crowd) => !isHidden(crowd));
        const secret = crowds.filter((crowd) => isHidden(crowd) && sizes[crowd] !== 0);
        const worlds = worldsOf(sizes);
        for (let mask = 1; mask < 2 ** secret.length; mask += 1) {
          const set = secret.filter((_, place) => mask & (1 << place));
          const size = total(set.map((crowd) => sizes[crowd] ?? 0));
          // The votes of the whole room are public, however few they are.
          if (size >= threshold || size === total(sizes)) continue;
          expect(isComputable(worlds, shown, set)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves no group standing alone behind a difference', () => {
    fc.assert(
      fc.property(large, ({ people, ungrouped, threshold }) => {
        const hidden = hiddenOf(people, ungrouped, threshold);
        const behind = people.filter((n, i) => n > 0 && hidden.includes(`g${i}`));
        const isEveryone = people.every((n, i) => n === 0 || hidden.includes(`g${i}`));
        const parts = behind.length + (ungrouped > 0 ? 1 : 0);
        expect(isEveryone || parts !== 1 || total(behind) + ungrouped >= threshold).toBe(true);
        if (behind.length === 1 && ungrouped === 0) expect(isEveryone).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('hides nobody where neither a group nor those without one are few', () => {
    fc.assert(
      fc.property(large, ({ people, ungrouped, threshold }) => {
        const isFew = [...people, ungrouped].some((n) => n > 0 && n < threshold);
        if (!isFew) expect(hiddenOf(people, ungrouped, threshold)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('hides at most one group that is large enough itself, and none larger than one it shows', () => {
    fc.assert(
      fc.property(large, ({ people, ungrouped, threshold }) => {
        const hidden = hiddenOf(people, ungrouped, threshold);
        const behind = people.filter((_, i) => hidden.includes(`g${i}`));
        const shown = people.filter((n, i) => n > 0 && !hidden.includes(`g${i}`));
        expect(behind.filter((n) => n >= threshold).length).toBeLessThanOrEqual(1);
        expect(Math.max(0, ...behind)).toBeLessThanOrEqual(Math.min(Infinity, ...shown));
      }),
      { numRuns: 1000 },
    );
  });

  it('never shows more for having hidden something before', () => {
    const before = fc.subarray(['g0', 'g1', 'g2', 'g3']);
    fc.assert(
      fc.property(large, before, ({ people, ungrouped, threshold }, ids) => {
        const hidden = [...suppressGroups(sized(...people), ungrouped, threshold, new Set(ids))];
        const kept = ids.filter((id) => (people[Number(id.slice(1))] ?? 0) > 0);
        const usual = hiddenOf(people, ungrouped, threshold);
        expect(hidden).toEqual(expect.arrayContaining(kept));
        const small = usual.filter((id) => (people[Number(id.slice(1))] ?? 0) < threshold);
        expect(hidden).toEqual(expect.arrayContaining(small));
        const behind = total(people.filter((_, i) => hidden.includes(`g${i}`))) + ungrouped;
        const isEveryone = people.every((n, i) => n === 0 || hidden.includes(`g${i}`));
        expect(isEveryone || behind === 0 || behind >= threshold).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('never shows more under a higher threshold', () => {
    fc.assert(
      fc.property(large, ({ people, ungrouped, threshold }) => {
        const stricter = hiddenOf(people, ungrouped, threshold + 1);
        expect(stricter).toEqual(
          expect.arrayContaining([...hiddenOf(people, ungrouped, threshold)]),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
