/** When the day ends, and how much room is left until it should. */
import type { AgendaItem } from './agenda-item';
import { minutesNow, minutesOf } from './agenda-times';
import { sum } from '../../lib/sum';

const DAY = 24 * 60;

export interface AgendaEnd {
  /** When the last item is planned to end, in minutes after midnight of the day; from 1440 on it is the next day. */
  readonly end: number;
  /** Minutes left until the wished end, negative if the agenda is too long; null if none is wished. */
  readonly buffer: number | null;
}

/** `endTime` is HH:MM, or blank; an end that is not after the start is meant to be on the next day. */
export function agendaEnd({
  startTime,
  endTime,
  agenda,
}: {
  readonly startTime: string;
  readonly endTime: string;
  readonly agenda: readonly AgendaItem[];
}): AgendaEnd {
  const start = minutesOf(startTime);
  const end = start + sum(agenda.map(minutesNow));
  if (endTime === '') return { end, buffer: null };
  const wished = minutesOf(endTime);
  return { end, buffer: (wished > start ? wished : wished + DAY) - end };
}
