/** The connected displays, and which of them the audience window goes to: chosen once, found again the next time. */
import type { DisplayInfo } from '../../../shared/ipc/contract';
import type { AppError } from '../../../shared/errors/app-error';
import type { RememberedDisplay } from '../../db/settings';
import type { AudienceSize } from '../../host/audience-channel';
import type { Context } from '../shell/context';

export interface ScreenData {
  readonly audience: AudienceSize | null;
  /** True once an audience window has been open. */
  readonly hadAudience: boolean;
  /** True from when the facilitator let go of the screen until the audience window is opened again. */
  readonly isScreenLent: boolean;
  /** The connected displays; none if the host does not tell them apart. */
  readonly displays: readonly DisplayInfo[];
  /** The display that the facilitator chose for the audience window; null: the host chooses. */
  readonly chosenDisplay: number | null;
}

export const PROJECTOR_START: ScreenData = {
  ...{ audience: null, hadAudience: false, isScreenLent: false, displays: [], chosenDisplay: null },
};

export interface ProjectorActions {
  /** Reads the connected displays again. */
  readDisplays: () => Promise<void>;
  setDisplays: (displays: readonly DisplayInfo[]) => void;
  chooseDisplay: (id: number | null) => void;
  openAudienceWindow: () => Promise<void>;
  /** Lets go of the screen, for a speaker's own program; votes go on. Opening the audience window takes it back. */
  lendScreen: () => Promise<void>;
  /** True if a second screen is connected; null if the host does not tell. */
  hasSecondScreen: () => boolean | null;
  setAudience: (size: AudienceSize | null) => void;
}

declare module '../core/app-state' {
  interface AppData extends ScreenData {}
  interface AppState extends ProjectorActions {}
}

declare module '../core/hint' {
  interface Hints {
    /** A key of the presenter remote does nothing while a speaker has the screen. */
    'screen-is-lent': unknown;
  }
}

/** The error of a failed opening of the audience window; a later opening clears it. */
const OWN_ERRORS: readonly (AppError['code'] | undefined)[] = ['popup-blocked', 'display-gone'];

/** The remembered display among those connected, found by its id, else by name and size. */
function findDisplay(
  displays: readonly DisplayInfo[],
  wanted: RememberedDisplay | null,
): DisplayInfo | null {
  if (!wanted) return null;
  const isLike = ({ label, width, height }: DisplayInfo) =>
    label === wanted.label && width === wanted.width && height === wanted.height;
  return displays.find(({ id }) => id === wanted.id) ?? displays.find(isLike) ?? null;
}

function rememberedOf({ id, label, width, height }: DisplayInfo): RememberedDisplay {
  return { id, label, width, height };
}

/** What the audience window is doing: open, closed while a speaker has the screen, or closed. */
export function screenState({
  audience,
  isScreenLent,
}: Pick<ScreenData, 'audience' | 'isScreenLent'>): 'open' | 'lent' | 'closed' {
  if (audience) return 'open';
  return isScreenLent ? 'lent' : 'closed';
}

/** For so long a screen that was lent stays lent when the page is loaded anew, in milliseconds: a talk, and no other day. */
const LONGEST_TALK = 6 * 60 * 60 * 1000;

export function createProjectorSlice({ get, set, catalog, host, now }: Context): ProjectorActions {
  /** Undefined until the setting was read. */
  let wanted: RememberedDisplay | null | undefined;
  const readWanted = async (): Promise<void> => {
    const setting = await catalog.readSetting('audience-display');
    wanted ??= setting.ok ? setting.value : null;
  };

  /** Not waited for: only a page that is loaded anew reads it. */
  const noteLent = (isLent: boolean): void => {
    void catalog.writeSetting('screen-lent', isLent ? now() : null);
  };
  /** Remembers over a reload that a speaker has the screen, unless the audience window is there. */
  let isLentRead = false;
  const readLent = async (): Promise<void> => {
    if (isLentRead) return;
    isLentRead = true;
    const setting = await catalog.readSetting('screen-lent');
    const since = setting.ok ? setting.value : null;
    const isLent = since !== null && since <= now() && now() - since < LONGEST_TALK;
    if (isLent && get().audience === null) set({ isScreenLent: true });
  };

  const isOwnError = (): boolean => OWN_ERRORS.includes(get().error?.code);

  return {
    readDisplays: async () => {
      if (wanted === undefined) await readWanted();
      await readLent();
      get().setDisplays(await host.displays());
    },
    setDisplays: (displays) => {
      // A display that was unplugged stays the chosen one: it may be back any moment.
      set({ displays, chosenDisplay: findDisplay(displays, wanted ?? null)?.id ?? null });
    },
    chooseDisplay: (id) => {
      const display = get().displays.find((candidate) => candidate.id === id);
      wanted = display ? rememberedOf(display) : null;
      set({ chosenDisplay: wanted?.id ?? null });
      // Not waited for: only the next start needs it.
      void catalog.writeSetting('audience-display', wanted);
    },
    openAudienceWindow: async () => {
      const opened = await host.openAudienceWindow(get().chosenDisplay);
      if (!opened.ok) set({ error: opened.error });
      else {
        set({ isScreenLent: false, ...(isOwnError() ? { error: null } : {}) });
        noteLent(false);
      }
    },
    lendScreen: async () => {
      // First, so that the window's end is not taken for an accident.
      set({ isScreenLent: true });
      const closed = await host.closeAudienceWindow();
      if (!closed.ok) set({ isScreenLent: false, error: closed.error });
      else noteLent(true);
    },
    setAudience: (audience) => {
      // A window that comes back by another way than `openAudienceWindow` has taken the screen back, too.
      const isBack = audience !== null && get().audience === null;
      if (isBack && get().isScreenLent) noteLent(false);
      set({
        audience,
        ...(audience ? { hadAudience: true } : {}),
        ...(isBack ? { isScreenLent: false } : {}),
      });
    },
    hasSecondScreen: () => host.hasSecondScreen(),
  };
}
