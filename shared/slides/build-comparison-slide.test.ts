/** What the room reads of before and after, against figures worked out by hand. */
import { describe, expect, it } from 'vitest';
import { basisDifferences } from '../domain/comparison/basis-differences';
import { compareResults } from '../domain/comparison/comparison';
import { PRACTICE_POLL_ID } from '../domain/poll/poll';
import type { PollResult } from '../domain/result/result';
import type { Round } from '../domain/round/round';
import { choicePollOf, roundOf, scalePollOf } from '../domain/testing/builders';
import { choiceResultOf, handsResultOf, scaleResultOf } from '../domain/testing/kinds/results';
import type { Language } from '../lib/language';
import { buildComparisonSlide } from './build-comparison-slide';
import { comparisonNote } from './comparison-note';
import type { ChoiceComparisonSlide } from './kinds/choice/choice-slide-model';
import type { ScaleComparisonSlide } from './kinds/scale/scale-slide-model';
import { signedNumber } from './kinds/written-figures';
import { dictionaryFor } from '../text/dictionary';

const poll = choicePollOf(['a', 'b', 'c', 'd']);
const scale = {
  ...scalePollOf(['s', 't', 'u'], 4),
  meanHint: { da: 'Lavt = stort potentiale', en: '' },
};

function slideOf(
  before: PollResult,
  after: PollResult,
  { language = 'da', round = {} }: { language?: Language; round?: Partial<Round> } = {},
) {
  const rounds = {
    before: roundOf(before.poll, 'totals', round),
    after: roundOf(after.poll, 'totals', { number: 2, ...round }),
  };
  const slide = buildComparisonSlide(compareResults(before, after), rounds, language);
  if (!slide) throw new Error('These can be compared.');
  return slide;
}

function rowsOf(slide: ReturnType<typeof slideOf>): ChoiceComparisonSlide['rows'] {
  if (slide.kind !== 'choice-comparison') throw new Error('Two choices.');
  return slide.rows;
}

function asScale(slide: ReturnType<typeof slideOf>): ScaleComparisonSlide {
  if (slide.kind !== 'scale-comparison') throw new Error('Two scales.');
  return slide;
}

