/** The commands of the room's time. One key starts it, stops it and goes on; it works while notes are typed, too. */
import type { RoomTimer } from '../../../shared/domain/round/room-timer';
import type { Session } from '../../../shared/domain/session/session';
import { AGENDA_ITEMS, type AgendaItem } from '../../../shared/domain/workshop/agenda-item';
import type { AppState } from '../core/app-state';
import { inSession, type Command } from '../core/command';
import { currentItem, roundInView } from '../core/selectors';

const KEY = ['Alt+t'];

/** The time that was started, with its item; null if there is none, or if its item is gone. */
export function timedItemOf({
  session,
}: Pick<AppState, 'session'>): { readonly item: AgendaItem; readonly timer: RoomTimer } | null {
  const timer = session?.projector.timer;
  const item = timer && session.workshop.agenda.find(({ id }) => id === timer.itemId);
  return item ? { item, timer } : null;
}

/** True while the item's time is counted down, which can be shown with it. What is told of a break, until when it lasts, stands on the slide of breaks. */
export function isCountedDown(
  { id, kind }: AgendaItem,
  { projector: { timer } }: Pick<Session, 'projector'>,
): boolean {
  return AGENDA_ITEMS[kind].time === 'countdown' && timer?.itemId === id;
}

/** The agenda item in view, if it can be given time and has none. */
function itemToTime(state: AppState): AgendaItem | null {
  const { session } = state;
  if (!inSession(state) || session?.position.page !== 'agenda' || roundInView(state)) return null;
  const item = currentItem(session);
  const canBeTimed = item !== null && AGENDA_ITEMS[item.kind].time !== null && item.minutes > 0;
  return canBeTimed && timedItemOf(state)?.item.id !== item.id ? item : null;
}

/** True if the key acts on the time that was started, and that is stopped or not as asked. Nobody stops the clock of a break. */
function actsOnTimer(state: AppState, isStopped: boolean): boolean {
  const timed = inSession(state) && itemToTime(state) === null ? timedItemOf(state) : null;
  if (!timed) return false;
  return (
    AGENDA_ITEMS[timed.item.kind].time === 'countdown' &&
    (timed.timer.endsAt === null) === isStopped
  );
}

const isTimed = (state: AppState): boolean => inSession(state) && timedItemOf(state) !== null;

export const TIMER_COMMANDS = [
  {
    id: 'start-timer',
    group: 'screen',
    keys: KEY,
    whileTyping: true,
    label: ({ timer }) => timer.commands.start,
    isAvailable: (state) => itemToTime(state) !== null,
    run: (state) => {
      const item = itemToTime(state);
      if (item) void state.startTimer(item.id, item.minutes);
    },
  },
  {
    id: 'stop-timer',
    group: 'screen',
    keys: KEY,
    whileTyping: true,
    label: ({ timer }) => timer.commands.stop,
    isAvailable: (state) => actsOnTimer(state, false),
    run: (state) => void state.stopTimer(),
  },
  {
    id: 'resume-timer',
    group: 'screen',
    keys: KEY,
    whileTyping: true,
    label: ({ timer }) => timer.commands.resume,
    isAvailable: (state) => actsOnTimer(state, true),
    run: (state) => void state.resumeTimer(),
  },
  {
    id: 'lengthen-timer',
    group: 'screen',
    keys: ['Alt+m'],
    whileTyping: true,
    label: ({ timer }) => timer.commands.more,
    isAvailable: isTimed,
    run: (state) => void state.lengthenTimer(1),
  },
  {
    id: 'end-timer',
    group: 'screen',
    keys: [],
    whileTyping: false,
    label: ({ timer }) => timer.commands.end,
    isAvailable: isTimed,
    run: (state) => void state.endTimer(),
  },
] as const satisfies readonly Command[];
