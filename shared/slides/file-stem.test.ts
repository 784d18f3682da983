/** File stems that every system accepts. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slideFileStem } from './file-stem';

it('keeps Danish letters and drops what Windows refuses', () => {
  expect(slideFileStem(1, 'Hvor er »det« størst? <A/B>', 'alle: temaer.')).toBe(
    '01 Hvor er »det« størst A B – alle temaer',
  );
});

it('cuts a long title at a word and keeps the detail', () => {
  const title = 'Hvor er potentialet for helhedsløsninger på tværs af alle fagområder allerstørst?';
  expect(slideFileStem(12, title, 'spørgsmål 4')).toBe(
    '12 Hvor er potentialet for helhedsløsninger på tværs af alle – spørgsmål 4',
  );
});

it('never exceeds 80 characters nor contains a refused one', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99 }),
      fc.string(),
      fc.string(),
      (number, title, detail) => {
        const stem = slideFileStem(number, title.repeat(9), detail.repeat(9));
        expect(stem.length).toBeLessThanOrEqual(80);
        expect(stem).not.toMatch(/[<>:"/\\|?*\p{Cc}]|[. ]$/u);
      },
    ),
  );
});

it('is not cut within a character', () => {
  for (const before of ['', 'x']) {
    expect(slideFileStem(1, before + '😀'.repeat(60), 'y')).not.toMatch(/\p{Cs}/u);
  }
});
