/** Sizes that are computed before anything is drawn. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withSoftHyphens } from '../../text/soft-hyphens';
import { breakLines } from './break-lines';
import { attempts, fitText, lineCount, setText } from './text-fit';
import { textWidth } from './text-width';

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

  it('begins no line with a dash that stands alone', () => {
    const type = { weight: 400, size: 40 } as const;
    const text = 'Vi sætter formålet forrest - det handler om børnene – og nytænker';
    // In every width in which its longest word with a dash fits.
    const least = textWidth('børnene –', 400, 40);
    for (let width = Math.ceil(least); width < 1200; width += 7) {
      const lines = breakLines(text, width, type);
      expect(lines.join(' ')).toBe(text);
      expect(lines.filter((line) => /^[-–]/u.test(line))).toEqual([]);
    }
    expect(breakLines('- et punkt', 1000, type)).toEqual(['- et punkt']);
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

describe('rows', () => {
  /** Eighty letters. */
  const compound = `${'koordinatorfunktionsbeskrivelsesmøde'.repeat(2)}kommunen`;

  it('break a word that is wider than a line at its syllables, with a hyphen', () => {
    const text = withSoftHyphens(`Et ${compound}`, 'da');
    const { rows, lines } = setText(text, box, 40);
    expect(lines).toBe(rows.length);
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.join('').replaceAll('-', '')).toBe(`Et ${compound}`);
    // As a Danish dictionary divides it.
    const syllables = 'ko or di na tor funk tions be skri vel ses mø de'.split(' ');
    const ends = new Set(syllables.map((_, at) => syllables.slice(0, at + 1).join('')));
    for (const row of rows.slice(0, -1)) {
      expect(row).toMatch(/-$/u);
      expect(textWidth(row, 600, 40)).toBeLessThanOrEqual(400);
    }
    let passed = '';
    for (const row of rows.slice(0, -1)) {
      passed += row.replace(/^Et /u, '').slice(0, -1);
      expect(ends).toContain(passed.slice(passed.length > 36 ? 36 : 0));
    }
  });

  it('never break within what is seen as one character, nor shorten there', () => {
    const family = '👨\u200d👩\u200d👧';
    const accented = 'q\u0301';
    const whole = new RegExp(`^(?:${family}|${accented})*…?$`, 'u');
    for (const one of [family, accented]) {
      const { rows } = setText(one.repeat(30), box, 40);
      expect(rows.length).toBeGreaterThan(1);
      const short = fitText(one.repeat(30), box, attempts(44, 40, 1));
      expect(short.rows).toHaveLength(1);
      for (const row of [...rows, ...short.rows]) expect(row).toMatch(whole);
    }
  });

  it('of the longest text that a file may hold are found at once, also without a single space', () => {
    const began = performance.now();
    const { rows } = fitText('x'.repeat(2000), { ...box, width: 900 }, attempts(80, 40, 2));
    // It took seven seconds when each letter more or less was tried in turn.
    expect(performance.now() - began).toBeLessThan(2000);
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatch(/^x{10,}…$/u);
  });

  it('leave a word whole that a line has room for', () => {
    const text = withSoftHyphens('En kompetenceudvikling', 'da');
    expect(setText(text, box, 36).rows).toEqual(['En', 'kompetenceudvikling']);
  });

  it('leave no single short word on the last line', () => {
    const text = 'Mere tværgående ledelse i de led';
    const wide = textWidth('Mere tværgående ledelse i de', 600, 30) + 8;
    expect(setText(text, { ...box, width: wide }, 30).rows).toEqual([
      'Mere tværgående',
      'ledelse i de led',
    ]);
    const filled = { ...box, width: wide, isFilled: true };
    expect(setText(text, filled, 30).rows.at(-1)).toBe('led');
  });

  it('never exceed the width, lose no letter, and take no more lines for being balanced', () => {
    const word = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 60, max: 700 }),
        (words, width) => {
          const text = withSoftHyphens(words.join(' '), 'da');
          const own = { weight: 400, width, leading: 1.2 } as const;
          const { rows } = setText(text, own, 40);
          for (const row of rows) expect(textWidth(row, 400, 40)).toBeLessThanOrEqual(width + 9);
          const letters = (all: string) => all.replace(/[\s\u00ad-]/gu, '');
          expect(letters(rows.join(''))).toBe(letters(text));
          expect(rows.length).toBe(setText(text, { ...own, isFilled: true }, 40).rows.length);
        },
      ),
    );
  });
});
