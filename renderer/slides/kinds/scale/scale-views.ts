/** The slides of a scale. */
import { ScaleComparisonView } from './scale-comparison-slide';
import { ScaleOverviewSlideView } from './scale-overview-slide';
import type { SlideViews } from '../../parts/slide-view';
import { StatementSlideView } from './statement-slide';

export const SCALE_VIEWS: SlideViews<'statement' | 'scale-overview' | 'scale-comparison'> = {
  statement: StatementSlideView,
  'scale-overview': ScaleOverviewSlideView,
  'scale-comparison': ScaleComparisonView,
};
