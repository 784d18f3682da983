/** All that the audience window ever receives. Whatever is not in here can't reach the projector. */
import type { Language } from '../text/language';
import type { SlideModel } from '../slides/slide-model';
import type { SlideMark } from '../slides/slide-parts';

/** `mark`: the workshop is a rehearsal; on a slide it stands in its model too. */
export type AudienceView = SlideMark &
  (
    | { readonly kind: 'slide'; readonly language: Language; readonly slide: SlideModel }
    | { readonly kind: 'test-picture'; readonly language: Language }
    | { readonly kind: 'black'; readonly language: Language }
  );

/** What the facilitator has put on the projector; stored with the workshop. */
export interface Projector {
  readonly showing:
    | { readonly kind: 'title' }
    | { readonly kind: 'break' }
    | { readonly kind: 'test-picture' }
    | { readonly kind: 'round'; readonly roundId: string }
    /** Two rounds of a poll side by side; ids of rounds. */
    | { readonly kind: 'comparison'; readonly before: string; readonly after: string }
    /** A round's result by role. */
    | { readonly kind: 'groups'; readonly roundId: string };
  readonly isBlack: boolean;
}

export const INITIAL_PROJECTOR: Projector = { showing: { kind: 'title' }, isBlack: false };
