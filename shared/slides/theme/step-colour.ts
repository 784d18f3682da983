/** The colour of one step of a scale, and of what is written on it. */
import { CHART, SCALE_PALETTES, TONES } from './colours';
import { contrast } from './contrast';

export interface StepColour {
  readonly fill: string;
  /** Text on `fill`: paper's lightest or darkest colour, whichever is seen better. */
  readonly text: string;
}

/** The colour of step `index` (0 first) of a scale with `stepCount` steps, 2 … 7. */
export function stepColour(index: number, stepCount: number): StepColour {
  const fill = SCALE_PALETTES[stepCount]?.[index] ?? CHART.quiet;
  const { onAccent: light, ink: dark } = TONES.paper;
  const text = contrast(fill, light) >= contrast(fill, dark) ? light : dark;
  return { fill, text };
}
