/**
 * A vite plugin: `virtual:theme.css`, provides the theme of slides as CSS variables, so that screen and
 * exported files use the same data.
 */
import type { Plugin } from 'vite';
import {
  CHART,
  REHEARSAL,
  SCALE_PALETTES,
  TIMER_END,
  TONES,
} from '../../shared/slides/theme/colours.ts';
import { FIXED_SIZES, TYPEFACE } from '../../shared/slides/theme/type-sizes.ts';

const NAME = 'virtual:theme.css';
const RESOLVED = `\0${NAME}`;

/** Provides the module to builds and to the development server, as part of their style sheets. */
export function theme(): Plugin {
  return {
    name: 'pejling-theme',
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    load: (id) => (id === RESOLVED ? themeCss() : null),
  };
}

/** `:root` has the paper tone and all values without a tone; an element with `data-tone` has that tone. */
export function themeCss(): string {
  const [low = '', high = ''] = SCALE_PALETTES[2] ?? [];
  const rules = [
    rule(':root', [
      ...variables('chart', CHART),
      ...variables('rehearsal', REHEARSAL),
      ...variables('timer-end', TIMER_END),
      ...variables('scale', { low, high }),
      ...variables('size', FIXED_SIZES, 'px'),
      `--typeface: ${[TYPEFACE.family, ...TYPEFACE.fallbacks].map(fontName).join(', ')};`,
    ]),
    rule(":root, [data-tone='paper']", variables('slide', TONES.paper)),
    rule("[data-tone='sea']", variables('slide', TONES.sea)),
  ];
  return `@layer theme {\n${rules.join('\n')}\n}\n`;
}

function rule(selector: string, declarations: readonly string[]): string {
  return `${selector} {\n${declarations.join('\n')}\n}`;
}

/** `onAccent` of `slide` becomes `--slide-on-accent`. */
function variables(
  group: string,
  values: Readonly<Record<string, string | number>>,
  unit = '',
): readonly string[] {
  return Object.entries(values).map(([key, value]) => {
    const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return `--${group}-${name}: ${value}${unit};`;
  });
}

function fontName(name: string): string {
  return name.includes(' ') ? `'${name}'` : name;
}
