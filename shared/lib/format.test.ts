import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFor, plural } from './format';

const da = formatFor('da');
const en = formatFor('en');
const NO_BREAK = '\u00a0';

describe('whole numbers', () => {
  it.each([
    [0, '0', '0'],
    [131, '131', '131'],
    [1234, '1.234', '1,234'],
    [1234567, '1.234.567', '1,234,567'],
  ])('writes %d as %s in Danish and %s in English', (value, danish, english) => {
    expect([da.number(value), en.number(value)]).toEqual([danish, english]);
  });
});

describe('one decimal', () => {
  it.each([
    [2, '2,0', '2.0'],
    [2.24, '2,2', '2.2'],
    [2.25, '2,3', '2.3'],
    [2.35, '2,4', '2.4'],
    [1.45, '1,5', '1.5'],
    [1.05, '1,1', '1.1'],
    [2.95, '3,0', '3.0'],
    [2.9499999, '2,9', '2.9'],
    [-2.25, '-2,3', '-2.3'],
    [1234.56, '1.234,6', '1,234.6'],
  ])('writes %d as %s in Danish and %s in English', (value, danish, english) => {
    expect([da.decimal(value), en.decimal(value)]).toEqual([danish, english]);
  });

  it('rounds every mean of 1 … 999 answers on a scale exactly half up', () => {
    const answers = fc
      .integer({ min: 1, max: 999 })
      .chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: n, max: 7 * n })));
    fc.assert(
      fc.property(answers, ([n, total]) => {
        const doubled = BigInt(total) * 20n + BigInt(n);
        const tenths = Number(doubled / (BigInt(n) * 2n));
        expect(da.decimal(total / n)).toBe(`${Math.floor(tenths / 10)},${tenths % 10}`);
        expect(en.decimal(total / n)).toBe(`${Math.floor(tenths / 10)}.${tenths % 10}`);
      }),
      { numRuns: 500 },
    );
  });

  it('rounds every mean that lies exactly between two decimals up', () => {
    for (let twentieths = 21; twentieths < 140; twentieths += 2) {
      const up = (twentieths + 1) / 2;
      expect(en.decimal(twentieths / 20)).toBe(`${Math.floor(up / 10)}.${up % 10}`);
    }
  });
});

describe('per cent', () => {
  it('has a no-break space in Danish and none in English', () => {
    expect(da.percent(57)).toBe(`57${NO_BREAK}%`);
    expect(en.percent(57)).toBe('57%');
  });

  it('writes every whole per cent as it is', () => {
    for (let value = 0; value <= 200; value += 1) {
      expect(da.percent(value)).toBe(`${value}${NO_BREAK}%`);
      expect(en.percent(value)).toBe(`${value}%`);
    }
  });
});

describe('dates and clock', () => {
  it.each([
    ['2026-09-22', '22. september 2026', '22 September 2026'],
    ['2026-01-01', '1. januar 2026', '1 January 2026'],
    ['2026-12-31', '31. december 2026', '31 December 2026'],
    ['2028-02-29', '29. februar 2028', '29 February 2028'],
  ])('writes %s as %s and %s', (iso, danish, english) => {
    expect([da.date(iso), en.date(iso)]).toEqual([danish, english]);
  });

  it.each([
    '',
    'i morgen',
    '22-09-2026',
    '2026-13-01',
    '2026-00-10',
    '2026-09-22T10:00',
    '2026-9-2',
  ])('gives %j back, which is no date', (text) => {
    expect([da.date(text), en.date(text)]).toEqual([text, text]);
  });

  it.each(['2026-02-30', '2027-02-29', '2026-04-31'])(
    'gives %s back, a day that is in no calendar, instead of another day',
    (text) => {
      expect([da.date(text), en.date(text)]).toEqual([text, text]);
    },
  );

  it.each(['2026', '2026-09'])('gives %s back, which names no day', (text) => {
    expect([da.date(text), en.date(text)]).toEqual([text, text]);
  });

  it.each([
    [9, 5, '09:05'],
    [10, 42, '10:42'],
    [0, 0, '00:00'],
    [23, 59, '23:59'],
  ])('shows %i:%i on this clock as %s, as programmes write it', (hours, minutes, shown) => {
    const at = new Date(2026, 8, 22, hours, minutes).getTime();
    expect([da.clock(at), en.clock(at)]).toEqual([shown, shown]);
  });
});

describe('lists', () => {
  it.each([
    [[], '', ''],
    [['4'], '4', '4'],
    [['4', '10'], '4 og 10', '4 and 10'],
    [['4', '10', '13'], '4, 10 og 13', '4, 10 and 13'],
  ])('writes %j as %j and %j', (items, danish, english) => {
    expect([da.list(items), en.list(items)]).toEqual([danish, english]);
  });
});

describe('plural', () => {
  it('says one only of exactly one', () => {
    const words = [0, 1, 2, 11, 21, 101].map((count) => plural(count, 'stemme', 'stemmer'));
    expect(words).toEqual(['stemmer', 'stemme', 'stemmer', 'stemmer', 'stemmer', 'stemmer']);
  });
});
