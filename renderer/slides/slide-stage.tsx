/** Scales a slide to the box it is given, letterboxed in the slide's own background. */
import { useLayoutEffect, useRef, useState } from 'react';
import type { SlideModel } from '../../shared/slides/slide-model';
import type { Language } from '../../shared/lib/language';
import type { Clock } from './parts/countdown';
import { Slide } from './slide';
import { slideTone } from '../../shared/slides/theme/slide-tone';
import { STAGE } from '../../shared/slides/layout/stage';

interface Props {
  readonly slide: SlideModel;
  readonly language: Language;
  /** Names the step of a reveal that the room sees for the first time; null for no motion. */
  readonly revealing?: string | null;
  readonly clock?: Clock;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Fills its parent, which must have a size; draws nothing while that is 0. */
export function SlideStage({ slide, revealing = null, ...rest }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((old) => (old.width === width && old.height === height ? old : { width, height }));
    };
    // At once: a window behind others may have to wait long for the frame in which the observer first tells.
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);

  const scale = Math.min(size.width / STAGE.width, size.height / STAGE.height);
  const left = Math.round((size.width - STAGE.width * scale) / 2);
  const top = Math.round((size.height - STAGE.height * scale) / 2);
  return (
    <div ref={box} className="slide-stage" data-tone={slideTone(slide)}>
      {scale > 0 && (
        <div
          className="slide-stage-inner"
          style={{ transform: `translate(${left}px, ${top}px) scale(${scale})` }}
        >
          <Slide key={revealing} slide={slide} isRevealing={revealing !== null} {...rest} />
        </div>
      )}
    </div>
  );
}
