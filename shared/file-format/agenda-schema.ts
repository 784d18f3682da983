/** The items of an agenda as they stand in a file, kind by kind. */
import * as v from 'valibot';
import { PACK_TEXT_LIMITS } from '../domain/limits/limits';
import type { AgendaItemKind } from '../domain/workshop/agenda-item';
import { localText, safeId, whole } from './value-schemas';

const MOST_MINUTES = 600;

const noPoll = { pollId: v.null() };

/** An item of this kind: the fields of all items and its own. */
function itemOf<const Kind extends AgendaItemKind, Own extends v.ObjectEntries>(
  kind: Kind,
  own: Own,
) {
  const common = {
    id: safeId,
    title: localText(PACK_TEXT_LIMITS.agenda),
    minutes: whole(0, MOST_MINUTES),
  };
  return v.strictObject({ ...common, kind: v.literal(kind), ...own });
}

export const agendaItem = v.variant('kind', [
  itemOf('talk', noPoll),
  itemOf('poll', { pollId: v.nullable(safeId) }),
  itemOf('exercise', noPoll),
  itemOf('discussion', noPoll),
  itemOf('break', noPoll),
]);
