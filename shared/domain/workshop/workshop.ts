/** A workshop («arrangement»): the document a facilitator prepares, conducts and takes home. */
import type { LocalText, WorkshopLanguage } from '../../lib/language';
import type { Poll } from '../poll/poll';
import type { AgendaItem } from './agenda-item';
import type { ItemNotes } from './item-notes';
import type { Room } from './room';

export interface Table {
  /** Table number, 1 … 99. */
  readonly number: number;
  /** People at the table, 1 … 99. */
  readonly people: number;
}

/** A role («rolle»), such as direktør: the only thing a slip or a ballot may say about those who voted. */
export interface Role {
  readonly id: string;
  readonly name: LocalText;
}

/** What is known to be on paper of a poll: the edition that was printed last. */
export interface PrintedEdition {
  /** The poll's id. */
  readonly id: string;
  /** The mark on the paper, such as «K7M» (`edition/edition.ts`). */
  readonly edition: string;
}

/** A section of the minutes as the facilitator corrected it. */
export interface EditedSection {
  /** Which section (`shared/export/minutes/minutes.ts`). */
  readonly key: string;
  /** Ids of the rounds that it tells of: it never leaves the room without all of them. */
  readonly rounds: readonly string[];
  /** What Pejling had written when it was corrected, so that later changes of the numbers are noticed. */
  readonly written: string;
  /** Paragraphs, with an empty line between them. */
  readonly text: string;
}

/** What the facilitator made of the minutes («referat»). */
export interface EditedMinutes {
  /** «Endeligt»; else «Udkast». */
  readonly isFinal: boolean;
  /** At most one for each section. */
  readonly sections: readonly EditedSection[];
}

export interface Workshop {
  readonly id: string;
  readonly packId: string;
  readonly title: string;
  /** ISO date, YYYY-MM-DD. */
  readonly date: string;
  /** Start of the first agenda item, HH:MM. */
  readonly startTime: string;
  /** When the day should end, HH:MM; blank if that is open. */
  readonly endTime: string;
  readonly place: string;
  /** The language of projector, printouts and slides. */
  readonly language: WorkshopLanguage;
  /** People present, 1 … 999. */
  readonly present: number;
  readonly tables: readonly Table[];
  readonly polls: readonly Poll[];
  readonly agenda: readonly AgendaItem[];
  /** What the facilitator has ticked off in the pre-flight check. */
  readonly slipsPrinted: boolean;
  /** The papers that were printed, at most one edition for each poll. */
  readonly printed: readonly PrintedEdition[];
  /** The roles that a vote can be collected by, in the order shown; at most 9, so that each has a key. */
  readonly roles: readonly Role[];
  /** Whether rounds opened from now on are collected by role. */
  readonly collectsRoles: boolean;
  /** Break-downs hide groups with fewer people than this, 1 … 99. */
  readonly threshold: number;
  /**
   * Set in a rehearsal («generalprøve»): the workshop that it rehearses. A rehearsal's votes are simulated,
   * and it has no file.
   */
  readonly rehearsalOf: string | null;
  readonly minutes: EditedMinutes;
  /** What was typed while the room talked, at most once for each agenda item; also of items that are gone. */
  readonly notes: readonly ItemNotes[];
  /** Whether minutes and deck say which table a point came from. */
  readonly namesTables: boolean;
  /** True only in the file of a template: whoever opens it gets a new workshop, made from it. */
  readonly isTemplate: boolean;
  /** The copy of this laptop (`room.ts`); null until it is opened with a program that gives one. */
  readonly roomId: string | null;
  /** The rooms that were given a name, tables or people. */
  readonly rooms: readonly Room[];
}

const UNEDITED_MINUTES: EditedMinutes = { isFinal: false, sections: [] };

const NO_NOTES: readonly ItemNotes[] = [];

const NO_ROOMS: readonly Room[] = [];

const NOTHING_PRINTED: readonly PrintedEdition[] = [];

/** The roles of the managers' associations; a facilitator can rename them. */
export const DEFAULT_ROLES: readonly Role[] = [
  { id: 'chief-executive', name: { da: 'Direktør', en: 'Director' } },
  { id: 'head-of-field', name: { da: 'Fagchef', en: 'Head of field' } },
  { id: 'head-of-staff', name: { da: 'Stabschef', en: 'Head of staff' } },
];

/** The shape of a field: how a file's field is checked (`shared/file-format/workshop-schema.ts`) and how tests fill it. */
export type FieldShape =
  | 'workshop-id'
  | 'other-workshop'
  | 'id'
  | 'title'
  | 'line'
  | 'day'
  | 'time'
  | 'time-or-none'
  | 'language'
  | 'flag'
  | 'editions'
  | 'people'
  | 'tables'
  | 'roles'
  | 'threshold'
  | 'agenda'
  | 'polls'
  | 'minutes'
  | 'notes'
  | 'room'
  | 'rooms';

