/** The slides of a choice. */
import { ChoiceComparisonView } from './choice-comparison-slide';
import { ChoiceResultSlideView } from './choice-result-slide';
import { RevealStepSlideView } from './reveal-step-slide';
import type { SlideViews } from '../../parts/slide-view';

export const CHOICE_VIEWS: SlideViews<'reveal-step' | 'choice-result' | 'choice-comparison'> = {
  'reveal-step': RevealStepSlideView,
  'choice-result': ChoiceResultSlideView,
  'choice-comparison': ChoiceComparisonView,
};
