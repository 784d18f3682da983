/** An agenda item with the themes that were handed to its tables, as lines before its own. */
import { handedAt, handedState, type Votes } from '../../domain/session/handed-state';
import { canHaveLines, type AgendaItem } from '../../domain/workshop/agenda-item';
import type { ItemLine } from '../../domain/workshop/item-line';
import { rangesOf } from '../../lib/number-ranges';
import { dictionaryFor } from '../../text/dictionary';

/** The item as it is, unless themes were handed out that are still what the room voted for. */
export function withHandedLines(item: AgendaItem, votes: Votes): AgendaItem {
  const handed = handedAt(item);
  if (!handed || !canHaveLines(item) || handedState(item, votes) !== 'current') return item;
  const own = handed.themes.map(({ text, tables }): ItemLine => {
    const ranges = rangesOf(tables).join(', ');
    const said = (language: 'da' | 'en') =>
      dictionaryFor(language).themes.line(ranges, tables.length, text[language]);
    return { kind: 'prompt', text: { da: said('da'), en: said('en') }, source: null };
  });
  return { ...item, lines: [...own, ...item.lines] };
}
