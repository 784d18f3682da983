/** The marks of a result in the corner of its slides: corrected, preliminary, verified by a recount. */
import { describe, expect, it } from 'vitest';
import { compareResults } from '../../domain/comparison/comparison';
import type { PollResult } from '../../domain/result/result';
import type { RoundVerification } from '../../domain/kinds/result-frame';
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

/** A recount of three tables of 24. */
const marksOf = (verification: RoundVerification) => ({
  verification,
  recounted: verification === 'verified' ? { tables: 3, of: 24 } : null,
});

describe.each([choice, scale])('every slide of a $kind', (result) => {
  it.each([
    ['none', 'da', 'Runde 1'],
    ['preliminary', 'da', 'Runde 1 · foreløbigt'],
    ['verified', 'da', 'Runde 1 · kontroltalt: 3 af 24 borde'],
    ['preliminary', 'en', 'Round 1 · preliminary'],
    ['verified', 'en', 'Round 1 · verified: 3 of 24 tables'],
  ] as const)('says how far the recount is: %s, %s', (verification, language, corner) => {
    const corners = cornersOf({ ...result, ...marksOf(verification) }, language);
    expect(corners.length).toBeGreaterThan(3);
    expect(new Set(corners)).toEqual(new Set([corner]));
  });

  it('says that it is corrected as well', () => {
    const marked = { ...result, ...marksOf('verified'), isCorrected: true };
    expect(new Set(cornersOf(marked, 'da'))).toEqual(
      new Set(['Runde 1 · rettet · kontroltalt: 3 af 24 borde']),
    );
  });
});

describe('before and after', () => {
  const rounds = {
    before: roundOf(choice.poll),
    after: roundOf(choice.poll, undefined, { number: 2 }),
  };
  const labelsOf = (before: RoundVerification, after: RoundVerification) => {
    const comparison = compareResults(
      { ...choice, ...marksOf(before) },
      { ...choice, ...marksOf(after) },
      { before: 'table-slip', after: 'table-slip' },
    );
    if (comparison.kind === 'incomparable') throw new Error('They are of one poll.');
    const slide = buildComparisonSlide(comparison, rounds, 'da');
    return [slide?.before.label, slide?.after.label];
  };

  it('says it of each round', () => {
    expect(labelsOf('verified', 'none')).toEqual([
      'Runde 1 · kontroltalt: 3 af 24 borde',
      'Runde 2',
    ]);
    expect(labelsOf('none', 'preliminary')).toEqual(['Runde 1', 'Runde 2 · foreløbigt']);
  });
});
