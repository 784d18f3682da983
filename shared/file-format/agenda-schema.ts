/** The items of an agenda as they stand in a file, kind by kind. */
import * as v from 'valibot';
import {
  AGENDA_LIMITS,
  ITEM_LIMITS,
  LIMITS,
  PACK_TEXT_LIMITS,
  POLL_LIMITS,
  TEXT_LIMITS,
} from '../domain/limits/limits';
import type { AgendaItemKind } from '../domain/workshop/agenda-item';
import { LINE_KINDS } from '../domain/workshop/item-line';
import { list, localText, quote, safeId, whole } from '../domain/limits/value-schemas';

const noPoll = { pollId: v.null() };

const line = v.strictObject({
  kind: v.picklist(LINE_KINDS),
  text: localText(TEXT_LIMITS.itemLine.read),
  source: v.nullable(
    v.strictObject({ documentId: safeId, quote, credit: localText(TEXT_LIMITS.credit.read) }),
  ),
});

const withLines = {
  ...noPoll,
  lines: list(line, ITEM_LIMITS.lines),
  waitsFor: list(safeId, ITEM_LIMITS.waitsFor),
  handed: v.exactOptional(
    v.strictObject({
      roundId: safeId,
      voteId: safeId,
      themes: list(
        v.strictObject({
          text: localText(TEXT_LIMITS.option.read),
          tables: list(whole(1, LIMITS.tables), LIMITS.tables),
        }),
        POLL_LIMITS.rows,
      ),
    }),
  ),
};

/** An item of this kind: the fields of all items and its own. */
function itemOf<const Kind extends AgendaItemKind, Own extends v.ObjectEntries>(
  kind: Kind,
  own: Own,
) {
  const common = {
    id: safeId,
    title: localText(PACK_TEXT_LIMITS.agenda),
    minutes: whole(0, AGENDA_LIMITS.minutes),
    isSkipped: v.exactOptional(v.boolean()),
    ownNote: v.pipe(v.string(), v.maxLength(AGENDA_LIMITS.ownNote)),
  };
  return v.strictObject({ ...common, kind: v.literal(kind), ...own });
}

export const agendaItem = v.variant('kind', [
  itemOf('talk', withLines),
  itemOf('poll', { pollId: v.nullable(safeId) }),
  itemOf('exercise', withLines),
  itemOf('discussion', withLines),
  itemOf('text', withLines),
  itemOf('break', noPoll),
  itemOf('lunch', noPoll),
]);
