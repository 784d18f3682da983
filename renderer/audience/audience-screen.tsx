/** The whole of the audience window: a slide, the test picture, or black. Without a mouse pointer. */
import type { AudienceView } from '../../shared/audience/audience-view';
import { assertNever } from '../../shared/lib/assert-never';
import type { Clock } from '../slides/parts/countdown';
import { SlideStage } from '../slides/slide-stage';
import { TestPicture } from './test-picture';
import './audience-screen.css';

interface Props {
  readonly view: AudienceView;
  /** Names the step of a reveal that the room sees for the first time; null for no motion. */
  readonly revealing?: string | null;
  /** Milliseconds since 1970, for the countdown; the computer's clock where left out. */
  readonly clock?: Clock;
}

/** Fills the window with `view`. */
export function AudienceScreen({ view, revealing = null, clock = Date.now }: Props) {
  return (
    <main className="audience-screen" lang={view.language}>
      {contentOf(view, revealing, clock)}
    </main>
  );
}

function contentOf(view: AudienceView, revealing: string | null, clock: Clock) {
  switch (view.kind) {
    case 'black':
      return null;
    case 'test-picture':
      return <TestPicture language={view.language} mark={view.mark} />;
    case 'slide':
      return (
        <SlideStage
          slide={view.slide}
          language={view.language}
          revealing={revealing}
          clock={clock}
        />
      );
    default:
      return assertNever(view);
  }
}
