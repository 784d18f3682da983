/** The numbers beside the texts of a scale's slides: counted by hand, and what the texts are written from. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareResults } from '../../../domain/comparison/comparison';
import { groupResults } from '../../../domain/groups/group-results';
import type { ScalePoll } from '../../../domain/kinds/scale/scale-poll';
import { revealSteps } from '../../../domain/result/reveal';
import { scalePolls } from '../../../domain/testing/arbitraries';
import { frozenOf, roleOf, roundOf, scalePollOf, slipOf } from '../../../domain/testing/builders';
import { differenceByHand, scaleResultOf } from '../../../domain/testing/kinds/results';
import { formatFor } from '../../../lib/format';
import { WORKSHOP_LANGUAGES, type Language } from '../../../lib/language';
import { dictionaryFor } from '../../../text/dictionary';
import { buildComparisonSlide } from '../../build-comparison-slide';
import { buildGroupSlide } from '../../build-group-slide';
import { revealSlide } from '../../build-round-slides';
import type { DistributionSide, ScaleComparisonSlide } from './scale-slide-model';

const PRESENT = 60;
const languages = fc.constantFrom(...WORKSHOP_LANGUAGES);
/** Answers to one statement, from step 1 up to as many as the scale has, «Ved ikke» last. */
const answers = fc.array(fc.nat(9), { minLength: 8, maxLength: 8 });

/** What is said of a statement: everyone's answers in a row, and the figures from there. The last is «Ved ikke» where it is asked. */
function byHand(counts: readonly number[], isUnsureAsked = true) {
  const steps = isUnsureAsked ? counts.slice(0, -1) : counts;
  const all = steps.flatMap((count, place) => Array.from({ length: count }, () => place + 1));
  const n = all.length;
  const total = all.reduce((sum, value) => sum + value, 0);
  const [low, high] = [all[Math.ceil(n / 2) - 1], all[Math.floor(n / 2)]];
  return {
    ...{ n, total, dontKnow: isUnsureAsked ? (counts.at(-1) ?? 0) : null },
    mean: n === 0 ? null : differenceByHand([total, n], [0, 1], 10) / 10,
    median: low === undefined || high === undefined ? null : (low + high) / 2,
    percents: steps.map((count) => (n === 0 ? null : differenceByHand([count, n], [0, 1], 100))),
    counts: steps,
  };
}

function writers(language: Language) {
  const { slides: words } = dictionaryFor(language);
  const format = formatFor(language);
  const orNone = (as: (value: number) => string) => (value: number | null | undefined) =>
    value === null || value === undefined ? words.noValue : as(value);
  const { number, decimal, percent } = format;
  return { words, number: orNone(number), decimal: orNone(decimal), percent: orNone(percent) };
}

/** The answers to a statement as rows of several slides show them; null for one that was not there. */
function expectDistribution(
  { segments, mean, nText, dontKnow, numbers }: DistributionSide,
  own: ReturnType<typeof byHand> | null,
  language: Language,
) {
  const write = writers(language);
  expect(numbers).toEqual({
    ...{ mean: own?.mean ?? null, n: own?.n ?? null, dontKnow: own?.dontKnow ?? null },
  });
  expect(segments.map((segment) => segment.numbers.percent)).toEqual(own?.percents ?? []);
  for (const segment of segments) {
    expect(segment.percent).toBe(write.percent(segment.numbers.percent));
  }
  expect([mean, dontKnow, nText]).toEqual([
    write.decimal(numbers.mean),
    write.number(numbers.dontKnow),
    numbers.n === null ? '' : write.words.takingPosition(numbers.n),
  ]);
}

function asksUnsure({ scale }: ScalePoll): boolean {
  return scale.dontKnow.da !== '';
}

/** As many answers as the scale has, by statement. */
function rowsFor(poll: ScalePoll, all: readonly (readonly number[])[]) {
  const width = poll.scale.steps.length + (asksUnsure(poll) ? 1 : 0);
  return poll.statements.map((_, row) => (all[row] ?? []).slice(0, width));
}

const threeRows = fc.array(answers, { minLength: 3, maxLength: 3 });

