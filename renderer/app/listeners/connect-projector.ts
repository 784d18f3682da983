/** Keeps the audience window up to date with the session or the comparison, and lets the presenter remote step from there. */
import type { AudienceView } from '../../../shared/audience/audience-view';
import { buildAudienceView } from '../../../shared/audience/build-audience-view';
import { openConsoleLink } from '../../host/audience-channel';
import type { Session } from '../../../shared/domain/session/session';
import { comparedOnScreen, type ComparedOnScreen } from '../../store/years/years-slice';
import type { AppStore } from '../../store/core/app-state';
import { runStroke } from './listen-for-commands';

/** There while the room sees a comparison: whoever loads the console anew must be able to take it away. */
const COMPARING = 'pejling-comparing';

/** A browser may refuse it: then a comparison that is lost with its page stays on the wall. */
const note = {
  isThere: (): boolean => {
    try {
      return localStorage.getItem(COMPARING) !== null;
    } catch {
      return false;
    }
  },
  write: (isComparing: boolean): void => {
    try {
      if (isComparing) localStorage.setItem(COMPARING, '');
      else localStorage.removeItem(COMPARING);
    } catch {
      // Nothing else depends on it.
    }
  },
};

function comparedView({ slides, place, language, isBlack }: ComparedOnScreen): AudienceView {
  const slide = slides[place]?.slide;
  return isBlack || !slide ? { kind: 'black', language } : { kind: 'slide', language, slide };
}

export function connectProjector(store: AppStore): void {
  const link = openConsoleLink(crypto.randomUUID(), {
    onAudience: (size) => store.getState().setAudience(size),
    onRemoteKey: (key) => void runStroke(store, key, { isTyping: false, isRemote: true }),
    onStroke: (stroke) => void runStroke(store, stroke, { isTyping: false, isRemote: false }),
  });
  let shown = '';
  let told: Session | ComparedOnScreen | null = null;
  let isComparing = note.isThere();
  const show = (): void => {
    const state = store.getState();
    const { session } = state;
    const compared = session ? null : comparedOnScreen(state);
    const source = session ?? compared;
    // What the room saw last stays when a workshop is left. A comparison that is closed, or lost with its page, does not: nobody could take it away.
    if (source === null ? !isComparing : source === told) return;
    told = source;
    if (isComparing !== (compared !== null)) note.write(compared !== null);
    isComparing = compared !== null;
    const view = session
      ? buildAudienceView(session)
      : compared
        ? comparedView(compared)
        : ({ kind: 'black', language: state.language } as const);
    // Most changes of the session don't change what the room sees; an equal view is not sent again.
    const text = JSON.stringify(view);
    if (text === shown) return;
    shown = text;
    link.show(view);
  };
  store.subscribe(show);
  show();
}
