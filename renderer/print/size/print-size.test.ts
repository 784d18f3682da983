/** Sizes of printouts: legible to the last, and smaller only for more text. */
import { describe, expect, it } from 'vitest';
import { PRINT_SIZES, fitSize, rowsStyle, textHeight, type PrintSize } from './print-size';

const MM_PER_POINT = 25.4 / 72;

describe('PRINT_SIZES', () => {
  it('never sets titles below 11 points, explanations and statements below 9, margins below 12 mm', () => {
    for (const size of PRINT_SIZES) {
      expect(size.titlePt).toBeGreaterThanOrEqual(11);
      expect(Math.min(size.bodyPt, size.statementPt, size.notePt)).toBeGreaterThanOrEqual(9);
      expect(size.marginMm).toBeGreaterThanOrEqual(12);
    }
  });

  it('leaves explanations out only at the last size', () => {
    const tight = PRINT_SIZES.map((size) => size.isTight);
    expect(tight.indexOf(true)).toBe(tight.length - 1);
  });
});

describe('fitSize', () => {
  const heightOf = (characters: number) => (size: PrintSize) =>
    textHeight('ord '.repeat(characters / 4), size.bodyPt, 140);

  it('takes the largest size for little text and the last where nothing fits', () => {
    expect(fitSize(heightOf(40))).toBe(PRINT_SIZES[0]);
    expect(fitSize(heightOf(400_000))).toBe(PRINT_SIZES.at(-1));
  });

  it('never takes a larger size for more text', () => {
    const steps = Array.from({ length: 60 }, (_, index) => heightOf(index * 200));
    const indices = steps.map((height) => PRINT_SIZES.indexOf(fitSize(height)));
    expect(indices).toEqual(indices.toSorted((a, b) => a - b));
  });
});

describe('textHeight', () => {
  const line = 10 * MM_PER_POINT * 1.25;

  it('counts lines broken between words', () => {
    expect(textHeight('', 10, 100)).toBe(0);
    expect(textHeight('ét ord', 10, 100)).toBeCloseTo(line);
    expect(textHeight('ti tegn'.repeat(12), 10, 60)).toBeGreaterThan(2 * line - 0.01);
  });

  it('breaks a word that is longer than the line', () => {
    expect(textHeight('x'.repeat(120), 10, 60)).toBeGreaterThan(2 * line);
    expect(textHeight(`kort ${'x'.repeat(120)}`, 10, 60)).toBeGreaterThan(3 * line);
  });
});

describe('rowsStyle', () => {
  it('gives every row the roomy height, or the highest row’s', () => {
    expect(rowsStyle([10, 12], 24)).toEqual({ flexBasis: '48mm' });
    expect(rowsStyle([10, 40], 24)).toEqual({ flexBasis: '80mm' });
  });
});
