/** The room's time on slides: a break that tells when the room goes on, and an agenda item with what is left. */
import type { Projector } from '../domain/round/projector';
import type { RoomTimer } from '../domain/round/room-timer';
import type { AgendaItem } from '../domain/workshop/agenda-item';
import { formatFor } from '../lib/format';
import { localize, type Language } from '../lib/language';
import { dictionaryFor } from '../text/dictionary';
import type { BreakSlide, LinesSlide, SlideTimer, TimerSlide } from './slide-model';

/** The break's slide with the time at which the room goes on. */
export function breakUntilSlide(
  { title }: BreakSlide,
  timer: RoomTimer,
  language: Language,
): TimerSlide {
  const { wall } = dictionaryFor(language).timer;
  const message =
    timer.endsAt === null ? '' : wall.goesOnAt(formatFor(language).clock(timer.endsAt));
  const { calm, over } = wall.untilLabels;
  const labels = { calm, soon: calm, last: calm, over };
  return { kind: 'timer', title, message, timer: slideTimer(timer, labels, language) };
}

/**
 * The page with the item's time, if that was started; an item without a page that may be shown has its title and the time, and
 * undefined without a time.
 */
export function timedItem(
  item: AgendaItem,
  page: LinesSlide | undefined,
  { timer }: Projector,
  language: Language,
): LinesSlide | TimerSlide | undefined {
  if (timer?.itemId !== item.id) return page;
  const { labels } = dictionaryFor(language).timer.wall;
  const own = slideTimer(timer, labels, language);
  if (page) return { ...page, timer: own };
  return { kind: 'timer', title: localize(item.title, language), message: '', timer: own };
}

function slideTimer(
  { length, endsAt, left }: RoomTimer,
  labels: SlideTimer['labels'],
  language: Language,
): SlideTimer {
  const { stopped } = dictionaryFor(language).timer.wall;
  return { length, endsAt, left, labels, stoppedLabel: stopped };
}
