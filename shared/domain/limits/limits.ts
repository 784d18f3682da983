/**
 * How much there may be of everything: one table for the fields that take it, the files that hold it, and the surfaces that draw it.
 * Whatever is within these limits fits every slide and every paper (`shared/slides/layout/within-limits.test.ts`).
 */

/** The most people, tables, people at a table, roles, threshold and rooms of a workshop. */
export const LIMITS = {
  present: 999,
  tables: 99,
  people: 99,
  roles: 9,
  threshold: 99,
  rooms: 20,
} as const;

export const POLL_LIMITS = {
  /** Options or statements. */
  rows: 20,
  /** Options that a participant puts in order. */
  ranked: 5,
  /** Options that a participant spreads points over, and how many points there may be. */
  allocated: 10,
  points: { least: 2, most: 100 },
  /** Characters of all option titles, or of all short labels, together: a slide on which people vote shows all of them. */
  titlesTogether: 2400,
  steps: { least: 2, most: 7 },
} as const;

interface TextLimit {
  /** The most characters that the field takes; legible from the back row. */
  readonly typed: number;
  /**
   * The most characters that a file may hold, in UTF-16 code units: no fewer than a field of any version that wrote files took. A quick
   * poll's question and options, which become a poll's title and options, take 200.
   */
  readonly read: number;
}

export const TEXT_LIMITS = {
  workshopTitle: { typed: 120, read: 300 },
  place: { typed: 80, read: 300 },
  pollTitle: { typed: 120, read: 200 },
  instruction: { typed: 200, read: 200 },
  /** A longer one is not legible on the projector beside nine others. */
  option: { typed: 80, read: 200 },
  explanation: { typed: 300, read: 300 },
  statement: { typed: 240, read: 240 },
  label: { typed: 60, read: 120 },
  role: { typed: 30, read: 40 },
  /** A section of the minutes. */
  minutes: { typed: 100_000, read: 400_000 },
  /** A line of an agenda item, which a slide shows whole: no longer than the longest quotation of the packs, and a little more. */
  itemLine: { typed: 600, read: 800 },
  /** Whom and what a line is from. */
  credit: { typed: 200, read: 300 },
  /** The points of an agenda item. More is kept, and said to be much. */
  points: { typed: 10_000, read: 100_000 },
  /** A part of an agreement. */
  agreement: { typed: 300, read: 300 },
  /** Question and options of a quick poll, which are read aloud as a rule. */
  quick: { typed: 200, read: 200 },
} as const satisfies Readonly<Record<string, TextLimit>>;

/** The most lines of an agenda item, and the most polls that they wait for. */
export const ITEM_LIMITS = { lines: 60, waitsFor: 10, agreements: 200 } as const;

/** The most items of a pasted agenda, minutes of one of them, and characters of a note to oneself. */
export const AGENDA_LIMITS = { items: 300, minutes: 600, ownNote: 2000 } as const;

/** The most items and polls that a file may hold: more than anybody adds one by one to a pasted agenda in which each item is a vote. */
export const AGENDA_READ = { items: 1000, polls: 1000 } as const;

/** Options of a quick poll: as many as have a key. */
export const QUICK_OPTIONS = 10;

/** Words that no field takes, only a pack brings: the steps of a scale, and what stands beside them. */
export const PACK_TEXT_LIMITS = {
  step: 40,
  dontKnow: 40,
  /** What its field takes: more is not legible over its column on the projector. */
  dontKnowTyped: 24,
  hint: 60,
  prompt: 120,
  agenda: 300,
} as const;
