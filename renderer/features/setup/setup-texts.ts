/** The set-up form's texts, and the workshop that they make. */
import { readTime } from '../../../shared/domain/workshop/agenda-times';
import { readWholeNumber } from '../../../shared/lib/whole-number';
import { LIMITS } from '../../../shared/domain/limits/limits';
import {
  FIELD_NAMES,
  isLineField,
  spreadPeople,
  type LineField,
  type Workshop,
} from '../../../shared/domain/workshop/workshop';
import { sum } from '../../../shared/lib/sum';
import type { Dictionary } from '../../../shared/text/dictionary';

export interface SetupTexts extends Readonly<Record<LineField, string>> {
  readonly title: string;
  readonly date: string;
  readonly startTime: string;
  readonly present: string;
  readonly tables: string;
}

/** Who sits where. */
export type Seating = Pick<Workshop, 'present' | 'tables'>;

export type SetupProblems = Readonly<Record<keyof SetupTexts, string | null>>;

export function textsOf(workshop: Workshop): SetupTexts {
  const { title, date, startTime, present, tables } = workshop;
  const people = { present: String(present), tables: String(tables.length) };
  return { title, date, startTime, ...people, ...inLines((field) => workshop[field]) };
}

/** `of` for each field that holds a line of text, where every input is valid. */
function inLines<Value>(of: (field: LineField) => Value): Readonly<Record<LineField, Value>> {
  const lines = FIELD_NAMES.filter(isLineField).map((field) => [field, of(field)] as const);
  return Object.fromEntries(lines) as Record<LineField, Value>;
}

function numberProblem(text: string, most: number, words: Dictionary): string | null {
  const read = readWholeNumber(text, 1, most);
  if (read.ok) return null;
  if (text.trim().startsWith('-')) return words.collect.notNegative;
  return read.error.kind === 'not-a-number'
    ? words.collect.notANumber
    : words.collect.outOfRange('1', String(most));
}

/** What is wrong with each field; null where nothing is. */
export function problemsOf(texts: SetupTexts, words: Dictionary): SetupProblems {
  return {
    title: texts.title.trim() === '' ? words.setup.required : null,
    date: /^\d{4}-\d{2}-\d{2}$/.test(texts.date) ? null : words.setup.badDate,
    startTime: readTime(texts.startTime) === null ? words.setup.badTime : null,
    ...inLines(() => null),
    present: numberProblem(texts.present, LIMITS.present, words),
    tables: numberProblem(texts.tables, LIMITS.tables, words),
  };
}

/**
 * The workshop with every valid field; an invalid field keeps its earlier value. If people or tables change,
 * people are distributed over the tables again, unless somebody has typed how many sit at each table: then the tables
 * that are there keep their people, and new ones take those who have no seat. `before` is the seating before the field was typed in,
 * because «25» passes by 2 tables. Returns the same workshop if nothing changed.
 */
export function workshopFrom(
  texts: SetupTexts,
  workshop: Workshop,
  before: Seating = workshop,
): Workshop {
  const present = readWholeNumber(texts.present, 1, LIMITS.present);
  const tables = readWholeNumber(texts.tables, 1, LIMITS.tables);
  const people = present.ok ? present.value : workshop.present;
  const tableCount = tables.ok ? tables.value : workshop.tables.length;
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(texts.date);
  const next: Workshop = {
    ...workshop,
    title: texts.title.trim() === '' ? workshop.title : texts.title.trim(),
    date: isDate ? texts.date : workshop.date,
    startTime: readTime(texts.startTime) ?? workshop.startTime,
    ...inLines((field) => texts[field].trim()),
    present: people,
    tables: tablesFor(people, tableCount, workshop, before),
  };
  const keys = Object.keys(next) as (keyof Workshop)[];
  return keys.every((key) => next[key] === workshop[key]) ? workshop : next;
}

function tablesFor(
  present: number,
  tableCount: number,
  workshop: Workshop,
  before: Seating,
): Workshop['tables'] {
  const isSame = present === workshop.present && tableCount === workshop.tables.length;
  if (isSame) return workshop.tables;
  const { tables } = before;
  const even = spreadPeople(before.present, tables.length);
  const isTypedByHand = tables.some(({ people }, index) => people !== even[index]?.people);
  if (!isTypedByHand) return spreadPeople(present, tableCount);
  if (tableCount === tables.length) return tables;
  const kept = tables.slice(0, tableCount);
  const added = tableCount - kept.length;
  const left = Math.max(0, present - sum(kept.map(({ people }) => people)));
  const others = added > 0 ? spreadPeople(left, added) : [];
  return [
    ...kept,
    ...others.map(({ people }, index) => ({ number: kept.length + index + 1, people })),
  ];
}
