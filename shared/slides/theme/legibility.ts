/** The pairs of text and ground on slides, each with at least `TEXT_CONTRAST`. Add a pair here before using it. */
import { REHEARSAL, SCALE_PALETTES, TIMER_END, TONES } from './colours';
import type { Tone } from './colours';
import { stepColour } from './step-colour';

export interface TextPair {
  readonly name: string;
  readonly text: string;
  readonly ground: string;
}

const ON_GROUND = ['ink', 'muted', 'accent', 'signal'] as const satisfies readonly (keyof Tone)[];

/** Every pair of text and ground that the theme holds. */
export function textPairs(): readonly TextPair[] {
  const tones = Object.entries(TONES).flatMap(([name, tone]) => [
    ...(['ground', 'tint'] as const).flatMap((ground) =>
      ON_GROUND.map((text) => ({
        name: `${text} on ${name}'s ${ground}`,
        text: tone[text],
        ground: tone[ground],
      })),
    ),
    { name: `text on ${name}'s accent`, text: tone.onAccent, ground: tone.accent },
  ]);
  const steps = Object.entries(SCALE_PALETTES).flatMap(([count, palette]) =>
    palette.map((ground, index) => ({
      name: `step ${index + 1} of ${count}`,
      text: stepColour(index, Number(count)).text,
      ground,
    })),
  );
  return [
    ...tones,
    ...steps,
    { name: 'a rehearsal', text: REHEARSAL.ink, ground: REHEARSAL.ground },
    { name: 'the end of the time', text: TIMER_END.ink, ground: TIMER_END.ground },
  ];
}
