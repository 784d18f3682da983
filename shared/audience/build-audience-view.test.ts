/** Nothing reaches the projector before it is released: proven over generated pairs of states. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  choicePoll,
  countsFor,
  onProjector,
  roundOf,
  scalePoll,
  totalsEntry,
  workshopOf,
  ROUND_ID,
} from '../../tests/fixtures/audience-states';
import { cellsOf } from '../domain/poll/cell';
import type { Counts } from '../domain/kinds/cell';
import type { Entry } from '../domain/entry/entry';
import type { Poll } from '../domain/poll/poll';
import { resultOf } from '../domain/result/result';
import { revealSteps } from '../domain/result/reveal';
import { roleOf } from '../domain/testing/builders';
import { topOptions } from '../domain/kinds/choice/choice-result';
import type { Round } from '../domain/round/round';
import type { Projector } from '../domain/round/projector';
import { buildAudienceView } from './build-audience-view';

const anyPoll: fc.Arbitrary<Poll> = fc.oneof(
  fc.integer({ min: 2, max: 12 }).map((count) => choicePoll(count)),
  fc
    .record({ count: fc.integer({ min: 1, max: 8 }), steps: fc.integer({ min: 2, max: 7 }) })
    .map(({ count, steps }) => scalePoll(count, steps)),
);

const TABLES = 14;
const stamp = { roundId: ROUND_ID, recordedAt: 7 };

/** The facilitator's acts on a poll: slips, hands or totals, some of them replaced or taken back. */
function acts(
  poll: Poll,
): fc.Arbitrary<readonly [readonly Entry[], readonly Entry[], Round['method']]> {
  const counts = countsFor(poll, 6);
  const cell = fc.constantFrom(...cellsOf(poll).map(({ id }) => id));
  const act = fc.record({
    table: fc.integer({ min: 1, max: TABLES }),
    voters: fc.integer({ min: 1, max: 9 }),
    cell,
    confirmed: fc.boolean(),
    replacesLast: fc.boolean(),
    isVoid: fc.boolean(),
    mine: counts,
    others: counts,
    votes: fc.tuple(fc.nat(30), fc.nat(30)),
  });
  const method = fc.constantFrom('table-slip' as const, 'hands' as const, 'totals' as const);
  return fc.tuple(method, fc.array(act, { maxLength: 20 })).map(([kind, list]) => {
    const build = (pick: 0 | 1): readonly Entry[] =>
      list.map((item, index): Entry => {
        const previous = index === 0 ? null : `entry-${index - 1}`;
        const base = { ...stamp, id: `entry-${index}`, sequence: index + 1 };
        if (item.isVoid && previous !== null) {
          return { ...base, kind: 'void', voids: previous, reason: 'undo' };
        }
        const counted = {
          ...base,
          replaces: item.replacesLast ? previous : null,
          confirmed: item.confirmed,
        };
        const own = pick === 0 ? item.mine : item.others;
        if (kind === 'hands') return { ...counted, kind, cell: item.cell, votes: item.votes[pick] };
        if (kind === 'totals') return { ...counted, kind, voters: item.voters, counts: own };
        const { table, voters } = item;
        return { ...counted, kind, roleId: null, table, voters, counts: own };
      });
    return [build(0), build(1), kind] as const;
  });
}

describe('buildAudienceView before the reveal', () => {
  it('shows the same while open and closed, whatever was voted', () => {
    const cases = anyPoll.chain((poll) =>
      fc.record({
        poll: fc.constant(poll),
        pair: acts(poll),
        state: fc.constantFrom('open' as const, 'closed' as const),
        countingCell: fc.option(fc.constantFrom(...cellsOf(poll).map(({ id }) => id))),
        countdownEndsAt: fc.option(fc.constant(1_000_000)),
        kind: fc.constantFrom('round' as const, 'arrivals' as const),
      }),
    );
    let different = 0;
    fc.assert(
      fc.property(cases, ({ poll, pair: [mine, others, method], state, kind, ...extra }) => {
        const workshop = workshopOf(poll, TABLES);
        const opened = roundOf(workshop, poll, state, method, extra);
        const { frozen } = opened;
        // By role the list says how many slips came.
        const round = { ...opened, frozen: frozen && { ...frozen, roles: [roleOf('boss')] } };
        const results = [mine, others].map((entries) => resultOf(round, entries, []));
        if (JSON.stringify(results[0]) !== JSON.stringify(results[1])) different += 1;
        const projector = { showing: { kind, roundId: round.id }, isBlack: false };
        const view = (entries: readonly Entry[]) =>
          buildAudienceView({ ...onProjector(workshop, round, entries), projector });
        expect(view(mine)).toEqual(view(others));
      }),
      { numRuns: 400 },
    );
    expect(different).toBeGreaterThan(100);
  });
});

