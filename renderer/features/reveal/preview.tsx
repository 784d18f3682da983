/** What the projector shows, small: the same slide, drawn by the same component. */
import type { AudienceView } from '../../../shared/audience/audience-view';
import { assertNever } from '../../../shared/lib/assert-never';
import { SlideStage } from '../../slides/slide-stage';
import { useWords } from '../../store/react/store-context';

export function Preview({ view }: { readonly view: AudienceView }) {
  const { console: words } = useWords();
  switch (view.kind) {
    case 'slide':
      return <SlideStage slide={view.slide} language={view.language} isStill />;
    case 'black':
      return <p className="preview-note is-black">{words.previewBlack}</p>;
    case 'test-picture':
      return <p className="preview-note">{words.previewTest}</p>;
    default:
      return assertNever(view);
  }
}
