/**
 * Disclosure by the book, apart from the program's own way: every figure ever shown is a row over variables,
 * what one person answered; a vector of the row space on few people discloses them. Exact: uses fraction-free
 * elimination and tries every set of few people.
 */

/** The answers that a figure adds up. */
export type Figure = ReadonlySet<number>;

/** What the new figures bring, beyond what the old ones and the room give: see `judge`. */
export interface Verdict {
  /** The room by itself discloses few people, not disclosed before. */
  readonly roomTells: boolean;
  /**
   * The other figures disclose few people that the room does not; or they disclose them by themselves, and so
   * their role or table.
   */
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
  const beside = tellsMore([...old, room], others, threshold, personOf);
  return {
    roomTells: tellsMore(old, [room], threshold, personOf),
    othersTell: beside || tellsMore(old, others, threshold, personOf),
  };
}

/** Whether some combination of all figures is of few people, and none of the known ones alone. */
function tellsMore(
  known: readonly Figure[],
  added: readonly Figure[],
  threshold: number,
  personOf: (variable: number) => number,
): boolean {
  const all = [...known, ...added];
  const columns = columnsOf(all);
  const small = columns.filter((column) => peopleIn([column], personOf) < threshold);
  const [knownRank, allRank] = [rankOf(known.length, columns), rankOf(all.length, columns)];
  for (const few of fewOf(small, threshold, personOf)) {
    const rest = columns.filter((column) => !few.includes(column));
    // How many independent combinations hang on these few only: of the known figures, and of all.
    const before = knownRank - rankOf(known.length, rest);
    if (allRank - rankOf(all.length, rest) > before) return true;
  }
  return false;
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