describe('before and after of a choice', () => {
  const before = choiceResultOf(poll, [20, 16, 10, 4], 40, 50);
  const after = choiceResultOf(poll, [18, 24, 10, 2], 40, 50);

  it('shows by rank after: shares, points and places won or lost', () => {
    const rows = rowsOf(slideOf(before, after));
    expect(
      rows.map((row) => [
        row.rank,
        row.label,
        row.percentBefore,
        row.percentAfter,
        row.points,
        row.rankShift,
        row.movement,
      ]),
    ).toEqual([
      ['1', 'b', '40\u00a0%', '60\u00a0%', '+20', '▲1', 'up'],
      ['2', 'a', '50\u00a0%', '45\u00a0%', '\u22125', '▼1', 'down'],
      ['3', 'c', '25\u00a0%', '25\u00a0%', '0', 'uændret', 'same'],
      ['4', 'd', '10\u00a0%', '5\u00a0%', '\u22125', 'uændret', 'same'],
    ]);
  });

  it('draws bars relative to the longest share of both rounds', () => {
    const other = choiceResultOf(poll, [15, 3, 0, 0], 20, 50);
    const rows = rowsOf(slideOf(before, other));
    expect(rows[0]?.fractionBefore).toBeCloseTo(0.5 / 0.75, 12);
    expect(rows[0]?.fractionAfter).toBe(1);
    expect(rows[1]?.fractionAfter).toBeCloseTo(0.15 / 0.75, 12);
  });

  it('says of what, of whom, and nothing where both have the same basis', () => {
    const { title, before: first, after: second, note, footer } = slideOf(before, after);
    expect({ title, first, second, note, footer }).toEqual({
      title: 'Hvor er potentialet størst?',
      first: {
        ...{ label: 'Runde 1', people: '40 af 50 stemte' },
        numbers: { round: 1, voters: 40, present: 50 },
      },
      second: {
        ...{ label: 'Runde 2', people: '40 af 50 stemte' },
        numbers: { round: 2, voters: 40, present: 50 },
      },
      note: '',
      footer: {
        left: 'op til tre kryds hver · andel af dem, der stemte',
        right: 'Runde 1 → Runde 2',
      },
    });
  });

  it('names every difference, and what each share is of where that differs', () => {
    const other = handsResultOf(choicePollOf(['b', 'c', 'd', 'e', 'f'], { maxMarks: 1 }), [9], 48);
    const slide = slideOf(before, other);
    expect(slide.note).toBe(
      'Ikke samme grundlag: andel af de stemmende før, af alle til stede efter · ' +
        'op til tre kryds hver før, ét kryds hver efter · 40 stemte før, ukendt antal efter · ' +
        '50 til stede før, 48 efter · kun før: »a« · kun efter: »e« og »f«',
    );
    expect([slide.before.people, slide.after.people, slide.footer.left]).toEqual([
      '40 af 50 stemte · andel af dem, der stemte',
      'Håndsoprækning · 48 til stede · andel af alle til stede',
      '',
    ]);
    expect(new Set(rowsOf(slide).map(({ points }) => points))).toEqual(new Set(['–']));
  });

  it('shows what is new and what is gone without inventing numbers', () => {
    const other = choiceResultOf(choicePollOf(['a', 'e']), [9, 12], 40, 50);
    const rows = rowsOf(slideOf(choiceResultOf(choicePollOf(['a', 'b']), [9, 3], 40, 50), other));
    expect(
      rows.map((row) => [
        ...[row.label, row.rank, row.percentBefore, row.percentAfter, row.points, row.rankShift],
        ...[row.movement, row.fractionBefore > 0, row.fractionAfter > 0],
      ]),
    ).toEqual([
      ['e', '1', '–', '30\u00a0%', '–', 'ny', 'unknown', false, true],
      ['a', '2', '23\u00a0%', '23\u00a0%', '0', '▼1', 'down', true, true],
      ['b', '–', '8\u00a0%', '–', '–', 'udgået', 'unknown', true, false],
    ]);
  });

  it('gives nobody a place where nobody voted', () => {
    const rows = rowsOf(slideOf(before, choiceResultOf(poll, [], 0, 50)));
    expect(rows.map((row) => [row.rank, row.percentAfter, row.points, row.rankShift])).toEqual(
      Array(4).fill(['–', '–', '–', '–']),
    );
    expect(rows.map((row) => row.fractionAfter)).toEqual([0, 0, 0, 0]);
  });

  it('marks a corrected round, a practice round, and tells two first rounds apart', () => {
    const corrected = slideOf({ ...before, isCorrected: true }, after);
    expect([corrected.before.label, corrected.after.label]).toEqual([
      'Runde 1 · rettet',
      'Runde 2',
    ]);
    const practice = slideOf(before, after, { round: { pollId: PRACTICE_POLL_ID } });
    expect(practice.footer.right).toBe('Øverunde');
    const runOff = slideOf(before, after, { round: { number: 1 } });
    expect([runOff.before.label, runOff.after.label]).toEqual(['Før', 'Efter']);
  });

  it('speaks English', () => {
    const other = choiceResultOf(poll, [18, 24, 10, 2], 41, 50);
    const slide = slideOf(before, other, { language: 'en' });
    expect(slide.note).toBe('Not the same basis: 40 voted before, 41 after');
    expect(slide.before.people).toBe('40 of 50 voted');
    expect(rowsOf(slide).map(({ rankShift }) => rankShift)).toContain('same');
  });
});

