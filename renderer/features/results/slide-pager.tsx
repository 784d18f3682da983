/** A slide of several, large in a dialog: the arrows go to the others, Esc closes. */
import type { ReactNode } from 'react';
import type { Language } from '../../../shared/lib/language';
import type { NamedSlide } from '../../../shared/slides/slide-model';
import { Button } from '../../components/button';
import { CloseButton, Dialog, DialogFoot } from '../../components/overlays/dialog';
import { SlideStage } from '../../slides/slide-stage';
import { useWords } from '../../store/react/store-context';
import './slide-cards.css';

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ...{ ArrowRight: 1, ArrowDown: 1, PageDown: 1 },
  ...{ ArrowLeft: -1, ArrowUp: -1, PageUp: -1 },
};

interface Props {
  readonly slides: readonly NamedSlide[];
  /** Which one is shown, 0 first; nothing is drawn without such a one. */
  readonly place: number;
  readonly language: Language;
  /** Said in the place of which picture it is; blank for nothing. */
  readonly said?: string;
  readonly onShow: (name: string) => void;
  readonly onClose: () => void;
  /** More buttons. */
  readonly children?: ReactNode;
}

export function SlidePager(props: Props) {
  const { slides, place, language, said = '', onShow, onClose, children } = props;
  const { results } = useWords();
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
              {said === '' ? results.place(place + 1, slides.length) : said}
            </p>
          }
        >
          <Button disabled={place === 0} onClick={() => step(-1)}>
            {results.previous}
          </Button>
          <Button disabled={place === slides.length - 1} onClick={() => step(1)}>
            {results.next}
          </Button>
          {children}
          <CloseButton label={results.closeLarge} onClose={onClose} />
        </DialogFoot>
      </div>
    </Dialog>
  );
}
