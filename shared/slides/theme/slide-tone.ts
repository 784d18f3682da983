/** Paper for results, deep sea green for everything before them. */
import type { SlideModel } from '../slide-model';
import { assertNever } from '../../lib/assert-never';

export type SlideTone = 'paper' | 'sea';

/** The background a slide stands on. */
export function slideTone(slide: SlideModel): SlideTone {
  switch (slide.kind) {
    case 'title':
    case 'break':
    case 'collecting':
    case 'closed':
      return 'sea';
    case 'reveal-step':
    case 'choice-result':
    case 'statement':
    case 'scale-overview':
    case 'choice-comparison':
    case 'scale-comparison':
    case 'groups':
      return 'paper';
    default:
      return assertNever(slide);
  }
}
