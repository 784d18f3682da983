/** What the projector shows: a place in the session, never a picture. */

import type { RoomTimer } from './room-timer';

/** What the facilitator has put on the projector; stored with the workshop. */
export interface Projector {
  readonly showing:
    | { readonly kind: 'title' }
    | { readonly kind: 'break' }
    | { readonly kind: 'lunch' }
    | { readonly kind: 'test-picture' }
    | { readonly kind: 'round'; readonly roundId: string }
    /** Two rounds of a poll side by side; ids of rounds. `page` is 0 first: a long list is shown page by page. */
    | {
        readonly kind: 'comparison';
        readonly before: string;
        readonly after: string;
        readonly page: number;
      }
    /** A round's result by role, page by page. */
    | { readonly kind: 'groups'; readonly roundId: string; readonly page: number }
    /** Whose slips have arrived, while the round is open or closed. */
    | { readonly kind: 'arrivals'; readonly roundId: string }
    /** The lines of an agenda item, page by page; the title, if the item is gone or may not be shown. */
    | { readonly kind: 'item'; readonly itemId: string; readonly page: number };
  readonly isBlack: boolean;
  /** The room's time; left out or null where none was started. It is seen where its agenda item is shown. */
  readonly timer?: RoomTimer | null;
}

export const INITIAL_PROJECTOR: Projector = { showing: { kind: 'title' }, isBlack: false };
