/** Keeps the audience window up to date with the session, and lets the presenter remote step from there. */
import { buildAudienceView } from '../../../shared/audience/build-audience-view';
import { openConsoleLink } from '../../host/audience-channel';
import type { Session } from '../../../shared/domain/session/session';
import type { AppStore } from '../../store/core/app-state';
import { runStroke } from './listen-for-commands';

export function connectProjector(store: AppStore): void {
  const link = openConsoleLink(crypto.randomUUID(), {
    onAudience: (size) => store.getState().setAudience(size),
    onRemoteKey: (key) => void runStroke(store, key, { isTyping: false, isRemote: true }),
    onStroke: (stroke) => void runStroke(store, stroke, { isTyping: false, isRemote: false }),
  });
  let shown = '';
  let told: Session | null = null;
  const show = (): void => {
    const { session } = store.getState();
    if (!session || session === told) return;
    told = session;
    const view = buildAudienceView(session);
    // Most changes of the session don't change what the room sees; an equal view is not sent again.
    const text = JSON.stringify(view);
    if (text === shown) return;
    shown = text;
    link.show(view);
  };
  store.subscribe(show);
  show();
}
