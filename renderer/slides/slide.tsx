/** A slide on the stage of 1920 × 1080: the one drawing for projector, preview, PNG and PDF. */
import type { ReactNode } from 'react';
import type { SlideModel } from '../../shared/slides/slide-model';
import type { Language } from '../../shared/lib/language';
import { assertNever } from '../../shared/lib/assert-never';
import { ChoiceComparisonView } from './choice-comparison-slide';
import { ChoiceResultSlideView } from './choice-result-slide';
import { CollectingSlideView } from './collecting-slide';
import type { Clock } from './countdown';
import { GroupSlideView } from './group-slide';
import { MessageSlide } from './message-slide';
import { RevealStepSlideView } from './reveal-step-slide';
import { ScaleComparisonView } from './scale-comparison-slide';
import { ScaleOverviewSlideView } from './scale-overview-slide';
import { slideTone } from '../../shared/slides/theme/slide-tone';
import { StatementSlideView } from './statement-slide';
import './slides.css';
import './collecting.css';
import './results.css';
import './comparison.css';
import './groups.css';

interface Props {
  readonly slide: SlideModel;
  readonly language: Language;
  /** No motion: for pictures and previews. */
  readonly isStill?: boolean;
  /** Milliseconds since 1970, for the countdown; the computer's clock where left out. */
  readonly clock?: Clock;
}

/** Draws `slide` in stage pixels; `SlideStage` scales it to where it is shown. */
export function Slide({ slide, language, isStill = false, clock = Date.now }: Props) {
  return (
    <section
      className={isStill ? 'slide slide-still' : 'slide'}
      lang={language}
      data-slide={slide.kind}
      data-tone={slideTone(slide)}
    >
      {contentOf(slide, clock)}
      {slide.mark !== undefined && <p className="slide-mark">{slide.mark}</p>}
    </section>
  );
}

function contentOf(slide: SlideModel, clock: Clock): ReactNode {
  switch (slide.kind) {
    case 'title':
      return <MessageSlide title={slide.title} message={slide.subtitle} />;
    case 'break':
      return <MessageSlide title={slide.title} message={slide.message} />;
    case 'closed':
      return <MessageSlide title={slide.title} message={slide.message} isMessageFirst />;
    case 'collecting':
      return <CollectingSlideView slide={slide} clock={clock} />;
    case 'reveal-step':
      return <RevealStepSlideView slide={slide} />;
    case 'choice-result':
      return <ChoiceResultSlideView slide={slide} />;
    case 'statement':
      return <StatementSlideView slide={slide} />;
    case 'scale-overview':
      return <ScaleOverviewSlideView slide={slide} />;
    case 'choice-comparison':
      return <ChoiceComparisonView slide={slide} />;
    case 'scale-comparison':
      return <ScaleComparisonView slide={slide} />;
    case 'groups':
      return <GroupSlideView slide={slide} />;
    default:
      return assertNever(slide);
  }
}
