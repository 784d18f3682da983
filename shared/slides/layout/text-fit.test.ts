/** Sizes that are computed before anything is drawn. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attempts, fitText, lineCount, textWidth } from './text-fit';

const box = { weight: 600, width: 400, leading: 1.2 } as const;

describe('textWidth', () => {
  it('knows that figures all take 0.6 of the size', () => {
    expect(textWidth('0123456789', 400, 100)).toBe(606);
    expect(textWidth('11', 700, 50)).toBe(textWidth('88', 700, 50));
  });
});

describe('lineCount', () => {
  it('breaks between words and after hyphens', () => {
    expect(lineCount('to ord', 400, 40, 400)).toBe(1);
    expect(lineCount('to ord', 400, 40, 80)).toBe(2);
    expect(lineCount('evaluerings-og', 400, 40, 230)).toBe(2);
  });

  it('keeps a percentage with a no-break space together', () => {
    expect(lineCount('57\u00a0%', 400, 40, textWidth('57\u00a0%', 400, 40))).toBe(1);
  });

  it('never needs fewer lines in less room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 100, max: 900 }),
        (words, width) => {
          const text = words.join(' ');
          expect(lineCount(text, 400, 40, width)).toBeGreaterThanOrEqual(
            lineCount(text, 400, 40, width * 2),
          );
        },
      ),
    );
  });
});

describe('fitText', () => {
  it('takes the first attempt with room', () => {
    const fit = fitText('Skab kædetræk', box, attempts(80, 40, 1));
    expect(fit.lines).toBe(1);
    expect(textWidth(fit.text, 600, fit.size)).toBeLessThanOrEqual(400);
    expect(textWidth(fit.text, 600, fit.size + 2)).toBeGreaterThan(400);
  });

  it('never goes below the last attempt, and then says that it has shortened', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 400 }), (text) => {
        const fit = fitText(text, box, attempts(60, 39, 2));
        expect(fit.size).toBeGreaterThanOrEqual(39);
        expect(fit.lines).toBeLessThanOrEqual(2);
        expect(Number.isInteger(fit.size)).toBe(true);
        if (fit.text !== text) expect(fit.text.endsWith('…')).toBe(true);
      }),
    );
  });
});
