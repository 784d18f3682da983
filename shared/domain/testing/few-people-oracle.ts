/**
 * Disclosure by the book, apart from the program's own way: every figure ever shown is a row over variables, what one person
 * answered; a vector of the row space on few people tells of them. Exact, by fraction-free elimination, and by trying every
 * set of few people.
 */

/** The answers that a figure adds up. */
export type Figure = ReadonlySet<number>;

/** What the new figures bring, beyond what the old ones and the room give: see `judge`. */
export interface Verdict {
  /** The room by itself tells of few, where it was not told before. */
  readonly roomTells: boolean;
  /** The other figures tell of few, where the room does not. */
  readonly othersTell: boolean;
}

/** `personOf`: two answers may be of one person, where a ballot was corrected. */
export function judge(
  old: readonly Figure[],
  room: Figure,
  others: readonly Figure[],
  threshold: number,
  personOf: (variable: number) => number,
): Verdict {
  const all = [...old, room, ...others];
  const columns = columnsOf(all);
  const small = columns.filter((column) => peopleIn([column], personOf) < threshold);
  const ranks = [old.length, old.length + 1, all.length].map((count) => rankOf(count, columns));
  const verdict = { roomTells: false, othersTell: false };
  for (const few of fewOf(small, threshold, personOf)) {
    const rest = columns.filter((column) => !few.includes(column));
    // How many independent combinations hang on these few only: of the old ones, with the room, with all.
    const [before = 0, withRoom = 0, withAll = 0] = [old.length, old.length + 1, all.length].map(
      (count, place) => (ranks[place] ?? 0) - rankOf(count, rest),
    );
    if (withRoom > before) verdict.roomTells = true;
    if (withAll > withRoom) verdict.othersTell = true;
  }
  return verdict;
}

/** Answers that the same figures add up. */
interface Column {
  readonly variables: readonly number[];
  readonly values: readonly (0 | 1)[];
}

function columnsOf(figures: readonly Figure[]): readonly Column[] {
  const columns = new Map<string, { variables: number[]; values: readonly (0 | 1)[] }>();
  for (const variable of new Set(figures.flatMap((figure) => [...figure]))) {
    const values = figures.map((figure) => (figure.has(variable) ? 1 : 0));
    const known = columns.get(values.join(''));
    if (known) known.variables.push(variable);
    else columns.set(values.join(''), { variables: [variable], values });
  }
  return [...columns.values()];
}

function peopleIn(columns: readonly Column[], personOf: (variable: number) => number): number {
  return new Set(columns.flatMap(({ variables }) => variables.map(personOf))).size;
}

/** Every set of columns that are fewer people than the threshold. */
function* fewOf(
  columns: readonly Column[],
  threshold: number,
  personOf: (variable: number) => number,
  chosen: readonly Column[] = [],
  from = 0,
): Generator<readonly Column[]> {
  if (chosen.length > 0) yield chosen;
  for (let place = from; place < columns.length; place += 1) {
    const column = columns[place];
    const next = column ? [...chosen, column] : chosen;
    if (peopleIn(next, personOf) < threshold) {
      yield* fewOf(columns, threshold, personOf, next, place + 1);
    }
  }
}

/** The rank of the first `count` rows on these columns, by Bareiss' elimination in whole numbers. */
function rankOf(count: number, columns: readonly Column[]): number {
  const rows = Array.from({ length: count }, (_, row) =>
    columns.map(({ values }): number => values[row] ?? 0),
  );
  let rank = 0;
  let divisor = 1;
  for (let column = 0; column < columns.length && rank < rows.length; column += 1) {
    const pivot = rows.findIndex((row, place) => place >= rank && row[column] !== 0);
    const lead = rows[pivot];
    if (!lead) continue;
    rows.splice(pivot, 1);
    rows.splice(rank, 0, lead);
    const head = lead[column] ?? 0;
    for (let place = rank + 1; place < rows.length; place += 1) {
      const row = rows[place] ?? [];
      const factor = row[column] ?? 0;
      rows[place] = row.map((value, at) => (value * head - (lead[at] ?? 0) * factor) / divisor);
    }
    divisor = head;
    rank += 1;
  }
  return rank;
}
