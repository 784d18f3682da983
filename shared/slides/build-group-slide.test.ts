/** Groups side by side: the figures by hand, and nothing of a hidden group on the slide. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  choicePollOf,
  frozenOf,
  roleOf,
  roundOf,
  scalePollOf,
  slipOf,
  textOf,
} from '../domain/testing/builders';
import { choiceResultOf } from '../domain/testing/kinds/results';
import type { Counts } from '../domain/kinds/cell';
import type { ScalePoll } from '../domain/kinds/scale/scale-poll';
import { suppressGroups } from '../domain/disclosure/suppression';
import { groupResults, type GroupedResult } from '../domain/groups/group-results';
import { buildGroupSlide } from './build-group-slide';

const poll = choicePollOf(['a', 'b'], { baseKind: 'present' });

interface Votes {
  readonly people: number;
  readonly votes: readonly number[];
}

/** Groups g0, g1 …, and those without one; the whole room is their sum. */
function groupedOf(groups: readonly Votes[], without: Votes = { people: 0, votes: [0, 0] }) {
  const all = [...groups, without];
  const people = all.reduce((sum, own) => sum + own.people, 0);
  const votes = [0, 1].map((place) => all.reduce((sum, own) => sum + (own.votes[place] ?? 0), 0));
  return {
    total: choiceResultOf(poll, votes, people, 60),
    people,
    threshold: 5,
    // As `mayShow` has it the first time that something is shown.
    hidden: { roles: suppressGroups(sizesOf(groups), without.people, 5), cells: new Map() },
    groups: groups.map((own, index) => ({
      role: { id: `g${index}`, name: textOf(`Gruppe ${index}`) },
      people: own.people,
      result: choiceResultOf(poll, own.votes, own.people, 60),
    })),
  } satisfies GroupedResult;
}

function sizesOf(groups: readonly Pick<Votes, 'people'>[]) {
  return groups.map(({ people }, index) => ({ id: `g${index}`, people }));
}

function slideOf(grouped: GroupedResult, language: 'da' | 'en' = 'da') {
  return buildGroupSlide(grouped, roundOf(grouped.total.poll), language);
}

