/** Items of a pasted programme put into the «drejebog». */
import { withInserted } from '../../lib/arrange';
import type { LocalText } from '../../lib/language';
import { err, ok, type Result } from '../../lib/result';
import { AGENDA_LIMITS, PACK_TEXT_LIMITS } from '../limits/limits';
import type { RowsRefusal } from '../poll/edit-rows';
import type { Session, SessionChange } from '../session/session';
import { newItem, type AgendaItem } from '../workshop/agenda-item';
import { plannedStarts, timeOf } from '../workshop/agenda-times';
import type { PastedItem } from '../workshop/pasted-agenda';

/** An item whose planned start is another than the programme said. Times are HH:MM. */
export interface OtherStart {
  readonly title: string;
  readonly written: string;
  readonly planned: string;
}

export interface AddedItems {
  readonly change: SessionChange;
  /** The first item that starts at another time than it says; null if none does. */
  readonly other: OtherStart | null;
}

/**
 * The items after the item `afterId`, at the end for null, and the console at the last of them; refused as a whole if there is no room for
 * them. The first item of an empty agenda sets when the day begins.
 */
export function addPastedItems(
  { workshop, position }: Session,
  items: readonly PastedItem[],
  afterId: string | null,
  newId: () => string,
): Result<AddedItems, RowsRefusal> {
  const count = workshop.agenda.length + items.length;
  const { items: most } = AGENDA_LIMITS;
  if (count > most) return err({ kind: 'too-many', rows: count, most });
  const long = items.findIndex(({ title }) => title.length > PACK_TEXT_LIMITS.agenda);
  if (long >= 0) return err({ kind: 'too-long', line: long + 1, most: PACK_TEXT_LIMITS.agenda });
  const made = items.map((item) => itemFrom(item, newId()));
  const place = workshop.agenda.findIndex(({ id }) => id === afterId);
  const at = place < 0 ? workshop.agenda.length : place + 1;
  const agenda = withInserted(workshop.agenda, at, made);
  const begins = workshop.agenda.length === 0 ? (items[0]?.start ?? null) : null;
  const startTime = begins === null ? workshop.startTime : timeOf(begins);
  const starts = plannedStarts(startTime, agenda).slice(at).map(timeOf);
  const others = items.flatMap(({ title, start }, index) => {
    const planned = starts[index];
    if (start === null || planned === undefined || planned === timeOf(start)) return [];
    return [{ title, written: timeOf(start), planned }];
  });
  const agendaItemId = made.at(-1)?.id ?? position.agendaItemId;
  return ok({
    change: {
      workshop: { ...workshop, startTime, agenda },
      position: { ...position, agendaItemId },
    },
    other: others[0] ?? null,
  });
}

function itemFrom({ kind, title, minutes }: PastedItem, id: string): AgendaItem {
  const both: LocalText = { da: title, en: title };
  return { ...newItem(kind, { id, title: both }), minutes };
}
