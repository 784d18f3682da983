/** Every text of the theme can be read on its ground. */
import { describe, expect, it } from 'vitest';
import { contrast, TEXT_CONTRAST } from './contrast';
import { textPairs } from './legibility';
import { stepColour } from './step-colour';

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe('the theme', () => {
  it.each(textPairs())('can be read: $name', ({ text, ground }) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  });

  it.each([2, 3, 4, 5, 6, 7])('gives %i different colours with legible text', (stepCount) => {
    const colours = Array.from({ length: stepCount }, (_, index) => stepColour(index, stepCount));
    expect(new Set(colours.map(({ fill }) => fill)).size).toBe(stepCount);
    for (const { fill, text } of colours) expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5);
  });
});
