/** The stage that every slide is drawn on, in its own pixels, and the type sizes that the back row can read. */

export const STAGE = { width: 1920, height: 1080, margin: 96 } as const;

/** Width between the margins. */
export const CONTENT_WIDTH = STAGE.width - 2 * STAGE.margin;

/** Themes and values: 1/28 of the height. Everything else: 1/36. */
export const LEAST_SIZE = { theme: 39, other: 30 } as const;
