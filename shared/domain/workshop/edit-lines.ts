/** The lines of an agenda item that a facilitator writes and arranges. Lines have no ids: they are told by their place, 0 first. */
import { movedTo, withInserted } from '../../lib/arrange';
import { err, ok, type Result } from '../../lib/result';
import { visibleText } from '../../lib/visible-text';
import { ITEM_LIMITS, TEXT_LIMITS } from '../limits/limits';
import type { RowsPlace, RowsRefusal } from '../poll/edit-rows';
import { isSameText } from '../kinds/provenance';
import type { LinedItem } from './agenda-item';
import type { ItemLine } from './item-line';

/** The item with lines of the facilitator's own; blank ones are left out. */
export function withNewLines(
  item: LinedItem,
  texts: readonly string[],
  at: RowsPlace,
): Result<LinedItem, RowsRefusal> {
  const written = texts.map(visibleText).filter((text) => text !== '');
  const [most, longest] = [ITEM_LIMITS.lines, TEXT_LIMITS.itemLine.read];
  const kept = at === 'all' ? [] : item.lines;
  const count = kept.length + written.length;
  if (count > most) return err({ kind: 'too-many', rows: count, most });
  const long = written.findIndex((text) => text.length > longest);
  if (long >= 0) return err({ kind: 'too-long', line: long + 1, most: longest });
  const lines = written.map((text): ItemLine => ({
    kind: 'prompt',
    text: { da: text, en: text },
    source: null,
  }));
  return ok({
    ...item,
    lines: withInserted(kept, typeof at === 'number' ? at : kept.length, lines),
  });
}

/** The item with one of its lines changed. Words that are others than the source's have no source. */
export function withLine(item: LinedItem, place: number, change: Partial<ItemLine>): LinedItem {
  const lines = item.lines.map((line, own) => {
    if (own !== place) return line;
    const changed = { ...line, ...change };
    return isSameText(line.text, changed.text) ? changed : { ...changed, source: null };
  });
  return { ...item, lines };
}

export function withLineMoved(item: LinedItem, from: number, to: number): LinedItem {
  return { ...item, lines: movedTo(item.lines, from, to) };
}

export function withoutLine(item: LinedItem, place: number): LinedItem {
  return { ...item, lines: item.lines.filter((_, own) => own !== place) };
}

/** A copy of the line below it; the item as it is if there is no room. */
export function withLineDoubled(item: LinedItem, place: number): LinedItem {
  const line = item.lines[place];
  if (!line || item.lines.length >= ITEM_LIMITS.lines) return item;
  return { ...item, lines: withInserted(item.lines, place + 1, [line]) };
}
