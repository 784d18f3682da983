/** The marks of a result in the corner of its slides: corrected, preliminary, verified by a recount. */
import { describe, expect, it } from 'vitest';
import { compareResults } from '../../domain/comparison/comparison';
import type { PollResult } from '../../domain/result/result';
import { NOT_VERIFIED, type Verification } from '../../domain/kinds/result-frame';
import type { RevealStep } from '../../domain/result/reveal';
import { choicePollOf, roundOf, scalePollOf } from '../../domain/testing/builders';
import { choiceResultOf, scaleResultOf } from '../../domain/testing/kinds/results';
import type { Language } from '../../lib/language';
import { buildComparisonSlide } from '../build-comparison-slide';
import { buildGroupSlide } from '../build-group-slide';
import { resultSlides, revealSlide } from '../build-round-slides';

const choice = choiceResultOf(choicePollOf(['a', 'b']), [5, 3], 8);
const scale = scaleResultOf(scalePollOf(['s']), [[1, 2, 3, 2]], 8);

/** Every slide that shows `result`, with what stands in its right corner. */
function cornersOf(result: PollResult, language: Language): readonly string[] {
  const round = roundOf(result.poll);
  const steps: readonly RevealStep[] = [
    result.kind === 'choice' ? { kind: 'place', rank: 1 } : { kind: 'statement', index: 0 },
    { kind: 'all' },
  ];
  const groups = {
    total: result,
    people: 8,
    groups: [],
    threshold: 5,
    hidden: { roles: new Set<string>(), cells: new Map() },
  };
  const slides = [
    ...steps.map((step) => revealSlide(result, step, round, language)),
    ...resultSlides(result, round, language).map(({ slide }) => slide),
    buildGroupSlide(groups, round, language),
  ];
  return slides.map((slide) => ('footer' in slide ? slide.footer.right : ''));
}

const FOUND = { drawn: 6, of: 24, differences: 0 };
const PRELIMINARY: Verification = { ...FOUND, state: 'preliminary' };
const VERIFIED: Verification = { ...FOUND, state: 'verified' };

describe.each([choice, scale])('every slide of a $kind', (result) => {
  it.each([
    [NOT_VERIFIED, 'da', 'Runde 1'],
    [PRELIMINARY, 'da', 'Runde 1 · foreløbigt'],
    [VERIFIED, 'da', 'Runde 1 · kontroltalt: 6 af 24 borde, ingen forskel'],
    [
      { ...VERIFIED, differences: 1 },
      'da',
      'Runde 1 · kontroltalt: 6 af 24 borde, 1 forskel rettet',
    ],
    [
      { ...VERIFIED, drawn: 24, differences: 2 },
      'da',
      'Runde 1 · kontroltalt: alle 24 borde, 2 forskelle rettet',
    ],
    [{ ...VERIFIED, drawn: 1, of: 1 }, 'da', 'Runde 1 · kontroltalt: det ene bord, ingen forskel'],
    [PRELIMINARY, 'en', 'Round 1 · preliminary'],
    [VERIFIED, 'en', 'Round 1 · recounted: 6 of 24 tables, no difference'],
  ] as const)(
    'says what was done in a recount and what was found: %j, %s',
    (verification, language, corner) => {
      const corners = cornersOf({ ...result, verification }, language);
      expect(corners.length).toBeGreaterThan(3);
      expect(new Set(corners)).toEqual(new Set([corner]));
    },
  );

  it('says that it is corrected as well', () => {
    const marked = { ...result, verification: VERIFIED, isCorrected: true } as const;
    expect(new Set(cornersOf(marked, 'da'))).toEqual(
      new Set(['Runde 1 · rettet · kontroltalt: 6 af 24 borde, ingen forskel']),
    );
  });
});

describe('before and after', () => {
  const rounds = {
    before: roundOf(choice.poll),
    after: roundOf(choice.poll, undefined, { number: 2 }),
  };
  const labelsOf = (before: Verification, after: Verification) => {
    const comparison = compareResults(
      { ...choice, verification: before },
      { ...choice, verification: after },
      { before: 'table-slip', after: 'table-slip' },
    );
    if (comparison.kind === 'incomparable') throw new Error('They are of one poll.');
    const slide = buildComparisonSlide(comparison, rounds, 'da');
    return [slide?.before.label, slide?.after.label];
  };

  it('says it of each round', () => {
    expect(labelsOf(VERIFIED, NOT_VERIFIED)).toEqual([
      'Runde 1 · kontroltalt: 6 af 24 borde, ingen forskel',
      'Runde 2',
    ]);
    expect(labelsOf(NOT_VERIFIED, PRELIMINARY)).toEqual(['Runde 1', 'Runde 2 · foreløbigt']);
  });
});

it('something unsettled is said in every corner, in words: how many tables, and nothing of their votes', () => {
  const sources = { ...choice.sources, slips: 8, ballots: 0 };
  for (const corner of cornersOf({ ...choice, sources, unsettled: 2 }, 'da')) {
    expect(corner).toContain('uafklaret: 2 borde');
  }
  for (const corner of cornersOf({ ...scale, unsettled: 1 }, 'en')) {
    expect(corner).toContain('unsettled');
  }
  for (const corner of cornersOf(choice, 'da')) expect(corner).not.toContain('uafklaret');
});
