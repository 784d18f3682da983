/** Stage pixels (1920 × 1080) in the units of Office. A slide is 13.333 × 7.5 inches. */
import type { Box } from '../../../shared/export/deck/layout/placed';
import { STAGE } from '../../../shared/slides/layout/stage';
import { tag } from './xml';

const EMU_PER_PIXEL = 6350;

export const SLIDE_SIZE = {
  cx: STAGE.width * EMU_PER_PIXEL,
  cy: STAGE.height * EMU_PER_PIXEL,
} as const;

/** English metric units. */
export function emu(pixels: number): number {
  return Math.round(pixels * EMU_PER_PIXEL);
}

/** Hundredths of a point, as type sizes are given. */
export function typeSize(pixels: number): number {
  return Math.round(pixels * 50);
}

/** Offset and extent; `prefix` is the namespace that asks for them. */
export function transform(box: Box, prefix: 'a' | 'p'): string {
  return tag(
    `${prefix}:xfrm`,
    {},
    tag('a:off', { x: emu(box.left), y: emu(box.top) }),
    tag('a:ext', { cx: emu(box.width), cy: emu(box.height) }),
  );
}
