/** Everything the audience window receives. What is not in here can't reach the projector. */
import type { Language } from '../lib/language';
import type { SlideModel } from '../slides/slide-model';
import type { SlideMark } from '../slides/kinds/slide-parts';

/** How far the reveal of a round is. */
export interface RevealPlace {
  readonly roundId: string;
  /** 0 first; -1 as long as nothing of the result is shown. */
  readonly step: number;
}

/** `mark` is set when the workshop is a rehearsal. A slide's own model carries it too. */
export type AudienceView = SlideMark &
  (
    | {
        readonly kind: 'slide';
        readonly language: Language;
        readonly slide: SlideModel;
        /** Set while a round is shown. */
        readonly reveal?: RevealPlace;
      }
    | { readonly kind: 'test-picture'; readonly language: Language }
    | { readonly kind: 'black'; readonly language: Language }
  );
