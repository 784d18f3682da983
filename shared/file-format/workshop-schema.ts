/** The workshop itself in its file: particulars, tables, polls and agenda. */
import * as v from 'valibot';
import { EDITION_PATTERN } from '../domain/edition/edition';
import { AGENDA_READ, ITEM_LIMITS, LIMITS, TEXT_LIMITS } from '../domain/limits/limits';
import { WORKSHOP_FIELDS, type FieldShape, type Workshop } from '../domain/workshop/workshop';
import { WORKSHOP_LANGUAGES } from '../lib/language';
import { agendaItem } from './agenda-schema';
import { poll } from './poll-schema';
import { line, list, localText, safeId, whole, workshopId } from '../domain/limits/value-schemas';

const MOST_EDITS = 1_000_000_000;
/** Of the items that there are, and of some that are gone. */
const MOST_NOTES = AGENDA_READ.items + 100;
/** One for each poll and each item with notes, and a few besides. */
const MOST_SECTIONS = AGENDA_READ.polls + MOST_NOTES + 10;

const sectionText = (most: number) => v.pipe(v.string(), v.maxLength(most));

const agreementText = sectionText(TEXT_LIMITS.agreement.read);

export const present = whole(1, LIMITS.present);
export const tableNumber = whole(1, LIMITS.tables);

/** More than `LIMITS.people` sit at a table where many people are spread over few tables: all 999 at one. */
export const tables = v.pipe(
  v.array(v.strictObject({ number: tableNumber, people: whole(1, LIMITS.present) })),
  v.minLength(1),
  v.maxLength(LIMITS.tables),
);

/** Each has a key of its own. */
export const roles = list(
  v.strictObject({ id: safeId, name: localText(TEXT_LIMITS.role.read) }),
  LIMITS.roles,
);
export const threshold = whole(1, LIMITS.threshold);

/** What a field of each shape holds. */
const SHAPES = {
  'workshop-id': workshopId,
  'other-workshop': v.nullable(workshopId),
  id: safeId,
  title: v.pipe(line, v.regex(/\S/)),
  line,
  day: v.pipe(v.string(), v.isoDate()),
  time: v.pipe(v.string(), v.isoTime()),
  'time-or-none': v.union([v.literal(''), v.pipe(v.string(), v.isoTime())]),
  language: v.picklist(WORKSHOP_LANGUAGES),
  flag: v.boolean(),
  editions: list(
    v.strictObject({ id: safeId, edition: v.pipe(v.string(), v.regex(EDITION_PATTERN)) }),
    AGENDA_READ.polls,
  ),
  people: present,
  tables,
  roles,
  threshold,
  agenda: list(agendaItem, AGENDA_READ.items),
  polls: list(poll, AGENDA_READ.polls),
  minutes: v.strictObject({
    isFinal: v.boolean(),
    sections: list(
      v.strictObject({
        key: sectionText(100),
        rounds: list(safeId, MOST_SECTIONS),
        written: sectionText(TEXT_LIMITS.minutes.read),
        text: sectionText(TEXT_LIMITS.minutes.read),
      }),
      MOST_SECTIONS,
    ),
  }),
  notes: list(
    v.strictObject({
      id: safeId,
      points: sectionText(TEXT_LIMITS.points.read),
      agreements: list(
        v.strictObject({ id: safeId, what: agreementText, who: agreementText, by: agreementText }),
        ITEM_LIMITS.agreements,
      ),
    }),
    MOST_NOTES,
  ),
  room: v.nullable(safeId),
  rooms: list(
    v.strictObject({
      id: safeId,
      name: line,
      tables: list(tableNumber, LIMITS.tables),
      present: v.nullable(present),
      edits: whole(0, MOST_EDITS),
    }),
    LIMITS.rooms,
  ),
} as const satisfies Readonly<Record<FieldShape, v.GenericSchema>>;

/** The schema of each field, by the shape that is declared of it. */
type FieldSchemas = {
  readonly [Field in keyof Workshop]: (typeof SHAPES)[(typeof WORKSHOP_FIELDS)[Field]['shape']];
};
const fields = Object.fromEntries(
  Object.entries(WORKSHOP_FIELDS).map(([field, { shape }]) => [field, SHAPES[shape]]),
);
// The type of a list of pairs no longer says which schema belongs to which field; `session-schema.ts` proves
// that each is right.
export const workshop = v.strictObject(fields as FieldSchemas);
