/** Text on every colour of every scale can be read. */
import { expect, it } from 'vitest';
import { contrast, stepColour } from './scale-palette';

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

it.each([2, 3, 4, 5, 6, 7])('gives %i different colours with legible text', (stepCount) => {
  const colours = Array.from({ length: stepCount }, (_, index) => stepColour(index, stepCount));
  expect(new Set(colours.map(({ fill }) => fill)).size).toBe(stepCount);
  for (const { fill, text } of colours) expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5);
});
