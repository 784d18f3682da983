/**
 * The type of slides as data, in stage pixels (1080 to the height): the typeface, the sizes, and the sizes to
 * try for a text that has to fit. This file imports nothing, because the build reads it directly.
 */

/** If the bundled typeface is missing, the next has nearly the same widths. */
export const TYPEFACE = {
  family: 'IBM Plex Sans',
  fallbacks: ['Carlito', 'Calibri', 'Segoe UI', 'Arial', 'sans-serif'],
} as const;

/**
 * The smallest sizes that the back row can read. Themes and values: 1/28 of the height. Everything else: 1/36.
 * `crowded`: of texts that would be cut otherwise, which is worse than being read from the middle of the hall.
 */
export const LEAST_SIZE = { theme: 39, other: 30, crowded: 20 } as const;

/** Sizes that never change; the screen gets each as a CSS variable. */
export const FIXED_SIZES = {
  text: 36,
  note: LEAST_SIZE.other,
  rehearsal: 34,
  mean: 136,
} as const;

/** Values and labels of results, large where there is room. */
export const RESULT_SIZES = {
  percent: LEAST_SIZE.theme,
  heading: LEAST_SIZE.other,
  legend: 36,
  votes: { large: 36, small: 36 },
  place: {
    tall: { rank: 120, lowRank: 92, percent: 84, votes: 36 },
    flat: { rank: 44, percent: 44, votes: 36 },
  },
  statement: { label: 42, percent: { large: 52, small: 44 }, answers: 36 },
  mean: {
    normal: { label: 36, mean: 48, n: 36, meanLine: 48, nLine: 40 },
    tight: { label: 30, mean: 40, n: 30, meanLine: 36, nLine: 32 },
  },
} as const;

export const COUNTDOWN_SIZES = {
  side: 124,
  band: 76,
  lines: 104,
  beside: 168,
  alone: 280,
} as const;

/** Sizes from `from` down to `to`, each with a maximum number of lines. */
export interface SizeRun {
  readonly from: number;
  readonly to: number;
  readonly maxLines: number;
}

const run = (from: number, to: number, maxLines: number): SizeRun => ({ from, to, maxLines });

/** For each text that has to fit: the sizes to try, in this order. */
export const SIZE_RUNS = {
  /** One line in a large size, otherwise two lines, otherwise three in the smallest permitted size. */
  title: [run(62, 54, 1), run(54, 40, 2), run(42, LEAST_SIZE.theme, 3), run(38, 28, 4)],
  denseTitle: [
    run(56, 46, 1),
    run(46, LEAST_SIZE.theme, 2),
    run(LEAST_SIZE.theme, LEAST_SIZE.theme, 3),
    run(38, 28, 4),
  ],
  kicker: [run(36, 32, 1), run(34, LEAST_SIZE.other, 1), run(30, 22, 3)],
  subtitle: [
    run(36, 32, 1),
    run(34, LEAST_SIZE.other, 2),
    run(LEAST_SIZE.other, LEAST_SIZE.other, 3),
    run(28, LEAST_SIZE.crowded, 4),
  ],
  footer: [run(36, LEAST_SIZE.other, 1)],
  message: [
    run(168, 112, 1),
    run(128, 80, 2),
    run(80, LEAST_SIZE.theme, 4),
    run(60, LEAST_SIZE.theme, 7),
  ],
  aside: [run(64, 52, 1), run(52, 44, 2), run(42, LEAST_SIZE.theme, 4), run(38, 28, 6)],
  /** The only line of an agenda item: short ones larger. */
  lineAlone: [run(128, 104, 2), run(102, 86, 3), run(84, LEAST_SIZE.theme, 99)],
  /** Lines of an agenda item: as many lines of type as they need. */
  line: [run(84, LEAST_SIZE.theme, 99), run(38, LEAST_SIZE.crowded, 99)],
  question: [run(56, 50, 2), run(50, 42, 3), run(42, LEAST_SIZE.theme, 5), run(38, 28, 6)],
  figure: [run(36, LEAST_SIZE.other, 2)],
  sideStatus: [run(48, 38, 4), run(36, LEAST_SIZE.other, 6)],
  sideStatusSmall: [run(38, 34, 4), run(32, LEAST_SIZE.other, 6)],
  /** Without dots the panel is the status's own. */
  sideStatusAlone: [run(92, 56, 5), run(54, 38, 6)],
  sideMissing: [run(36, LEAST_SIZE.other, 5)],
  bandStatus: [run(42, 34, 2), run(32, LEAST_SIZE.other, 2)],
  bandMissing: [run(36, 34, 2), run(32, LEAST_SIZE.other, 2)],
} as const satisfies Readonly<Record<string, readonly SizeRun[]>>;
