import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LEAST, placeSchema, placeWindow, type Rectangle } from './window-place';

const LAPTOP = { x: 0, y: 0, width: 1440, height: 860 };
const PROJECTOR = { x: 1440, y: 0, width: 1920, height: 1080 };

const area = fc.record({
  x: fc.integer({ min: -4000, max: 4000 }),
  y: fc.integer({ min: -4000, max: 4000 }),
  width: fc.integer({ min: 640, max: 4000 }),
  height: fc.integer({ min: 480, max: 3000 }),
});
const place = fc.record({
  x: fc.integer({ min: -20_000, max: 20_000 }),
  y: fc.integer({ min: -20_000, max: 20_000 }),
  width: fc.integer({ min: 1, max: 9000 }),
  height: fc.integer({ min: 1, max: 9000 }),
  isMaximized: fc.boolean(),
});

function isWithin(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

describe('where the facilitator’s window goes', () => {
  it('is where it was', () => {
    const was = { x: 100, y: 50, width: 1100, height: 700, isMaximized: false };
    expect(placeWindow(was, [LAPTOP, PROJECTOR])).toEqual(was);
    const onProjector = { ...was, x: 1600, isMaximized: true };
    expect(placeWindow(onProjector, [LAPTOP, PROJECTOR])).toEqual(onProjector);
  });

  it('is in the middle of the primary display the first time', () => {
    expect(placeWindow(null, [PROJECTOR, LAPTOP])).toEqual({
      x: 1440 + (1920 - 1440) / 2,
      y: (1080 - 900) / 2,
      width: 1440,
      height: 900,
      isMaximized: false,
    });
  });

  it('is on a display that is there when the one it was on is gone', () => {
    const was = { x: 1700, y: 100, width: 1200, height: 800, isMaximized: true };
    expect(placeWindow(was, [LAPTOP])).toEqual({ ...LAPTOP, isMaximized: true });
  });

  it('is always wholly on one display, whatever is remembered', () => {
    fc.assert(
      fc.property(
        fc.option(place),
        fc.array(area, { minLength: 1, maxLength: 4 }),
        (was, areas) => {
          const put = placeWindow(was, areas);
          expect(areas.some((candidate) => isWithin(put, candidate))).toBe(true);
          expect(put.isMaximized).toBe(was?.isMaximized ?? false);
        },
      ),
    );
  });

  it('is no smaller than can be worked in, where the display has room', () => {
    fc.assert(
      fc.property(place, (was) => {
        const put = placeWindow(was, [PROJECTOR]);
        expect(put.width).toBeGreaterThanOrEqual(LEAST.width);
        expect(put.height).toBeGreaterThanOrEqual(LEAST.height);
      }),
    );
  });
});

describe('a remembered place', () => {
  it('is one that can be used, or none', () => {
    const was = { x: -5, y: 0, width: 1000, height: 700, isMaximized: false };
    expect(v.is(placeSchema, was)).toBe(true);
    expect(v.is(placeSchema, null)).toBe(true);
    const bad = [
      undefined,
      [],
      { x: 1 },
      { ...was, x: 1.5 },
      { ...was, width: 0 },
      { ...was, extra: 1 },
    ];
    for (const text of bad) expect(v.is(placeSchema, text)).toBe(false);
  });
});
