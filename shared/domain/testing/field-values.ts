/** Values for each field of a workshop, by the shape that is declared of it: what tests fill a workshop with. */
import {
  spreadPeople,
  WORKSHOP_FIELDS,
  type FieldShape,
  type Workshop,
} from '../workshop/workshop';
import { newItem } from '../workshop/agenda-item';
import { LINE_KINDS } from '../workshop/item-line';
import { choicePollOf, roleOf, textOf } from './builders';

type Declared = typeof WORKSHOP_FIELDS;

/** What a field of this shape holds. */
type ShapeValue<Shape extends FieldShape> = {
  [Field in keyof Declared]: Declared[Field]['shape'] extends Shape ? Workshop[Field] : never;
}[keyof Declared];

/** A value of each shape by two numbers, 0 … 99 each; two shapes are worded by `words` besides. */
const VALUES: {
  readonly [Shape in FieldShape]: (one: number, two: number, words: string) => ShapeValue<Shape>;
} = {
  'workshop-id': (one) => `w${one}`,
  'other-workshop': (one) => (one % 2 ? `w${one}` : null),
  id: (one) => `id-${one}`,
  title: (_, __, words) => `${words}x`,
  line: (_, __, words) => words,
  day: (_, two) => `20${String(two).padStart(2, '0')}-12-31`,
  time: (one) => (one % 2 ? '00:00' : '23:59'),
  'time-or-none': (one) => (one % 2 ? '' : '23:59'),
  language: (one) => (one % 3 ? 'da' : 'en'),
  flag: (one) => one % 2 > 0,
  editions: (one, two) => [
    ...(one % 2 ? [{ id: 'choice-poll', edition: `A${2 + (two % 8)}B` }] : []),
  ],
  people: (one) => 1 + one,
  tables: (one, two) => spreadPeople(1 + one, 1 + (two % 9)),
  roles: (one) => ['boss', 'staff', 'field'].slice(one % 4).map(roleOf),
  threshold: (_, two) => 1 + (two % 9),
  agenda: (one, two, words) =>
    Array.from({ length: one % 4 }, (_, index) => ({
      ...newItem('text', { id: `item-${index}`, title: textOf(words) }),
      minutes: two,
      ownNote: words,
      lines: LINE_KINDS.slice(two % 4).map((kind) => ({
        ...{ kind, text: textOf(words) },
        source:
          one % 2 ? { documentId: 'letter', quote: words, credit: textOf(`${words}${one}`) } : null,
      })),
      waitsFor: two % 2 ? [`poll-${one}`] : [],
    })),
  minutes: (one, two, words) => ({
    isFinal: one % 2 > 0,
    sections:
      two % 2
        ? [
            {
              key: 'brief',
              rounds: [`r-${one}`],
              written: `${words}${one}`,
              text: `${words}${two}`,
            },
          ]
        : [],
  }),
  notes: (one, two, words) =>
    ['item-0', 'gone'].slice(one % 3).map((id) => ({
      ...{ id, points: `${words}\n${two}` },
      agreements: two % 2 ? [{ id: `a-${one}`, what: words, who: '', by: `${two}` }] : [],
    })),
  room: (one) => (one % 2 ? `laptop-${one}` : null),
  rooms: (one, two, words) =>
    ['laptop-1', 'laptop-2'].slice(one % 3).map((id) => ({
      ...{ id, name: words, tables: two % 2 ? [1 + (two % 9)] : [], edits: one },
      present: two % 3 ? 1 + two : null,
    })),
  polls: (one, two, words) => [
    choicePollOf(['a', 'b', 'c'], { title: textOf(words), maxMarks: 1 + (one % 3) }),
    choicePollOf(['p', 'q'], { id: 'another', title: textOf(`${words}${two}`) }),
  ],
};

/** A workshop's `field` with a value made of the two numbers and the words. */
export function fieldValue(
  field: keyof Workshop,
  one: number,
  two: number,
  words: string,
): Partial<Workshop> {
  return { [field]: VALUES[WORKSHOP_FIELDS[field].shape](one, two, words) };
}
