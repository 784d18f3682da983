/**
 * The audience window: full screen on the projector's display, and nowhere else. When that display is
 * unplugged the window closes, because the system would move it over the facilitator's; when a display comes
 * back, so does the window.
 */
import { BrowserWindow, screen, type Display } from 'electron';
import { createCrashWatch } from '../../shared/desktop/crash-watch';
import { chooseDisplay, describeDisplays } from '../../shared/desktop/displays';
import type { Log } from '../../shared/desktop/log-event';
import { lockedPreferences } from '../../shared/desktop/web-preferences';
import type { AppError } from '../../shared/errors/app-error';
import type { DisplayInfo } from '../../shared/ipc/contract';
import { err, ok, type Result } from '../../shared/lib/result';
import { developmentUrl, pageUrl } from '../platform/addresses';
import { showWhenReady } from './show-when-ready';
import { watchLoads } from '../platform/watch-loads';

/** A page that can't be loaded is told of by `watchLoads`. */
const toldElsewhere = (): void => undefined;
/** On the facilitator's own display the audience window is an ordinary window, for trying things out. */
const TRIAL_SIZE = { width: 1280, height: 720 } as const;

export interface AudienceWindow {
  /** Opens the window on a display, or moves it there. Null means a display without the facilitator's window. */
  readonly open: (display: number | null) => Result<undefined, AppError>;
  readonly isOpen: () => boolean;
  readonly displays: () => readonly DisplayInfo[];
  /** From now on reacts to displays that are plugged in, unplugged or changed. */
  readonly followDisplays: () => void;
  /** Menus are for the facilitator; the room must not see them. */
  readonly hideMenu: () => void;
  readonly close: () => void;
}

const displayOf = (window: BrowserWindow): Display => screen.getDisplayMatching(window.getBounds());

/** `onChange` is called when the window or the displays change. A crashed page is reloaded without asking. */
export function createAudienceWindow(given: {
  readonly facilitator: () => BrowserWindow | null;
  readonly onChange: () => void;
  readonly log: Log;
}): AudienceWindow {
  /** `place`: the display it fills, or null for an ordinary window. */
  let shown: { readonly window: BrowserWindow; place: Display | null } | null = null;
  /**
   * True if the projector was unplugged while the window was on it: the window then opens on the next display
   * that is plugged in.
   */
  let isLost = false;
  const crashesAgain = createCrashWatch(10_000);

  const put = (window: BrowserWindow, place: Display | null): void => {
    if (!place) {
      window.show();
      return;
    }
    window.setBounds(place.bounds);
    // The keyboard stays with the facilitator's window, even if a system moves the focus.
    const facilitator = given.facilitator();
    // Only once, however often a display changes, and not if the window is already there.
    window.removeAllListeners('enter-full-screen');
    if (facilitator?.isFocused() && !window.isFullScreen()) {
      window.once('enter-full-screen', () => facilitator.focus());
    }
    window.showInactive();
    window.moveTop();
    window.setFullScreen(true);
  };
  const make = (place: Display | null): void => {
    const window = new BrowserWindow({
      ...(place ? { ...place.bounds, frame: false } : TRIAL_SIZE),
      show: false,
      backgroundColor: '#000000',
      webPreferences: lockedPreferences(null, developmentUrl !== null),
    });
    shown = { window, place };
    window.removeMenu();
    showWhenReady(window, () => {
      if (shown?.window === window) put(window, shown.place);
    });
    // What the console zooms is its own: the picture of the room stays. An older runtime lacks this.
    if ('setZoomMode' in window.webContents) window.webContents.setZoomMode('disabled');
    watchLoads(window.webContents, (why) => {
      given.log({ what: 'page-missing', page: 'audience', why });
      // The console says that no window is open; a black wall would say nothing.
      if (!window.isDestroyed()) window.destroy();
    });
    window.once('closed', () => {
      if (shown?.window === window) shown = null;
      given.onChange();
    });
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason === 'clean-exit') return;
      given.log({ what: 'page-gone', page: 'audience', why: reason });
      // A flickering wall is worse than one that is gone while the facilitator is told so.
      if (crashesAgain()) window.destroy();
      else window.webContents.reload();
    });
    void window.loadURL(pageUrl('audience')).catch(toldElsewhere);
  };
  const open: AudienceWindow['open'] = (wanted) => {
    const facilitator = given.facilitator();
    const chosen = facilitator
      ? chooseDisplay(screen.getAllDisplays(), displayOf(facilitator).id, wanted)
      : 'gone';
    if (chosen === 'gone') return err({ code: 'display-gone' });
    const place = chosen === 'window' ? null : chosen;
    if (place) isLost = false;
    // Not every system can move a full-screen window or remove a frame, so on another display the window is made again.
    if (shown && shown.place?.id === place?.id) put(shown.window, (shown.place = place));
    else {
      shown?.window.destroy();
      make(place);
    }
    given.onChange();
    return ok(undefined);
  };
  const followChange = (): void => {
    const now = screen.getAllDisplays().find(({ id }) => id === shown?.place?.id);
    if (shown?.place && now) put(shown.window, (shown.place = now));
    given.onChange();
  };
  return {
    open,
    isOpen: () => shown !== null,
    displays: () => {
      const facilitator = given.facilitator();
      const own = facilitator && displayOf(facilitator).id;
      const audience = shown && (shown.place ?? displayOf(shown.window)).id;
      return describeDisplays(screen.getAllDisplays(), own, audience);
    },
    followDisplays: () => {
      screen.on('display-added', (_event, { id }) => {
        if (isLost) open(id);
        followChange();
      });
      screen.on('display-metrics-changed', followChange);
      screen.on('display-removed', (_event, { id }) => {
        if (shown?.place?.id === id) {
          isLost = true;
          shown.window.destroy();
        }
        followChange();
      });
    },
    hideMenu: () => shown?.window.removeMenu(),
    close: () => {
      isLost = false;
      shown?.window.destroy();
    },
  };
}
