import { describe, expect, it } from 'vitest';
import { comparison, type Check, type Row } from './rows.mjs';
import { exitCodeOf } from './run-benches.mjs';
import { benchTable, numberText, verdictLine } from './bench-table.mjs';
import { isWithin, verdictOn, verdictOnRow } from './verdict.mjs';

const CHECK: Check = {
  figure: 'ratio',
  value: 4,
  unit: '×',
  target: { atMost: 3 },
  guard: { atMost: 12 },
};
const row = (...checks: readonly Check[]): Row => ({
  what: 'start',
  against: '',
  unit: 'ms',
  checks,
});

describe('verdicts', () => {
  it('let a figure stand on its limit', () => {
    expect(isWithin(3, { atMost: 3 })).toBe(true);
    expect(isWithin(3.01, { atMost: 3 })).toBe(false);
    expect(isWithin(0.85, { atLeast: 0.85 })).toBe(true);
    expect(isWithin(0.84, { atLeast: 0.85 })).toBe(false);
  });

  it('hold a whole run to the target and a quick one to the guard', () => {
    expect(verdictOn(CHECK, false)).toBe('missed');
    expect(verdictOn(CHECK, true)).toBe('met');
    expect(verdictOn({ figure: 'size', value: 4, unit: 'kB' }, false)).toBe('told');
  });

  it('miss nothing but what cannot be compared', () => {
    expect(verdictOn({ ...CHECK, value: Number.NaN }, true)).toBe('missed');
  });

  it('call a row missed by any of its figures', () => {
    expect(verdictOnRow(row({ ...CHECK, value: 2 }, CHECK), false)).toBe('missed');
    expect(verdictOnRow(row({ ...CHECK, value: 2 }), false)).toBe('met');
    expect(verdictOnRow(row(), false)).toBe('told');
  });
});

describe('the exit code', () => {
  const broken = row({ ...CHECK, value: 13 });

  it('is 1 for a quick run whose guard is broken', () => {
    expect(exitCodeOf({ rows: [broken], broken: [], late: [] }, true)).toBe(1);
    expect(exitCodeOf({ rows: [row(CHECK)], broken: [], late: [] }, true)).toBe(0);
  });

  it('is 0 for a whole run that misses a target: it tells', () => {
    expect(exitCodeOf({ rows: [broken], broken: [], late: [] }, false)).toBe(0);
  });

  it('is 1 where a bench broke off, and none for nothing', () => {
    expect(exitCodeOf({ rows: [row(CHECK)], broken: ['start'], late: [] }, false)).toBe(1);
    expect(() => exitCodeOf({ rows: [], broken: [], late: [] }, true)).toThrow(
      'Nothing was measured',
    );
  });
});

it('fails a whole run that something held up, not a quick one', () => {
  const found = { rows: [row(CHECK)], broken: [], late: ['start'] };
  expect(exitCodeOf(found, false)).toBe(1);
  expect(exitCodeOf(found, true)).toBe(0);
});

describe('the table', () => {
  const compared = comparison({
    what: 'start',
    against: 'an empty page',
    unit: 'ms',
    subject: [30, 60, 90],
    floor: [10, 20, 10],
    target: { atMost: 3 },
    guard: { atMost: 12 },
  });

  it('tells medians, the ratio turn by turn, and the verdict', () => {
    const [head, , line] = benchTable([compared], false);
    expect(head).toMatch(/^\| what +\| measured/);
    expect(line?.split('|').map((cell) => cell.trim())).toEqual([
      '',
      'start',
      '60 ms (45–75, n 3)',
      'an empty page: 10 ms (10–15, n 3)',
      'ratio 3 × (3–6)',
      '≤ 3 ×',
      'met',
      '',
    ]);
  });

  it('ends with what was missed', () => {
    expect(verdictLine([compared, row(CHECK)], false)).toBe(
      '1 of 2 rows miss their targets: start.',
    );
    expect(verdictLine([compared], true)).toBe('All guards of 1 rows are met.');
  });

  it('writes three digits at any size', () => {
    expect([0.16932, 2.345, 47.11, 2151.4, 0].map(numberText)).toEqual([
      '0.169',
      '2.35',
      '47.1',
      '2,151',
      '0',
    ]);
  });
});