/** The declaration of a field. A new workshop gets `initial`; without it, whoever makes the workshop gives the value. */
interface FieldDeclaration<Value> {
  readonly initial?: Value;
  readonly shape: FieldShape;
  /** How undo names an edit: by the field (`undo.fields` in the words), or by the edited poll; or the field is never edited. */
  readonly undo: 'by-field' | 'by-poll' | 'never-edited';
  /** Whether it goes along when the arrangement is used again: always, only from one's own earlier one, or never (`shared/content/reuse-session.ts`). */
  readonly again: 'always' | 'own' | 'never';
}

/**
 * Each field of a workshop. An edit of several fields is named by the first of them here: changing people
 * also changes tables, adding a poll adds an agenda item, a pasted programme sets when the day begins.
 */
export const WORKSHOP_FIELDS = {
  id: { shape: 'workshop-id', undo: 'never-edited', again: 'never' },
  packId: { shape: 'id', undo: 'never-edited', again: 'always' },
  title: { shape: 'title', undo: 'by-field', again: 'always' },
  date: { shape: 'day', undo: 'by-field', again: 'never' },
  endTime: { shape: 'time-or-none', undo: 'by-field', again: 'always', initial: '' },
  place: { shape: 'line', undo: 'by-field', again: 'own', initial: '' },
  present: { shape: 'people', undo: 'by-field', again: 'own', initial: 120 },
  tables: { shape: 'tables', undo: 'by-field', again: 'own', initial: spreadPeople(120, 20) },
  language: { shape: 'language', undo: 'by-field', again: 'always' },
  collectsRoles: { shape: 'flag', undo: 'by-field', again: 'always', initial: false },
  roles: { shape: 'roles', undo: 'by-field', again: 'always', initial: DEFAULT_ROLES },
  threshold: { shape: 'threshold', undo: 'by-field', again: 'always', initial: 5 },
  slipsPrinted: { shape: 'flag', undo: 'by-field', again: 'never', initial: false },
  printed: { shape: 'editions', undo: 'by-field', again: 'never', initial: NOTHING_PRINTED },
  agenda: { shape: 'agenda', undo: 'by-field', again: 'always' },
  startTime: { shape: 'time', undo: 'by-field', again: 'always' },
  polls: { shape: 'polls', undo: 'by-poll', again: 'always' },
  rehearsalOf: { shape: 'other-workshop', undo: 'never-edited', again: 'never', initial: null },
  minutes: { shape: 'minutes', undo: 'by-field', again: 'never', initial: UNEDITED_MINUTES },
  notes: { shape: 'notes', undo: 'by-field', again: 'never', initial: NO_NOTES },
  namesTables: { shape: 'flag', undo: 'by-field', again: 'never', initial: false },
  isTemplate: { shape: 'flag', undo: 'never-edited', again: 'never', initial: false },
  roomId: { shape: 'room', undo: 'never-edited', again: 'never', initial: null },
  rooms: { shape: 'rooms', undo: 'by-field', again: 'never', initial: NO_ROOMS },
} as const satisfies { readonly [Field in keyof Workshop]: FieldDeclaration<Workshop[Field]> };

type Declared = typeof WORKSHOP_FIELDS;
type InitialField = {
  [Field in keyof Declared]: Declared[Field] extends { readonly initial: unknown } ? Field : never;
}[keyof Declared];

/** A field whose edits are undone under its own name. */
export type NamedField = {
  [Field in keyof Declared]: Declared[Field]['undo'] extends 'by-field' ? Field : never;
}[keyof Declared];

/** A field that holds a line of text, which may be empty. */
export type LineField = {
  [Field in keyof Declared]: Declared[Field]['shape'] extends 'line' ? Field : never;
}[keyof Declared];

/** All fields, in the order of their declarations. */
export const FIELD_NAMES = Object.keys(WORKSHOP_FIELDS) as readonly (keyof Workshop)[];

export function isNamedField(field: keyof Workshop): field is NamedField {
  return WORKSHOP_FIELDS[field].undo === 'by-field';
}

export function isLineField(field: keyof Workshop): field is LineField {
  return WORKSHOP_FIELDS[field].shape === 'line';
}

/** A new workshop: the given values, and every other field with its initial value. */
export function createWorkshop(given: Omit<Workshop, InitialField>): Workshop {
  const initial = Object.fromEntries(
    Object.entries(WORKSHOP_FIELDS).flatMap(([field, declared]) =>
      'initial' in declared ? [[field, declared.initial]] : [],
    ),
  );
  // The type of a list of pairs no longer says which value belongs to which key.
  return { ...(initial as Pick<Workshop, InitialField>), ...given };
}

/** The poll with this id, or null. */
export function findPoll(workshop: Workshop, pollId: string): Poll | null {
  return workshop.polls.find((poll) => poll.id === pollId) ?? null;
}

/**
 * People spread over tables as evenly as can be, the first tables taking one more:
 * 131 at 24 tables gives 11 tables of 6 and 13 of 5. Never less than one at a table.
 */
export function spreadPeople(present: number, tableCount: number): readonly Table[] {
  const least = Math.floor(present / tableCount);
  const withOneMore = present - least * tableCount;
  return Array.from({ length: tableCount }, (_, index) => ({
    number: index + 1,
    people: Math.max(1, least + (index < withOneMore ? 1 : 0)),
  }));
}
