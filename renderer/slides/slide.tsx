/** A slide on the stage of 1920 × 1080: the one drawing for projector, preview, PNG and PDF. */
import { useMemo } from 'react';
import type { SlideModel } from '../../shared/slides/slide-model';
import type { Language } from '../../shared/lib/language';
import type { Clock } from './parts/countdown';
import { softSlide } from '../../shared/slides/soft-slide';
import { slideTone } from '../../shared/slides/theme/slide-tone';
import { drawingOf } from './slide-views';
import './slides.css';
import './collecting.css';
import './kinds/choice/choice-slides.css';
import './kinds/scale/scale-slides.css';
import './comparison.css';
import './groups.css';

interface Props {
  readonly slide: SlideModel;
  readonly language: Language;
  /** True for pictures and previews: no motion. */
  readonly isStill?: boolean;
  /** Milliseconds since 1970, for the countdown; the computer's clock where left out. */
  readonly clock?: Clock;
}

/** Draws `slide` in stage pixels; `SlideStage` scales it to where it is shown. */
export function Slide({ slide, language, isStill = false, clock = Date.now }: Props) {
  const { View } = drawingOf(slide);
  const soft = useMemo(() => softSlide(slide, language), [slide, language]);
  return (
    <section
      className={isStill ? 'slide slide-still' : 'slide'}
      lang={language}
      data-slide={slide.kind}
      data-tone={slideTone(slide)}
    >
      <View slide={soft} clock={clock} />
      {slide.mark !== undefined && <p className="slide-mark">{slide.mark}</p>}
    </section>
  );
}
