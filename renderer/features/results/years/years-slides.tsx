/** The slides of a comparison; each can be seen large, with the arrows to the next one. */
import { useState } from 'react';
import type { NamedSlide } from '../../../../shared/slides/slide-model';
import { SlideStage } from '../../../slides/slide-stage';
import { SlidePager } from '../slide-pager';
import { useTexts } from '../../../store/react/store-context';

export function YearsSlides({ slides }: { readonly slides: readonly NamedSlide[] }) {
  const { words, language } = useTexts();
  const [large, setLarge] = useState<string | null>(null);
  const place = slides.findIndex(({ name }) => name === large);
  return (
    <>
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
            <p>{name}</p>
          </li>
        ))}
      </ul>
      <SlidePager
        {...{ slides, place, language }}
        onShow={setLarge}
        onClose={() => setLarge(null)}
      />
    </>
  );
}
