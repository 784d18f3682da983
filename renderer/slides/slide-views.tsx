/** All kinds of slide, and how each is drawn. The slides of a kind of poll come with it. */
import type { SlideModel } from '../../shared/slides/slide-model';
import { ArrivalsSlideView } from './arrivals-slide';
import { CollectingSlideView } from './collecting-slide';
import { ColumnsSlideView } from './group-slide';
import { CHOICE_VIEWS } from './kinds/choice/choice-views';
import { POINTS_VIEWS } from './kinds/points/points-views';
import { SCALE_VIEWS } from './kinds/scale/scale-views';
import { LinesSlideView } from './lines-slide';
import { MessageSlide } from './message-slide';
import type { SlideView, SlideViews } from './parts/slide-view';
import { TimerSlideView } from './timer-slide';

const SLIDE_VIEWS: SlideViews<SlideModel['kind']> = {
  title: ({ slide }) => <MessageSlide title={slide.title} message={slide.subtitle} />,
  break: ({ slide }) => <MessageSlide title={slide.title} message={slide.message} />,
  timer: TimerSlideView,
  closed: ({ slide }) => (
    <MessageSlide title={slide.title} message={slide.message} note={slide.missing} isMessageFirst />
  ),
  collecting: CollectingSlideView,
  arrivals: ArrivalsSlideView,
  groups: ColumnsSlideView,
  years: ColumnsSlideView,
  lines: LinesSlideView,
  ...CHOICE_VIEWS,
  ...SCALE_VIEWS,
  ...POINTS_VIEWS,
};

function at<K extends SlideModel['kind']>(kind: K): SlideView<K> {
  return SLIDE_VIEWS[kind];
}

/** The component that draws `slide`; to be used only with slides of its kind. */
export function drawingOf({ kind }: SlideModel): { readonly View: SlideView<SlideModel['kind']> } {
  return { View: at(kind) };
}
