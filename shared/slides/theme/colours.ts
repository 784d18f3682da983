/**
 * The colours of slides as data, each «#rrggbb»: the screen gets them as CSS variables (theme-plugin.ts), and
 * writers of files read them here. `legibility.ts` says which text may be on which ground. This file imports
 * nothing, because the build reads it directly.
 */

export interface Tone {
  readonly ground: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly accent: string;
  /** Text on `accent`. */
  readonly onAccent: string;
  /** A panel on the ground. */
  readonly tint: string;
  /** For what must be noticed. */
  readonly signal: string;
}

/** Paper for results, deep sea green for everything before them. */
export const TONES = {
  paper: {
    ground: '#fbfaf6',
    ink: '#12212b',
    muted: '#43525c',
    line: '#d9d6cc',
    accent: '#0a5c54',
    onAccent: '#ffffff',
    tint: '#e4f0ee',
    signal: '#8a3a12',
  },
  sea: {
    ground: '#0f2a33',
    ink: '#f5f3ec',
    muted: '#c4d3d7',
    line: '#28454f',
    accent: '#7fd1c4',
    onAccent: '#0f2a33',
    tint: '#153843',
    signal: '#ffd48a',
  },
} as const satisfies Readonly<Record<string, Tone>>;

/** Less important bars and frames on paper. No text has this colour or stands on it. */
export const CHART = {
  /** What a bar is part of: paler than any bar, so that its end is seen from the back row. */
  track: '#e8e6de',
  /** Bars below the top three. */
  quiet: '#8b9aa1',
  /** Bars of the first of two rounds. */
  before: '#8b9aa1',
  /** Bars of one group. */
  group: '#6d8087',
  /** A line on a tinted panel. */
  rule: '#bcd3cf',
  /** The frame and number of a place that is not revealed yet; they need not be legible. */
  hiddenFrame: '#b9c0c0',
  hiddenRank: '#a9b3b7',
} as const;

/** The band on every slide of a rehearsal that says what it is. */
export const REHEARSAL = { ground: '#ffd48a', ink: '#12212b' } as const;

/** The digits of the room's time at its end, and what they stand on. */
export const TIMER_END = { ground: '#ff6f61', ink: '#12212b' } as const;

/**
 * A scale's steps by their number, the lowest first: rust for the low end, blue for the high end, paler
 * towards the middle, grey in the middle itself. Colour is never the only difference: order, numbers and
 * labels say the same.
 */
export const SCALE_PALETTES: Readonly<Record<number, readonly string[]>> = {
  2: ['#a34a1c', '#0b4a66'],
  3: ['#a34a1c', '#c9cdcb', '#0b4a66'],
  4: ['#a34a1c', '#e8b565', '#5ba3c2', '#0b4a66'],
  5: ['#a34a1c', '#e8b565', '#c9cdcb', '#5ba3c2', '#0b4a66'],
  6: ['#7f3512', '#d98a3d', '#f0d6a4', '#b3d8e6', '#5ba3c2', '#0b4a66'],
  7: ['#7f3512', '#d98a3d', '#f0d6a4', '#c9cdcb', '#b3d8e6', '#5ba3c2', '#0b4a66'],
};

/** Black and white in the projector's test picture. */
export const GREYS = ['#000000', '#333333', '#666666', '#999999', '#cccccc', '#ffffff'] as const;
