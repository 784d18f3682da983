/** Diverging bars: nothing outside of the chart, no label on another. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OverviewRow } from '../kinds/scale/scale-slide-model';
import {
  divergingScale,
  isLabelOnCentre,
  leastChartWidth,
  placeSegments,
} from './diverging-layout';

function rowOf(counts: readonly number[]): OverviewRow {
  const n = counts.reduce((total, count) => total + count, 0);
  return {
    label: 'Udsagn',
    segments: counts.map((count, index) => {
      const percent = n === 0 ? null : Math.round((100 * count) / n);
      return {
        value: index + 1,
        percent: `${percent ?? '–'}\u00a0%`,
        fraction: n === 0 ? 0 : count / n,
        numbers: { percent },
      };
    }),
    mean: '2,0',
    nText: `n = ${n}`,
    dontKnow: '0',
    isDisagreement: false,
    numbers: { mean: 2, n, dontKnow: 0 },
  };
}

const anyRows = fc
  .integer({ min: 2, max: 7 })
  .chain((steps) =>
    fc.array(
      fc.array(fc.oneof(fc.constantFrom(0, 1, 2), fc.nat(120)), {
        minLength: steps,
        maxLength: steps,
      }),
      { minLength: 1, maxLength: 8 },
    ),
  )
  .map((rows) => rows.map(rowOf));

describe('placeSegments', () => {
  it('keeps bars and labels within the chart and apart from each other', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 0, max: 400 }), (rows, extra) => {
        const width = leastChartWidth(rows) + extra;
        const scale = divergingScale(rows, width);
        for (const row of rows) {
          const placed = placeSegments(row.segments, scale, width);
          const above = placed.filter(({ isLabelInside }) => !isLabelInside);
          above.forEach(({ labelCentre, labelWidth }, index) => {
            expect(labelCentre - labelWidth / 2).toBeGreaterThanOrEqual(0);
            expect(labelCentre + labelWidth / 2).toBeLessThanOrEqual(width);
            const next = above[index + 1];
            if (next) {
              const gap = next.labelCentre - labelCentre - (next.labelWidth + labelWidth) / 2;
              expect(gap).toBeGreaterThanOrEqual(10);
            }
          });
          for (const { left, width: own } of placed) {
            expect(left).toBeGreaterThanOrEqual(0);
            expect(left + own).toBeLessThanOrEqual(width);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('knows where a label stands on the centre line', () => {
    const labelled = (counts: readonly number[]) => {
      const row = rowOf(counts);
      const scale = divergingScale([row], 420);
      return isLabelOnCentre(placeSegments(row.segments, scale, 420), scale);
    };
    expect(labelled([1, 2, 1, 97])).toBe(true);
    expect(labelled([50, 0, 0, 50])).toBe(false);
    // One per cent at the far end.
    expect(labelled([1, 49, 49, 1])).toBe(false);
  });

  it('draws nothing for 0 %', () => {
    const row = rowOf([0, 3, 0, 1]);
    const placed = placeSegments(row.segments, divergingScale([row], 900), 900);
    expect(placed.map(({ index }) => index)).toEqual([1, 3]);
  });

  it('meets at the centre with an even number of steps, straddles it with an odd one', () => {
    const even = rowOf([1, 1, 1, 1]);
    const scale = divergingScale([even], 900);
    expect(placeSegments(even.segments, scale, 900)[2]?.left).toBe(scale.centre);
    const odd = rowOf([1, 2, 1]);
    const oddScale = divergingScale([odd], 900);
    const middle = placeSegments(odd.segments, oddScale, 900)[1];
    expect((middle?.left ?? 0) + (middle?.width ?? 0) / 2).toBe(oddScale.centre);
  });
});
