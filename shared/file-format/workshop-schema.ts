/** The workshop itself as it stands in its file: particulars, tables, polls and agenda. */
import * as v from 'valibot';
import { LIMITS } from '../domain/workshop/workshop';
import { WORKSHOP_LANGUAGES } from '../lib/language';
import { agendaItem } from './agenda-schema';
import { poll } from './poll-schema';
import { line, list, localText, safeId, whole, workshopId } from './value-schemas';

const MOST_POLLS = 100;
const MOST_ITEMS = 300;

export const present = whole(1, LIMITS.present);
export const tableNumber = whole(1, LIMITS.tables);

/** More than `LIMITS.people` sit at a table where many people are spread over few tables: all 999 at one. */
export const tables = v.pipe(
  v.array(v.strictObject({ number: tableNumber, people: whole(1, LIMITS.present) })),
  v.minLength(1),
  v.maxLength(LIMITS.tables),
);

/** Each has a key of its own. */
export const roles = list(v.strictObject({ id: safeId, name: localText }), LIMITS.roles);
export const threshold = whole(1, LIMITS.threshold);

export const workshop = v.strictObject({
  id: workshopId,
  packId: safeId,
  title: v.pipe(line, v.regex(/\S/)),
  date: v.pipe(v.string(), v.isoDate()),
  startTime: v.pipe(v.string(), v.isoTime()),
  place: line,
  language: v.picklist(WORKSHOP_LANGUAGES),
  present,
  tables,
  polls: list(poll, MOST_POLLS),
  agenda: list(agendaItem, MOST_ITEMS),
  slipsPrinted: v.boolean(),
  roles,
  collectsRoles: v.boolean(),
  threshold,
  rehearsalOf: v.nullable(workshopId),
});
