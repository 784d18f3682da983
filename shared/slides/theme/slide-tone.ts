/** Paper for results, deep sea green for everything before them. */
import type { SlideModel } from '../slide-model';

export type SlideTone = 'paper' | 'sea';

const BEFORE_RESULTS: ReadonlySet<SlideModel['kind']> = new Set([
  ...(['title', 'break', 'timer', 'collecting', 'arrivals', 'closed', 'lines'] as const),
]);

/** The background a slide stands on. */
export function slideTone(slide: SlideModel): SlideTone {
  return BEFORE_RESULTS.has(slide.kind) ? 'sea' : 'paper';
}
