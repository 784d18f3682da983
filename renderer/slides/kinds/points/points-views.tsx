/** The slides of options with points. A step and a comparison look as those of a choice do, with points where it has shares. */
import type {
  PointsComparisonSlide,
  PointsStepSlide,
} from '../../../../shared/slides/kinds/points/points-slide-model';
import { pointsAsChoice, stepAsChoice } from '../../../../shared/slides/layout/points-layout';
import type { SlideViews } from '../../parts/slide-view';
import { ChoiceComparisonView } from '../choice/choice-comparison-slide';
import { RevealStepSlideView } from '../choice/reveal-step-slide';
import { PointsResultSlideView } from './points-result-slide';
import './points-slides.css';

export const POINTS_VIEWS: SlideViews<'points-step' | 'points-result' | 'points-comparison'> = {
  'points-step': ({ slide }: { readonly slide: PointsStepSlide }) => (
    <RevealStepSlideView slide={stepAsChoice(slide)} />
  ),
  'points-result': PointsResultSlideView,
  'points-comparison': ({ slide }: { readonly slide: PointsComparisonSlide }) => (
    <ChoiceComparisonView slide={pointsAsChoice(slide)} />
  ),
};