describe('a choice by groups', () => {
  const large = [
    { people: 8, votes: [2, 6] },
    { people: 10, votes: [3, 10] },
  ];

  it('has the whole room and the groups in columns, each share of its own people', () => {
    const slide = slideOf(groupedOf(large, { people: 6, votes: [1, 0] }));
    expect(slide.columns.map(({ label, nText, isTotal }) => [label, nText, isTotal])).toEqual([
      ['Alle', 'n = 24', true],
      ['Gruppe 0', 'n = 8', false],
      ['Gruppe 1', 'n = 10', false],
    ]);
    // b: 16/24, 6/8, 10/10; a: 6/24, 2/8, 3/10
    expect(slide.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)])).toEqual(
      [
        ['b', '67\u00a0%', '75\u00a0%', '100\u00a0%'],
        ['a', '25\u00a0%', '25\u00a0%', '30\u00a0%'],
      ],
    );
    expect(slide.rows[1]?.cells.map(({ fraction }) => fraction)).toEqual([0.25, 0.25, 0.3]);
    expect([slide.note, slide.subtitle, slide.footer]).toEqual([
      '',
      'Andel af dem, der stemte, i hver rolle',
      { left: '24 af 60 stemte · 6 uden rolle', right: 'Runde 1' },
    ]);
    expect(slideOf(groupedOf(large)).footer.left).toBe('18 af 60 stemte');
  });

  it('shows neither a small group nor the one that would give it away', () => {
    const slide = slideOf(groupedOf([...large, { people: 2, votes: [2, 0] }]));
    expect(slide.columns.map(({ nText, isHidden }) => [nText, isHidden])).toEqual([
      ['n = 20', false],
      ['vises ikke', true],
      ['n = 10', false],
      ['færre end\u00a05', true],
    ]);
    const numbers = { percent: null, mean: null, n: null };
    const nothing = { text: '', fraction: null, nText: '', numbers };
    for (const { cells } of slide.rows) {
      expect([cells[1], cells[3]]).toEqual([nothing, nothing]);
      expect(cells[2]?.text).not.toBe('');
    }
    expect(slide.note).toBe(
      'Roller vises ikke, hvis tallene kan røbe, hvad færre end 5 har stemt.',
    );
  });

  it('gives the shorter reason where only small ones are hidden', () => {
    const small = [
      { people: 3, votes: [1, 1] },
      { people: 4, votes: [1, 1] },
    ];
    expect(slideOf(groupedOf([...large, ...small])).note).toBe(
      'Roller med færre end 5 vises ikke.',
    );
    expect(slideOf(groupedOf([...large, ...small]), 'en').columns[3]?.nText).toBe(
      'fewer than\u00a05',
    );
  });

  it('calls a group of exactly the threshold large: it is hidden for others, and said to be', () => {
    const slide = slideOf(
      groupedOf([
        { people: 5, votes: [1, 1] },
        { people: 3, votes: [1, 1] },
        { people: 9, votes: [1, 1] },
      ]),
    );
    expect(slide.columns.map(({ nText }) => nText).slice(1)).toEqual([
      'vises ikke',
      'færre end\u00a05',
      'n = 9',
    ]);
    expect(slide.note).toMatch(/^Roller vises ikke, hvis tallene kan røbe/);
  });

  it('has a dash where a group has nobody', () => {
    const slide = slideOf(groupedOf([...large, { people: 0, votes: [0, 0] }]));
    expect(slide.columns[3]).toMatchObject({ nText: 'n = 0', isHidden: false });
    expect(slide.rows.map(({ cells }) => cells[3]?.text)).toEqual(['–', '–']);
  });

  it('is the same whoever in the hidden part of the room cast which vote', () => {
    const size = fc.nat({ max: 9 });
    const groups = fc.array(
      size.chain((people) =>
        fc.record({
          people: fc.constant(people),
          votes: fc.tuple(fc.nat({ max: people }), fc.nat({ max: people })),
        }),
      ),
      { minLength: 2, maxLength: 5 },
    );
    const given = groups.chain((own) =>
      fc.record({
        own: fc.constant(own),
        from: fc.nat({ max: own.length - 1 }),
        to: fc.nat({ max: own.length - 1 }),
      }),
    );
    let moved = 0;
    fc.assert(
      fc.property(given, ({ own, from, to }) => {
        const slide = slideOf(groupedOf(own));
        const isHidden = (group: number) => slide.columns[group + 1]?.isHidden === true;
        const [giver, taker] = [own[from], own[to]];
        if (!giver || !taker || from === to || !isHidden(from) || !isHidden(to)) return;
        if (giver.votes[0] === 0 || taker.votes[0] === taker.people) return;
        moved += 1;
        const change = (group: number) => (group === from ? -1 : group === to ? 1 : 0);
        const other = own.map(({ people, votes: [a, b] }, group) => ({
          people,
          votes: [a + change(group), b],
        }));
        expect(slideOf(groupedOf(other))).toEqual(slide);
      }),
      { numRuns: 2000 },
    );
    expect(moved).toBeGreaterThan(50);
  });
});

/** Answers of each group to each statement, «Ved ikke» last, those of people without a group under null. */
function scaleSlide(
  poll: ScalePoll,
  groups: readonly (readonly [string | null, number, readonly (readonly number[])[]])[],
  threshold: number,
) {
  const roles = groups.flatMap(([id]) => (id === null ? [] : [roleOf(id)]));
  const steps = [...poll.scale.steps.map(({ value }) => value), 0];
  const entries = groups.map(([roleId, voters, answers], index) => {
    const counts = poll.statements.flatMap(({ id }, row) =>
      steps.map((step, place) => [`${id}/${step}`, answers[row]?.[place] ?? 0]),
    );
    const table = index + 1;
    return slipOf(table, table, voters, Object.fromEntries(counts) as Counts, { roleId });
  });
  const frozen = frozenOf(poll, { roles, threshold, tables: [], present: 99 });
  const grouped = groupResults(roundOf(poll, 'table-slip', { frozen }), entries, []);
  if (!grouped) throw new Error('The round has roles.');
  return slideOf(grouped);
}