/** A choice, a step of its reveal, and the same with other counts for all that the step hides. */
const hiddenChoice = fc
  .record({
    options: fc.integer({ min: 2, max: 12 }),
    baseKind: fc.constantFrom('voters' as const, 'present' as const),
    most: fc.constantFrom(2, 4, 9),
    seedCounts: fc.array(fc.nat(9), { minLength: 12, maxLength: 12 }),
    stepSeed: fc.nat(20),
    shuffle: fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 }),
    higher: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 12, maxLength: 12 }),
    lower: fc.array(fc.nat(9), { minLength: 12, maxLength: 12 }),
  })
  .map(({ options, baseKind, most, seedCounts, stepSeed, shuffle, higher, lower }) => {
    const poll = choicePoll(options, { baseKind });
    const workshop = workshopOf(poll, 20);
    const counts: Counts = Object.fromEntries(
      poll.options.map(({ id }, index) => [id, (seedCounts[index] ?? 0) % (most + 1)]),
    );
    const closed = roundOf(workshop, poll, 'revealed', 'totals');
    const result = resultOf(closed, [totalsEntry(110, counts)], []);
    if (result?.kind !== 'choice' || result.majority) {
      throw new Error('A choice has a choice result');
    }
    const steps = revealSteps(result);
    const revealStep = stepSeed % steps.length;
    const step = steps[revealStep];
    const shown = topOptions(result).filter(
      (option) => step?.kind === 'place' && option.rank >= step.rank,
    );
    const shownIds = new Set(shown.map(({ option }) => option.id));
    const [best, least] = [shown[0]?.votes ?? 0, shown.at(-1)?.votes ?? 0];
    const placedHigher = step?.kind === 'place' ? step.rank - 1 : 0;
    // If the places shown don't reach the third, no option below may have votes, or it would be shown.
    const canHaveVotes = placedHigher + shown.length >= 3;
    const hidden = poll.options
      .map(({ id }, index) => ({ id, key: shuffle[index] ?? 0 }))
      .filter(({ id }) => !shownIds.has(id))
      .sort((a, b) => a.key - b.key);
    const changed = hidden.map(({ id }, place): [string, number] => [
      id,
      place < placedHigher
        ? best + (higher[place] ?? 1)
        : canHaveVotes
          ? (lower[place] ?? 0) % least
          : 0,
    ]);
    const otherCounts: Counts = { ...counts, ...Object.fromEntries(changed) };
    return { workshop, round: { ...closed, revealStep }, counts, otherCounts, step, placedHigher };
  })
  .filter(({ step }) => step?.kind === 'place');

describe('buildAudienceView at a reveal step', () => {
  it('of a choice shows nothing of the options that the step hides', () => {
    const hits = { different: 0, tiedAbove: 0, untiedAbove: 0 };
    fc.assert(
      fc.property(hiddenChoice, ({ workshop, round, counts, otherCounts, placedHigher }) => {
        if (JSON.stringify(counts) !== JSON.stringify(otherCounts)) hits.different += 1;
        if (placedHigher === 2) {
          const [first, second] = Object.values(otherCounts).sort((a, b) => b - a);
          if (first === second) hits.tiedAbove += 1;
          else hits.untiedAbove += 1;
        }
        const view = (own: Counts) =>
          buildAudienceView(onProjector(workshop, round, [totalsEntry(110, own)]));
        expect(view(otherCounts)).toEqual(view(counts));
      }),
      // So many that each kind comes up well over twenty times, whatever the seed.
      { numRuns: 2000 },
    );
    expect(hits.different).toBeGreaterThan(200);
    expect(hits.tiedAbove).toBeGreaterThan(20);
    expect(hits.untiedAbove).toBeGreaterThan(20);
  });

  it('of a scale shows nothing of the other statements', () => {
    const cases = fc
      .record({
        statements: fc.integer({ min: 2, max: 8 }),
        steps: fc.integer({ min: 2, max: 7 }),
        index: fc.nat(7),
      })
      .chain(({ statements, steps, index }) => {
        const poll = scalePoll(statements, steps);
        return fc.record({
          poll: fc.constant(poll),
          revealStep: fc.constant(index % statements),
          mine: countsFor(poll, 20),
          others: countsFor(poll, 20),
        });
      });
    let different = 0;
    fc.assert(
      fc.property(cases, ({ poll, revealStep, mine, others }) => {
        const shown = poll.statements[revealStep]?.id;
        const own = cellsOf(poll).filter(({ rowId }) => rowId === shown);
        const mixed = {
          ...others,
          ...Object.fromEntries(own.map(({ id }) => [id, mine[id] ?? 0])),
        };
        if (JSON.stringify(mixed) !== JSON.stringify(mine)) different += 1;
        const workshop = workshopOf(poll, 20);
        const round = roundOf(workshop, poll, 'revealed', 'totals', { revealStep });
        const view = (counts: Counts) =>
          buildAudienceView(onProjector(workshop, round, [totalsEntry(110, counts)]));
        expect(view(mixed)).toEqual(view(mine));
      }),
      { numRuns: 300 },
    );
    expect(different).toBeGreaterThan(200);
  });
});

