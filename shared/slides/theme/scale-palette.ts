/**
 * Colours of a scale's steps: rust for the low end, blue for the high end, paler towards the middle, grey in the
 * middle itself. The difference never rests on them alone: order, numbers and labels say the same.
 */

const INK = '#12212b';
const WHITE = '#ffffff';

export interface StepColour {
  readonly fill: string;
  /** Text on `fill`, at least 4.5:1. */
  readonly text: string;
}

const PALETTES: Readonly<Record<number, readonly string[]>> = {
  2: ['#a34a1c', '#0b4a66'],
  3: ['#a34a1c', '#c9cdcb', '#0b4a66'],
  4: ['#a34a1c', '#e8b565', '#5ba3c2', '#0b4a66'],
  5: ['#a34a1c', '#e8b565', '#c9cdcb', '#5ba3c2', '#0b4a66'],
  6: ['#7f3512', '#d98a3d', '#f0d6a4', '#b3d8e6', '#5ba3c2', '#0b4a66'],
  7: ['#7f3512', '#d98a3d', '#f0d6a4', '#c9cdcb', '#b3d8e6', '#5ba3c2', '#0b4a66'],
};

/** The colour of step `index` (0 first) of a scale with `stepCount` steps, 2 … 7. */
export function stepColour(index: number, stepCount: number): StepColour {
  const fill = PALETTES[stepCount]?.[index] ?? '#c9cdcb';
  const text = contrast(fill, WHITE) >= contrast(fill, INK) ? WHITE : INK;
  return { fill, text };
}

/** WCAG contrast of two colours «#rrggbb», 1 … 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