describe('a scale by groups', () => {
  const scale = scalePollOf(['s', 't'], 4);
  const boss = [
    [4, 2, 0, 0],
    [4, 0, 0, 0, 2],
  ];
  const staff = [
    [0, 2, 4, 4],
    [0, 0, 0, 0, 10],
  ];
  const others = [[0], [8]];
  const groups = [
    ['boss', 6, boss] as const,
    ['staff', 10, staff] as const,
    [null, 8, others] as const,
  ];

  it('has the mean and n of each group, the lowest mean of the room on top', () => {
    const slide = scaleSlide(scale, groups, 5);
    expect(
      slide.rows.map(({ label, cells }) => [
        label,
        ...cells.map((cell) => [cell.text, cell.nText]),
      ]),
    ).toEqual([
      // Four of the six took a position there: fewer than five.
      ['t', ['1,0', 'n = 12'], ['–', ''], ['–', 'n = 0']],
      ['s', ['2,5', 'n = 16'], ['1,3', 'n = 6'], ['3,2', 'n = 10']],
    ]);
    expect(slide.rows[1]?.cells.map(({ fraction }) => fraction)).toEqual([
      0.5,
      expect.closeTo(1 / 9, 12) as number,
      expect.closeTo(2.2 / 3, 12) as number,
    ]);
    expect(slide.subtitle).toBe('Gennemsnit i hver rolle');
    expect(slide.note).toBe('Svar vises ikke, hvis de kan røbe, hvad færre end 5 har svaret.');
  });

  /** Answers to one statement by group, as [step 1, step 2, Ved ikke], and of people without a group last. */
  const answers = fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.nat(6)), {
    minLength: 2,
    maxLength: 5,
  });

  it('leaves behind the shown answers to a statement nobody, everybody, or no fewer than the threshold', () => {
    const poll = scalePollOf(['s'], 2);
    let hiding = 0;
    fc.assert(
      fc.property(answers, fc.integer({ min: 1, max: 6 }), (counts, threshold) => {
        const people = (row: readonly number[]) => row.reduce((sum, count) => sum + count, 0);
        const own = counts.slice(0, -1);
        // People of a role who say nothing keep the role itself on the slide, so that its answer is what is hidden or not.
        const slide = scaleSlide(
          poll,
          counts.map((row, index) => [
            ...([index < own.length ? `g${index}` : null, people(row) + threshold, [row]] as const),
          ]),
          threshold,
        );
        const cells = slide.rows[0]?.cells ?? [];
        const nOf = ([first = 0, second = 0]: readonly number[]) => first + second;
        const shown = own.filter((_, index) => cells[index + 1]?.fraction !== null);
        for (const row of shown) expect(nOf(row)).toBeGreaterThanOrEqual(threshold);
        const all = counts.reduce((sum, row) => sum + nOf(row), 0);
        const rest = all - shown.reduce((sum, row) => sum + nOf(row), 0);
        if (rest > 0 && shown.length > 0) hiding += 1;
        expect(rest === 0 || rest >= threshold || shown.length === 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(hiding).toBeGreaterThan(200);
  });

  it('says who is outside the means, and nothing of hidden answers where none is', () => {
    const all = [
      [5, 0, 0, 0],
      [0, 5, 0, 0],
    ];
    const slide = scaleSlide(scale, [['boss', 5, all] as const, ['staff', 5, all] as const], 5);
    expect(slide.footer.left).toMatch(/Ved ikke/);
    expect(slide.note).toBe('');
    expect(slide.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['1,0', '1,0', '1,0'],
      ['2,0', '2,0', '2,0'],
    ]);
    const choice = slideOf(groupedOf([{ people: 8, votes: [2, 6] }]));
    expect(choice.footer.left).not.toMatch(/Ved ikke/);
  });

  it('has nothing of a group under the threshold', () => {
    const slide = scaleSlide(scale, groups.slice(0, 2), 7);
    expect(slide.columns.map(({ isHidden }) => isHidden)).toEqual([false, true, true]);
    const texts = slide.rows.flatMap(({ cells }) => cells.slice(1).map((cell) => cell.text));
    expect(new Set(texts)).toEqual(new Set(['']));
  });
});
