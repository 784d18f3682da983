/** A slide on the stage of 1920 × 1080: the one drawing for projector, preview, PNG and PDF. */
import { useMemo } from 'react';
import type { SlideModel } from '../../shared/slides/slide-model';
import type { Language } from '../../shared/lib/language';
import type { Clock } from './parts/countdown';
import { MARK_HEIGHT } from '../../shared/slides/layout/frame-layout';
import { softSlide } from '../../shared/slides/soft-slide';
import { slideTone } from '../../shared/slides/theme/slide-tone';
import { drawingOf } from './slide-views';
import './slides.css';
import './collecting.css';
import './kinds/choice/choice-slides.css';
import './kinds/scale/scale-slides.css';
import './comparison.css';
import './groups.css';
import './reveal-motion.css';

interface Props {
  readonly slide: SlideModel;
  readonly language: Language;
  /** True where the room sees this step of a reveal for the first time: bars grow and numbers count up. */
  readonly isRevealing?: boolean;
  /** Milliseconds since 1970, for the countdown; the computer's clock where left out. */
  readonly clock?: Clock;
}

/** Draws `slide` in stage pixels; `SlideStage` scales it to where it is shown. */
export function Slide({ slide, language, isRevealing = false, clock = Date.now }: Props) {
  const { View } = drawingOf(slide);
  const soft = useMemo(() => softSlide(slide, language), [slide, language]);
  return (
    <section
      className={isRevealing ? 'slide is-revealing' : 'slide'}
      lang={language}
      data-slide={slide.kind}
      data-tone={slideTone(slide)}
    >
      <View slide={soft} clock={clock} />
      {slide.mark !== undefined && (
        <p className="slide-mark" style={{ lineHeight: `${MARK_HEIGHT}px` }}>
          {slide.mark}
        </p>
      )}
    </section>
  );
}