describe('before and after of a scale', () => {
  const before = scaleResultOf(
    scale,
    [
      [4, 3, 2, 1, 5],
      [0, 0, 0, 8],
      [0, 0, 0, 0, 3],
    ],
    15,
  );
  const after = scaleResultOf(
    scale,
    [
      [1, 2, 3, 4, 0],
      [8, 0, 0, 0, 2],
      [0, 1, 0, 0],
    ],
    15,
  );

  it('shows statements as the overview after, with both distributions as they are', () => {
    const { rows, legend, dontKnowLabel } = asScale(slideOf(before, after));
    expect(rows.map((row) => [row.label, row.before.mean, row.after.mean, row.shift])).toEqual([
      ['t', '4,0', '1,0', '\u22123,0'],
      ['u', '–', '2,0', '–'],
      ['s', '2,0', '3,0', '+1,0'],
    ]);
    const last = rows[2];
    expect(last?.before.segments).toEqual([
      { value: 1, percent: '40\u00a0%', fraction: 0.4, numbers: { percent: 40 } },
      { value: 2, percent: '30\u00a0%', fraction: 0.3, numbers: { percent: 30 } },
      { value: 3, percent: '20\u00a0%', fraction: 0.2, numbers: { percent: 20 } },
      { value: 4, percent: '10\u00a0%', fraction: 0.1, numbers: { percent: 10 } },
    ]);
    expect(last?.after.segments.map(({ fraction }) => fraction)).toEqual([0.1, 0.2, 0.3, 0.4]);
    expect([last?.before.nText, last?.before.dontKnow, last?.after.dontKnow]).toEqual([
      'n = 10',
      '5',
      '0',
    ]);
    expect(rows[1]?.before.segments.map(({ fraction }) => fraction)).toEqual([0, 0, 0, 0]);
    expect(legend.map(({ label }) => label)).toEqual(['Trin 1', 'Trin 2', 'Trin 3', 'Trin 4']);
    expect(dontKnowLabel).toBe('Ved ikke');
  });

  it('says what is left out, once for both', () => {
    const { footer, subtitle, note } = slideOf(before, after) as ScaleComparisonSlide;
    expect(footer.left).toBe('»Ved ikke« indgår ikke i procenter og gennemsnit');
    expect(subtitle).toBe('I hvilken grad? Lavt = stort potentiale');
    expect(note).toBe('');
  });

  it('shows an unmoved mean without a sign, and statements that came and went', () => {
    const other = scaleResultOf(
      scalePollOf(['s', 'x'], 4),
      [
        [4, 3, 2, 1],
        [0, 1],
      ],
      15,
    );
    const { rows, note } = asScale(slideOf(before, other));
    expect(rows.map(({ label, shift }) => [label, shift])).toEqual([
      ['s', '0,0'],
      ['x', 'ny'],
      ['t', 'udgået'],
      ['u', 'udgået'],
    ]);
    expect(rows[1]?.before).toEqual({
      ...{ segments: [], mean: '–', nText: '', dontKnow: '–' },
      numbers: { mean: null, n: null, dontKnow: null },
    });
    expect(note).toBe('Ikke samme grundlag: kun før: »t« og »u« · kun efter: »x«');
  });
});

describe('what can not be compared', () => {
  it('has no slide, and a reason', () => {
    const results = [
      scaleResultOf(scale, [[1]], 5),
      scaleResultOf(scalePollOf(['s'], 5), [[1]], 5),
    ];
    const [before, after] = results as [PollResult, PollResult];
    const rounds = { before: roundOf(before.poll), after: roundOf(after.poll) };
    const comparison = compareResults(before, after);
    expect(buildComparisonSlide(comparison, rounds, 'da')).toBeNull();
    expect(
      comparisonNote(comparison.differences, 'da', dictionaryFor('da').comparison.note),
    ).toContain('svarskalaen er ikke den samme');
  });
});

describe('a note', () => {
  it('names two and counts the rest', () => {
    const [few, many] = [['a'], ['a', 'b', 'c', 'd', 'e']].map((ids) =>
      choiceResultOf(choicePollOf(ids), [1], 5),
    );
    if (!few || !many) throw new Error('Two results.');
    const note = comparisonNote(
      basisDifferences(few, many),
      'da',
      dictionaryFor('da').comparison.note,
    );
    expect(note).toBe('Ikke samme grundlag: kun efter: »b«, »c« og 2 andre');
  });
});

describe('a signed number', () => {
  it.each([
    [5, '+5'],
    [-3, '\u22123'],
    [0, '0'],
  ])('of %i is %s', (value, written) => {
    expect(signedNumber(value, String)).toBe(written);
  });
});
