/** Clock times of the «drejebog»: when each agenda item is planned, and how far behind the day is. */
import type { AgendaItem } from './agenda-item';

const HOUR = 60;
const DAY = 24 * HOUR;

/** Minutes after midnight of HH:MM; 0 if it can't be read. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return Number.isFinite(hours + minutes) ? hours * HOUR + minutes : 0;
}

/** Reads a time of day as people write it (9.30, 09:30, 930, 9) as HH:MM; null if it is none. */
export function readTime(text: string): string | null {
  const match = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(text.trim());
  if (!match) return null;
  const hours = Number(match[1]);
  const minutes = Number(match[2] ?? '0');
  return hours < 24 && minutes < HOUR ? timeOf(hours * HOUR + minutes) : null;
}

/** HH:MM of minutes after midnight; starts over at midnight. */
export function timeOf(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  const inDay = ((minutes % DAY) + DAY) % DAY;
  return `${pad(Math.floor(inDay / HOUR))}:${pad(inDay % HOUR)}`;
}

/** The minutes that an item takes: none if it is skipped. */
export function minutesNow({ minutes, isSkipped }: AgendaItem): number {
  return isSkipped ? 0 : minutes;
}

/** The nearest item after place `index`, or with -1 before it, that is not skipped, with its place; null if there is none. */
export function nextItem(
  agenda: readonly AgendaItem[],
  index: number,
  step: 1 | -1 = 1,
): { readonly item: AgendaItem; readonly index: number } | null {
  for (let place = index + step; place < agenda.length; place += step) {
    const item = agenda[place];
    if (!item) return null;
    if (!item.isSkipped) return { item, index: place };
  }
  return null;
}

/** When each item is planned to start, in minutes after midnight, in the agenda's order. */
export function plannedStarts(startTime: string, agenda: readonly AgendaItem[]): readonly number[] {
  let next = minutesOf(startTime);
  return agenda.map((item) => {
    const start = next;
    next += minutesNow(item);
    return start;
  });
}

/**
 * Whole minutes by which the day is behind (positive) or ahead (negative) when item `index` is current at
 * `now` minutes after midnight; 0 within its planned time.
 */
export function minutesBehind(
  startTime: string,
  agenda: readonly AgendaItem[],
  index: number,
  now: number,
): number {
  const start = plannedStarts(startTime, agenda)[index];
  const item = agenda[index];
  if (start === undefined || !item) return 0;
  if (now < start) return now - start;
  return Math.max(0, now - (start + minutesNow(item)));
}
