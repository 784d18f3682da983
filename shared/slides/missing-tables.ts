/** «Mangler: bord 4, 10 og 13»: the tables whose slips are missing, in a text short enough for the projector. */
import { dictionaryFor } from '../text/dictionary';
import type { Language } from '../lib/language';

/** More missing tables than this are written as ranges: «1–7, 9 og 12–24». */
const MOST_SINGLE = 12;
/** Ranges beyond this are only counted: «… og 31 andre borde». */
const MOST_SPANS = 8;
/** Two in a row are not worth a range. */
const LEAST_SPAN = 3;

/** The sentence for the table numbers (ascending); blank if there are none. */
export function missingTables(tables: readonly number[], language: Language): string {
  if (tables.length === 0) return '';
  const words = dictionaryFor(language).slides;
  const spans =
    tables.length <= MOST_SINGLE
      ? tables.map((table) => [table])
      : spansOf(tables).slice(0, MOST_SPANS);
  return words.tablesMissing(spans.map(spanText), tables.length - spans.flat().length);
}

/** Groups consecutive numbers: 1 2 3 5 8 9 → [1 2 3] [5] [8] [9]. */
function spansOf(tables: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const table of tables) {
    const last = runs.at(-1);
    if (last?.at(-1) === table - 1) last.push(table);
    else runs.push([table]);
  }
  return runs.flatMap((run) => (run.length < LEAST_SPAN ? run.map((table) => [table]) : [run]));
}

function spanText(span: readonly number[]): string {
  const [first, last] = [span[0] ?? 0, span.at(-1) ?? 0];
  return first === last ? String(first) : `${first}–${last}`;
}
