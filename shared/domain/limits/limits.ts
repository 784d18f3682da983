/**
 * How much there may be of everything: one table for the fields that take it, the files that hold it, and the surfaces that draw it.
 * Whatever is within these limits fits every slide and every paper (`shared/slides/layout/within-limits.test.ts`).
 */

/** The most people, tables, people at a table, roles and threshold of a workshop. */
export const LIMITS = { present: 999, tables: 99, people: 99, roles: 9, threshold: 99 } as const;

export const POLL_LIMITS = {
  /** Options or statements. */
  rows: 20,
  /** Characters of all option titles, or of all short labels, together: a slide on which people vote shows all of them. */
  titlesTogether: 3000,
  steps: { least: 2, most: 7 },
} as const;

interface TextLimit {
  /** The most characters that the field takes; legible from the back row. */
  readonly typed: number;
  /**
   * The most characters that a file may hold, in UTF-16 code units. No text that a field of any version took is longer: the fields of
   * the first versions took 300 characters, whatever they were for.
   */
  readonly read: number;
}

const FIRST_FIELDS = 300;

export const TEXT_LIMITS = {
  workshopTitle: { typed: 120, read: FIRST_FIELDS },
  place: { typed: 80, read: FIRST_FIELDS },
  pollTitle: { typed: 120, read: FIRST_FIELDS },
  instruction: { typed: 200, read: FIRST_FIELDS },
  /** A longer one is not legible on the projector beside nine others. */
  option: { typed: 80, read: FIRST_FIELDS },
  explanation: { typed: FIRST_FIELDS, read: FIRST_FIELDS },
  statement: { typed: 240, read: FIRST_FIELDS },
  label: { typed: 60, read: FIRST_FIELDS },
  role: { typed: 30, read: 60 },
  /** Question and options of a quick poll, which are read aloud as a rule. */
  quick: { typed: 200, read: FIRST_FIELDS },
} as const satisfies Readonly<Record<string, TextLimit>>;

/** Options of a quick poll: as many as have a key. */
export const QUICK_OPTIONS = 10;

/** Words that no field takes, only a pack brings: the steps of a scale, and what stands beside them. */
export const PACK_TEXT_LIMITS = {
  step: 40,
  dontKnow: 40,
  hint: 60,
  prompt: 120,
  agenda: 300,
} as const;
