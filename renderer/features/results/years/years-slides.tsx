/** The slides of a comparison; each can be seen large, with the arrows to the next one, and shown to the room. */
import { useState } from 'react';
import type { NamedSlide } from '../../../../shared/slides/slide-model';
import { SlideStage } from '../../../slides/slide-stage';
import { SlidePager } from '../slide-pager';
import { Button } from '../../../components/button';
import { useApp, useTexts } from '../../../store/react/store-context';
import { seenCompared } from '../../../store/years/years-slice';

export function YearsSlides({ slides }: { readonly slides: readonly NamedSlide[] }) {
  const { words, language } = useTexts();
  const [large, setLarge] = useState<string | null>(null);
  const place = slides.findIndex(({ name }) => name === large);
  const showCompared = useApp((state) => state.showCompared);
  const seen = useApp(seenCompared)?.slide;
  const isSeen = seen !== undefined && slides[place]?.slide === seen;
  return (
    <>
      <p className="quiet years-hint">{words.years.showHint}</p>
      <ul className="result-slides">
        {slides.map(({ name, slide }) => (
          <li key={name} className="result-slide">
            <div className="result-slide-picture">
              <SlideStage slide={slide} language={language} />
              <button
                type="button"
                className="result-slide-enlarge"
                aria-label={words.results.enlarge(name)}
                onClick={() => setLarge(name)}
              />
            </div>
            <p>
              {name} {slide === seen && <span className="badge">{words.years.onScreenTag}</span>}
            </p>
          </li>
        ))}
      </ul>
      <SlidePager
        {...{ slides, place, language }}
        said={isSeen ? words.console.nowOnScreen : ''}
        onShow={setLarge}
        onClose={() => setLarge(null)}
      >
        <Button onClick={() => showCompared(slides, place, language)}>{words.years.show}</Button>
      </SlidePager>
    </>
  );
}
