/** The slides of a choice. */
import { ChoiceComparisonView } from './choice-comparison-slide';
import { ChoiceResultSlideView } from './choice-result-slide';
import { MajoritySlideView } from './majority-slide';
import { RevealStepSlideView } from './reveal-step-slide';
import type { SlideViews } from '../../parts/slide-view';

export const CHOICE_VIEWS: SlideViews<
  'reveal-step' | 'choice-result' | 'choice-majority' | 'choice-comparison'
> = {
  'reveal-step': RevealStepSlideView,
  'choice-result': ChoiceResultSlideView,
  'choice-majority': MajoritySlideView,
  'choice-comparison': ChoiceComparisonView,
};
