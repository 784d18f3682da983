/** Colours in a presentation: those of the theme by their names, so that another theme recolours them; others as they are. */
import { CHART, SCALE_PALETTES, TONES } from '../../../shared/slides/theme/colours';
import { tag } from './xml';

const [low = '', lower = '', higher = '', high = ''] = SCALE_PALETTES[4] ?? [];

/** The theme's colours by their names in a theme. */
export const SCHEME = {
  dk1: TONES.paper.ink,
  lt1: TONES.paper.ground,
  dk2: TONES.sea.ground,
  lt2: TONES.paper.tint,
  accent1: TONES.paper.accent,
  accent2: CHART.quiet,
  accent3: low,
  accent4: lower,
  accent5: higher,
  accent6: high,
  hlink: TONES.paper.accent,
  folHlink: CHART.group,
} as const;

/** As texts and shapes name them, through the master's colour map. */
const NAMES: ReadonlyMap<string, string> = new Map([
  [SCHEME.dk1, 'tx1'],
  [SCHEME.lt1, 'bg1'],
  [SCHEME.dk2, 'tx2'],
  [SCHEME.lt2, 'bg2'],
  ...(['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'] as const).map(
    (name) => [SCHEME[name], name] as const,
  ),
]);

/** «#rrggbb» as XML needs it. */
export function hex(colour: string): string {
  return colour.slice(1).toUpperCase();
}

/** A solid fill of the colour «#rrggbb». */
export function solidFill(colour: string): string {
  const name = NAMES.get(colour);
  return tag(
    'a:solidFill',
    {},
    name ? tag('a:schemeClr', { val: name }) : tag('a:srgbClr', { val: hex(colour) }),
  );
}
