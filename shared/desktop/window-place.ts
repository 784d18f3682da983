/** Where the facilitator's window opens: where it was last, if that place is still visible. Pure. */
import * as v from 'valibot';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const whole = v.pipe(v.number(), v.integer());
/** The remembered place in device-independent pixels; null if none is remembered. */
export const placeSchema = v.nullable(
  v.strictObject({
    x: whole,
    y: whole,
    width: v.pipe(whole, v.minValue(1)),
    height: v.pipe(whole, v.minValue(1)),
    isMaximized: v.boolean(),
  }),
);
export type Place = NonNullable<v.InferOutput<typeof placeSchema>>;

const WANTED = { width: 1440, height: 900 } as const;
export const LEAST = { width: 960, height: 600 } as const;

function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

const clamp = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(value, most));

/** Moves and shrinks `wanted` until all of it lies within `area`. */
function within(wanted: Rectangle, area: Rectangle): Rectangle {
  const width = Math.min(wanted.width, area.width);
  const height = Math.min(wanted.height, area.height);
  return {
    width,
    height,
    x: clamp(wanted.x, area.x, area.x + area.width - width),
    y: clamp(wanted.y, area.y, area.y + area.height - height),
  };
}

/**
 * Moves and shrinks the remembered place into the work area it overlaps most. If nothing is remembered, or no
 * area overlaps it, the window goes in the middle of the first area. `areas` are the displays' work areas,
 * the primary display first.
 */
export function placeWindow(remembered: Place | null, areas: readonly Rectangle[]): Place {
  const [primary = { x: 0, y: 0, ...WANTED }] = areas;
  const best = remembered
    ? areas.reduce<Rectangle | null>((found, area) => {
        const least = found ? overlap(remembered, found) : 0;
        return overlap(remembered, area) > least ? area : found;
      }, null)
    : null;
  if (remembered && best) {
    const size = {
      width: Math.max(remembered.width, LEAST.width),
      height: Math.max(remembered.height, LEAST.height),
    };
    return { ...within({ ...remembered, ...size }, best), isMaximized: remembered.isMaximized };
  }
  const middle = {
    ...WANTED,
    x: Math.round(primary.x + (primary.width - WANTED.width) / 2),
    y: Math.round(primary.y + (primary.height - WANTED.height) / 2),
  };
  return { ...within(middle, primary), isMaximized: remembered?.isMaximized ?? false };
}
