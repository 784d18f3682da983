/** Lists of numbers as people write them: «1–3, 7». */

/** Browsers break a line after a dash, if nothing joins it to what follows. */
const WORD_JOINER = '\u2060';

/** «4, 10» and «13–24»: ascending numbers; three or more in a row become a range. */
export function rangesOf(numbers: readonly number[]): readonly string[] {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) =>
    run.length > 2 ? [`${String(run[0])}–${String(run.at(-1))}`] : run.map(String),
  );
}

/** The same to be read in a sentence: no line breaks within a range. Not for fields and files, where the joiners would be in the way. */
export function rangesInText(numbers: readonly number[]): readonly string[] {
  return rangesOf(numbers).map((range) => range.replace('–', `${WORD_JOINER}–${WORD_JOINER}`));
}

/** The numbers, 1 … `most`, of a text such as «1–3, 7», each once and ascending; none for a blank text; null if it is not such a list. */
export function readRanges(text: string, most: number): readonly number[] | null {
  const found = new Set<number>();
  if (text.trim() === '') return [];
  for (const part of text.split(/[,;]/)) {
    const [, first, last = first] = /^\s*(\d{1,3})\s*(?:[-–—]\s*(\d{1,3})\s*)?$/.exec(part) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (first === undefined || from < 1 || to > most || from > to) return null;
    for (let number = from; number <= to; number += 1) found.add(number);
  }
  return [...found].sort((a, b) => a - b);
}
