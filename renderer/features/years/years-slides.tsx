/** The slides of a comparison; each can be seen large, with the arrows to the next one. */
import { useState } from 'react';
import type { NamedSlide } from '../../../shared/slides/slide-model';
import { Button } from '../../components/button';
import { CloseButton, Dialog, DialogFoot } from '../../components/overlays/dialog';
import { SlideStage } from '../../slides/slide-stage';
import { useTexts } from '../../store/react/store-context';
import '../results/results.css';

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ...{ ArrowRight: 1, ArrowDown: 1, PageDown: 1 },
  ...{ ArrowLeft: -1, ArrowUp: -1, PageUp: -1 },
};

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
      {place !== -1 && (
        <Large {...{ slides, place, language }} onShow={setLarge} onClose={() => setLarge(null)} />
      )}
    </>
  );
}

function Large({
  slides,
  place,
  language,
  onShow,
  onClose,
}: {
  readonly slides: readonly NamedSlide[];
  readonly place: number;
  readonly language: ReturnType<typeof useTexts>['language'];
  readonly onShow: (name: string) => void;
  readonly onClose: () => void;
}) {
  const { results } = useTexts().words;
  const shown = slides[place];
  if (!shown) return null;
  const step = (delta: 1 | -1): void => {
    const next = slides[place + delta];
    if (next) onShow(next.name);
  };
  return (
    <Dialog title={shown.name} onClose={onClose}>
      <div
        className="slide-viewer"
        onKeyDown={({ key, ctrlKey, altKey, metaKey }) => {
          const delta = STEPS[key];
          if (delta !== undefined && !ctrlKey && !altKey && !metaKey) step(delta);
        }}
      >
        <div className="slide-viewer-picture">
          <SlideStage slide={shown.slide} language={language} />
        </div>
        <DialogFoot
          note={
            <p role="status" className="quiet">
              {results.place(place + 1, slides.length)}
            </p>
          }
        >
          <Button disabled={place === 0} onClick={() => step(-1)}>
            {results.previous}
          </Button>
          <Button disabled={place === slides.length - 1} onClick={() => step(1)}>
            {results.next}
          </Button>
          <CloseButton label={results.closeLarge} onClose={onClose} />
        </DialogFoot>
      </div>
    </Dialog>
  );
}
