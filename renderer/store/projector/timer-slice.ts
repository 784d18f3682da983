/** The room's time: started with an agenda item, stopped, given minutes, taken away. It is part of what the projector shows, and no step of undo. */
import {
  lengthenedTimer,
  resumedTimer,
  startedTimer,
  stoppedTimer,
  timerUntilRoundTime,
  type RoomTimer,
} from '../../../shared/domain/round/room-timer';
import type { Projector } from '../../../shared/domain/round/projector';
import { AGENDA_ITEMS } from '../../../shared/domain/workshop/agenda-item';
import { ok } from '../../../shared/lib/result';
import type { Done } from '../core/app-state';
import type { Context } from '../shell/context';

export interface TimerData {
  /** Whether a sound is heard when the time is over; a setting of the program. */
  readonly isTimerLoud: boolean;
}

export const TIMER_START: TimerData = { isTimerLoud: false };

export interface TimerActions {
  /** Starts the time of an agenda item, `minutes` long, and shows the item with it; of a break, the time at which the room goes on. */
  startTimer: (itemId: string, minutes: number) => Done;
  stopTimer: () => Done;
  resumeTimer: () => Done;
  lengthenTimer: (minutes: number) => Done;
  endTimer: () => Done;
  readTimerSound: () => Promise<void>;
  setTimerLoud: (isLoud: boolean) => void;
}

declare module '../core/app-state' {
  interface AppData extends TimerData {}
  interface AppState extends TimerActions {}
}

export function createTimerSlice({ set, now, writer, catalog }: Context): TimerActions {
  /** Changes the time that was started; nothing happens where none was, or where nothing changes. */
  const change = (step: (timer: RoomTimer) => RoomTimer | null): Done =>
    writer.write(({ projector }) => {
      if (!projector.timer) return null;
      const timer = step(projector.timer);
      return timer === projector.timer ? null : ok({ projector: { ...projector, timer } });
    });
  return {
    startTimer: (itemId, minutes) =>
      writer.write(({ workshop, projector }) => {
        const item = workshop.agenda.find(({ id }) => id === itemId);
        if (!item) return null;
        const { time, showing } = AGENDA_ITEMS[item.kind];
        if (time === null) return null;
        const begin = time === 'until' ? timerUntilRoundTime : startedTimer;
        return ok({
          projector: {
            showing: showing === 'title' ? shownItem(projector, itemId) : { kind: showing },
            isBlack: false,
            timer: begin(itemId, minutes, now()),
          },
        });
      }),
    stopTimer: () => change((timer) => stoppedTimer(timer, now())),
    resumeTimer: () => change((timer) => resumedTimer(timer, now())),
    lengthenTimer: (minutes) => change((timer) => lengthenedTimer(timer, minutes, now())),
    endTimer: () => change(() => null),
    readTimerSound: async () => {
      const setting = await catalog.readSetting('timer-sound');
      if (setting.ok) set({ isTimerLoud: setting.value });
    },
    setTimerLoud: (isTimerLoud) => {
      set({ isTimerLoud });
      // Not waited for: only the next start needs it.
      void catalog.writeSetting('timer-sound', isTimerLoud);
    },
  };
}

/** The item from its first page, or at the page that is shown. */
function shownItem({ showing }: Projector, itemId: string): Projector['showing'] {
  const isShown = showing.kind === 'item' && showing.itemId === itemId;
  return isShown ? showing : { kind: 'item', itemId, page: 0 };
}
