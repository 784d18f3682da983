/** The stage that every slide is drawn on, in its own pixels. */

export const STAGE = { width: 1920, height: 1080, margin: 96 } as const;

/** Width between the margins. */
export const CONTENT_WIDTH = STAGE.width - 2 * STAGE.margin;