describe('every slide of a scale', () => {
  it('has the numbers of what it shows, counted by hand, and its texts are written from them', () => {
    fc.assert(
      fc.property(scalePolls(), threeRows, fc.nat(80), languages, (poll, all, voters, language) => {
        const rows = rowsFor(poll, all);
        const result = scaleResultOf(poll, rows, voters, PRESENT);
        const { words, ...write } = writers(language);
        const isAsked = asksUnsure(poll);
        const present = voters > 0 && voters <= PRESENT ? PRESENT : null;
        const footer = {
          ...{ round: 1, voters, present },
          ...{ answers: null, ballots: null, spoiledBallots: null },
        };
        for (const step of revealSteps(result)) {
          const slide = revealSlide(result, step, roundOf(poll), language);
          if (slide.kind !== 'statement' && slide.kind !== 'scale-overview') throw new Error();
          expect(slide.footer.left).toContain(words.answered(voters, slide.numbers.present ?? -1));
          expect(/indgår ikke i|is left out of/u.test(slide.footer.left)).toBe(isAsked);
          if (slide.kind === 'scale-overview') {
            expect(slide.dontKnowLabel !== '').toBe(isAsked);
            expect(slide.numbers).toEqual(footer);
            for (const row of slide.rows) {
              const place = poll.statements.findIndex(({ label }) => label[language] === row.label);
              expectDistribution(row, byHand(rows[place] ?? [], isAsked), language);
            }
            continue;
          }
          const index = step.kind === 'statement' ? step.index : -1;
          const { n, mean, median, dontKnow, percents, counts } = byHand(
            rows[index] ?? [],
            isAsked,
          );
          const { numbers } = slide;
          expect(numbers).toEqual({ ...footer, n, mean, median, dontKnow, statement: index + 1 });
          expect(slide.bars.map((bar) => bar.numbers)).toEqual(
            counts.map((count, at) => ({ percent: percents[at], answers: count })),
          );
          for (const bar of slide.bars) {
            expect([bar.percent, bar.answers]).toEqual([
              write.percent(bar.numbers.percent),
              words.answers(bar.numbers.answers),
            ]);
          }
          const { nText, medianText } = slide;
          expect([slide.number, slide.mean, nText, medianText]).toEqual([
            write.number(numbers.statement),
            write.decimal(numbers.mean),
            words.takingPosition(numbers.n ?? -1),
            words.median(write.number(numbers.median)),
          ]);
          if (!isAsked) expect(slide.dontKnowText).toBe('');
          else expect(slide.dontKnowText).toContain(write.number(numbers.dontKnow));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('before and after of a scale', () => {
  const side = fc.record({
    statements: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
    all: threeRows,
    unsure: fc.constantFrom('Ved ikke', ''),
  });

  it('has both distributions and how far the mean moved, as they are written', () => {
    fc.assert(
      fc.property(side, side, languages, (before, after, language) => {
        const sides = [before, after].map(({ statements, all, unsure }) => {
          const poll = scalePollOf(statements, 5, unsure);
          const rows = rowsFor(poll, all);
          return { poll, rows, result: scaleResultOf(poll, rows, 50, PRESENT) };
        });
        const [first, second] = sides;
        if (!first || !second) throw new Error();
        const slide = buildComparisonSlide(
          compareResults(first.result, second.result),
          { before: roundOf(first.poll), after: roundOf(second.poll, 'totals', { number: 2 }) },
          language,
        ) as ScaleComparisonSlide;
        const write = writers(language);
        for (const row of slide.rows) {
          const [was, is] = sides.map(({ poll, rows }) => {
            const own =
              rows[poll.statements.findIndex(({ label }) => label[language] === row.label)];
            return own ? byHand(own, asksUnsure(poll)) : null;
          });
          expectDistribution(row.before, was ?? null, language);
          expectDistribution(row.after, is ?? null, language);
          const shift =
            was && is && was.n > 0 && is.n > 0
              ? Math.round(10 * ((is.mean ?? 0) - (was.mean ?? 0))) / 10
              : null;
          expect(row.numbers).toEqual({ shift });
          if (was && is) {
            expect(row.shift.replace('\u2212', '-').replace('+', '')).toBe(write.decimal(shift));
          }
        }
        const asked = sides.map(({ poll }) => asksUnsure(poll));
        expect(slide.dontKnowLabel !== '').toBe(asked.includes(true));
        expect(/ved ikke«|don’t know”/u.test(slide.note)).toBe(asked[0] !== asked[1]);
        expect([slide.before.numbers, slide.after.numbers]).toEqual([
          { round: 1, voters: 50, present: PRESENT },
          { round: 2, voters: 50, present: PRESENT },
        ]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a scale by groups', () => {
  const ROLES = ['boss', 'field', 'staff'];
  const poll = scalePollOf(['s', 't'], 2);
  const group = fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.nat(6)), {
    minLength: 2,
    maxLength: 2,
  });

  it('has the numbers of each answer that is shown, and not one of an answer that is hidden', () => {
    const hits = { roles: 0, cells: 0 };
    const cases = fc.array(group, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 12 }), languages, (own, threshold, language) => {
        const entries = own.map((rows, at) => {
          const counts = rows.flatMap(([low, high, none], row) => {
            const id = ['s', 't'][row] ?? '';
            return [
              [`${id}/1`, low] as const,
              [`${id}/2`, high] as const,
              [`${id}/0`, none] as const,
            ];
          });
          const voters = Math.max(...rows.map((row) => row.reduce((sum, count) => sum + count, 0)));
          const roleId = ROLES[at] ?? null;
          return slipOf(at + 1, at + 1, voters, Object.fromEntries(counts), { roleId });
        });
        const frozen = frozenOf(poll, { roles: ROLES.map(roleOf), threshold, present: 99 });
        const round = roundOf(poll, 'table-slip', { frozen });
        const grouped = groupResults(round, entries, []);
        if (!grouped) throw new Error();
        const { hidden } = grouped;
        const slide = buildGroupSlide(grouped, round, language);
        const { words, decimal } = writers(language);
        for (const { label, cells } of slide.rows) {
          const row = label.startsWith('s') ? 0 : 1;
          const rowId = row === 0 ? 's' : 't';
          for (const [at, roleId] of ROLES.entries()) {
            const { text, nText, numbers } = cells[at + 1] ?? {};
            const isRoleHidden = hidden.roles.has(roleId);
            expect(slide.columns[at + 1]?.numbers.people === null).toBe(isRoleHidden);
            if (isRoleHidden || hidden.cells.get(rowId)?.has(roleId)) {
              hits[isRoleHidden ? 'roles' : 'cells'] += 1;
              expect(numbers).toEqual({ percent: null, mean: null, n: null });
              expect([text, nText]).toEqual([isRoleHidden ? '' : words.noValue, '']);
            } else {
              const { mean, n } = byHand(own[at]?.[row] ?? []);
              expect(numbers).toEqual({ percent: null, mean, n });
              expect([text, nText]).toEqual([decimal(mean), words.takingPosition(n)]);
            }
          }
        }
        const isHiding = hidden.roles.size > 0 || slide.note !== '';
        expect(slide.numbers.threshold).toBe(isHiding ? threshold : null);
      }),
      { numRuns: 300 },
    );
    expect(hits.roles).toBeGreaterThan(100);
    expect(hits.cells).toBeGreaterThan(20);
  });
});
