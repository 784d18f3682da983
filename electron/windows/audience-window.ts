/**
 * The audience window: full screen on the projector's display, and nowhere else. When that display is pulled out the
 * window is closed, for the system would move it over the facilitator's; when a display comes back, so does the window.
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

/** On the facilitator's own display the audience window is an ordinary one, for trying things out. */
const TRIAL_SIZE = { width: 1280, height: 720 } as const;

export interface AudienceWindow {
  /** Opens the window on a display, or brings it there. Null: the display that the facilitator's window is not on. */
  readonly open: (display: number | null) => Result<undefined, AppError>;
  readonly isOpen: () => boolean;
  readonly displays: () => readonly DisplayInfo[];
  /** Follows displays that are plugged in, pulled out or changed from now on. */
  readonly followDisplays: () => void;
  /** Menus are the facilitator's: the room must not read them. */
  readonly hideMenu: () => void;
  readonly close: () => void;
}

const displayOf = (window: BrowserWindow): Display => screen.getDisplayMatching(window.getBounds());

/** `onChange` hears of the window and of the displays. A page that crashed is loaded again, and nobody is asked. */
export function createAudienceWindow(given: {
  readonly facilitator: () => BrowserWindow | null;
  readonly onChange: () => void;
  readonly log: Log;
}): AudienceWindow {
  /** `place`: the display it fills, or null for an ordinary window. */
  let shown: { readonly window: BrowserWindow; place: Display | null } | null = null;
  /** The projector was pulled out while the window was on it: the next display that is plugged in is meant. */
  let isLost = false;
  const crashesAgain = createCrashWatch(10_000);

  const put = (window: BrowserWindow, place: Display | null): void => {
    if (!place) {
      window.show();
      return;
    }
    window.setBounds(place.bounds);
    // The keyboard stays where the facilitator types, also where a system moves it along.
    const facilitator = given.facilitator();
    // Once, however often a display changes; and not for a window that is there already.
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
    window.once('ready-to-show', () => {
      if (shown?.window === window) put(window, shown.place);
    });
    window.once('closed', () => {
      if (shown?.window === window) shown = null;
      given.onChange();
    });
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason === 'clean-exit') return;
      given.log({ what: 'page-gone', page: 'audience', why: reason });
      // A wall that flickers is worse than one that is gone and said to be.
      if (crashesAgain()) window.destroy();
      else window.webContents.reload();
    });
    void window.loadURL(pageUrl('audience')).catch(() => undefined);
  };
  const open: AudienceWindow['open'] = (wanted) => {
    const facilitator = given.facilitator();
    const chosen = facilitator
      ? chooseDisplay(screen.getAllDisplays(), displayOf(facilitator).id, wanted)
      : 'gone';
    if (chosen === 'gone') return err({ code: 'display-gone' });
    const place = chosen === 'window' ? null : chosen;
    if (place) isLost = false;
    // A full screen can't be moved everywhere, and a frame not taken off: on another display it is made anew.
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
