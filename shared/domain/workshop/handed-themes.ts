/** The top themes of a vote handed to the tables: «Bord 1–4: tema 1». */
import type { LocalText } from '../../lib/language';

export interface HandedTheme {
  readonly text: LocalText;
  /** Ascending. */
  readonly tables: readonly number[];
}

export interface HandedThemes {
  readonly roundId: string;
  /** The vote of that round: a reset begins another one, whose themes these are not. */
  readonly voteId: string;
  readonly themes: readonly HandedTheme[];
}

/** The themes with the tables between them, neighbours together and as evenly as can be; no more themes than tables. */
export function handOut(
  themes: readonly LocalText[],
  tables: readonly number[],
): readonly HandedTheme[] {
  const sorted = [...tables].sort((a, b) => a - b);
  const given = themes.slice(0, sorted.length);
  const least = Math.floor(sorted.length / Math.max(1, given.length));
  const withOneMore = sorted.length - least * given.length;
  let next = 0;
  return given.map((text, index) => {
    const from = next;
    next += least + (index < withOneMore ? 1 : 0);
    return { text, tables: sorted.slice(from, next) };
  });
}