describe('buildAudienceView otherwise', () => {
  const poll = choicePoll(3);
  const workshop = workshopOf(poll, 4);
  const state = onProjector(workshop, roundOf(workshop, poll, 'revealed', 'totals'), []);

  it('is black whatever is chosen', () => {
    const projector = { ...state.projector, isBlack: true };
    expect(buildAudienceView({ ...state, projector })).toEqual({ kind: 'black', language: 'da' });
  });

  it('shows the title of the workshop for a round that is ready or gone', () => {
    const title = {
      kind: 'title',
      title: 'Reformer og ledelsesudvikling',
      subtitle: '22. september 2026 · Nyborg Strand',
    };
    const ready = roundOf(workshop, poll, 'ready', 'totals', { frozen: null });
    expect(buildAudienceView(onProjector(workshop, ready, []))).toMatchObject({ slide: title });
    expect(buildAudienceView({ ...state, rounds: [] })).toMatchObject({ slide: title });
  });

  it('keeps the reveal step within the steps there are', () => {
    const round = roundOf(workshop, poll, 'revealed', 'totals', { revealStep: 99 });
    expect(buildAudienceView(onProjector(workshop, round, []))).toMatchObject({
      slide: { kind: 'choice-result' },
    });
  });

  it('shows an empty result without places', () => {
    expect(buildAudienceView(state)).toMatchObject({
      slide: {
        kind: 'choice-result',
        rows: [1, 2, 3].map(() => ({ rank: '–', percent: '–', votes: '0 stemmer', fraction: 0 })),
        footer: {
          left: 'Ingen stemmer er registreret · op til tre kryds hver · andel af dem, der stemte',
        },
      },
    });
  });
});

describe('buildAudienceView of a rehearsal', () => {
  const poll = choicePoll(4);
  const workshop = { ...workshopOf(poll, 3), rehearsalOf: 'the-real-one' };
  const rounds = (['ready', 'open', 'closed', 'revealed'] as const).map((state) => ({
    ...roundOf(workshop, poll, state, 'totals', state === 'ready' ? { frozen: null } : {}),
    id: state,
  }));
  const entries = [{ ...totalsEntry(9, { 'option-1': 5 }), roundId: 'revealed' }];
  const shown: readonly Projector['showing'][] = [
    { kind: 'title' },
    { kind: 'break' },
    { kind: 'test-picture' },
    ...rounds.map(({ id }) => ({ kind: 'round', roundId: id }) as const),
    { kind: 'comparison', before: 'closed', after: 'revealed', page: 0 },
    { kind: 'groups', roundId: 'revealed', page: 0 },
    { kind: 'arrivals', roundId: 'closed' },
    { kind: 'lunch' },
    { kind: 'item', itemId: 'gone', page: 0 },
  ];

  it.each(shown)('is marked whatever is shown: %j', (showing) => {
    for (const isBlack of [false, true]) {
      const state = { rounds, entries, ballots: [], projector: { showing, isBlack } };
      const view = buildAudienceView({ ...state, workshop });
      expect(view.mark).toBe('GENERALPRØVE – stemmerne er opdigtede');
      if (view.kind === 'slide') expect(view.slide.mark).toBe(view.mark);
      const real = buildAudienceView({ ...state, workshop: { ...workshop, rehearsalOf: null } });
      expect(JSON.stringify(real)).not.toContain('mark');
    }
  });
});
