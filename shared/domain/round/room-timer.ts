/**
 * The room's time («tid»): what is left of an exercise, or until the break is over. It knows the moment at which it ends, never a count of
 * ticks, so that midnight, sleep, a reload and a lost projector change nothing.
 */

import { AGENDA_LIMITS } from '../limits/limits';

export interface RoomTimer {
  /** The agenda item whose time it is. */
  readonly itemId: string;
  /** How long it is in all, added minutes included, in milliseconds: says when it is nearly over. */
  readonly length: number;
  /** When it ends, in milliseconds since 1970; null while it is stopped. */
  readonly endsAt: number | null;
  /** Milliseconds that were left when it was stopped; 0 while it runs. */
  readonly left: number;
}

/** How much is left: `soon` and `last` are told by colour and by words. */
export const TIMER_PHASES = ['calm', 'soon', 'last', 'over'] as const;
export type TimerPhase = (typeof TIMER_PHASES)[number];

const MINUTE = 60_000;
/** A break ends when the clock can be read easily: on a multiple of five minutes. */
const ROUND_TIME = 5 * MINUTE;
const LONGEST = AGENDA_LIMITS.minutes * MINUTE;

/** A time of `minutes`, 1 … 600, that begins at `now`. */
export function startedTimer(itemId: string, minutes: number, now: number): RoomTimer {
  const length = Math.min(LONGEST, Math.max(1, minutes) * MINUTE);
  return { itemId, length, endsAt: now + length, left: 0 };
}

/** A break of at least `minutes` that begins at `now` and ends at a round clock time. */
export function timerUntilRoundTime(itemId: string, minutes: number, now: number): RoomTimer {
  const { length } = startedTimer(itemId, minutes, now);
  const endsAt = Math.ceil((now + length) / ROUND_TIME) * ROUND_TIME;
  return { itemId, length: endsAt - now, endsAt, left: 0 };
}

/** Milliseconds left at `now`; negative once it is over. Never more than it is long: a clock that was set back gives nobody more time. */
export function leftOf({ endsAt, left, length }: Omit<RoomTimer, 'itemId'>, now: number): number {
  return endsAt === null ? left : Math.min(length, endsAt - now);
}

/** True if it was over so long ago that it belongs to another day. */
export function isOfAnotherDay(timer: RoomTimer, now: number): boolean {
  return leftOf(timer, now) < -LONGEST;
}

/** Stops it with what is left; unchanged if it is stopped or over. */
export function stoppedTimer(timer: RoomTimer, now: number): RoomTimer {
  const left = leftOf(timer, now);
  return timer.endsAt === null || left <= 0 ? timer : { ...timer, endsAt: null, left };
}

/** Goes on with what was left; unchanged if it runs. */
export function resumedTimer(timer: RoomTimer, now: number): RoomTimer {
  return timer.endsAt === null ? { ...timer, endsAt: now + timer.left, left: 0 } : timer;
}

/** Gives `minutes` more: from now on, if it is over. Unchanged where it would be longer than the longest time. */
export function lengthenedTimer(timer: RoomTimer, minutes: number, now: number): RoomTimer {
  const more = minutes * MINUTE;
  const left = Math.max(0, leftOf(timer, now)) + more;
  if (left > LONGEST) return timer;
  const length = Math.min(LONGEST, Math.max(timer.length + more, left));
  return timer.endsAt === null
    ? { ...timer, length, left }
    : { ...timer, length, endsAt: now + left };
}

/**
 * `soon` is the last fifth, but no more than five minutes; `last` is the last tenth, but no more than one. `left` and `length` in
 * milliseconds.
 */
export function timerPhase({ length }: Pick<RoomTimer, 'length'>, left: number): TimerPhase {
  if (left <= 0) return 'over';
  if (left <= Math.min(MINUTE, length / 10)) return 'last';
  return left <= Math.min(5 * MINUTE, length / 5) ? 'soon' : 'calm';
}
