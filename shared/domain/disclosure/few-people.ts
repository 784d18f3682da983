/**
 * A disclosure is a linear combination of figures that hangs on fewer people than the threshold. Each figure is a sum over
 * people, a row; this finds out whether new rows bring such a combination that the known ones do not give.
 */

/**
 * The people whose votes a figure adds up. A negative number stands for a corrected ballot: it may be the ballot of
 * anybody counted beside it, and so makes nobody safer.
 */
export type Row = readonly number[];

/** Calculating modulo a prime is exact enough: the determinants of so small matrices of 0 and 1 never reach it. */
const PRIME = 67_108_859;
/** Beyond so many combinations it is not looked into further, and taken to tell. */
const MOST_STEPS = 5000;

type Vector = readonly number[];

/** How many people those in a column of the matrix are; the same figures hang on all of them. */
interface Column {
  readonly inRows: readonly number[];
  readonly people: number;
}

interface Matrix {
  /** Of the known figures. */
  readonly known: readonly Vector[];
  readonly added: readonly Vector[];
  readonly columns: readonly Column[];
  /** As many of the columns, the first ones, are at least `threshold` people each. */
  readonly large: number;
}

/** Rows are never changed once they are made, and looked at again and again. */
const keys = new WeakMap<Row, string>();

/** The text that rows of the same people share. */
export function rowKey(row: Row): string {
  const known = keys.get(row);
  if (known !== undefined) return known;
  const key = [...row].sort((a, b) => a - b).join();
  keys.set(row, key);
  return key;
}

/**
 * The least number of people that some combination of known and added figures hangs on, below `threshold`, where the known
 * ones alone don't give it; at least 1. Null where there is none.
 */
export function fewestToldOf(
  known: readonly Row[],
  added: readonly Row[],
  threshold: number,
): number | null {
  const knownKeys = new Set(known.map(rowKey));
  if (added.every((row) => row.length === 0 || knownKeys.has(rowKey(row)))) return null;
  const matrix = matrixOf(known, added, threshold);
  const { large } = matrix;
  // Rows led by a small column are nothing on the large ones: only of these can few people be told.
  const few = echelon([...matrix.known, ...matrix.added]).filter((row) => leadOf(row) >= large);
  const before = echelon(matrix.known);
  if (few.every((row) => isWithin(row, before))) return null;

  const numbers: number[] = [];
  let steps = 0;
  /** Combinations that can't be made smaller: as many columns are cleared as can be. */
  const search = (basis: readonly Vector[], from: number): void => {
    steps += 1;
    const [first] = basis;
    if (!first || steps > MOST_STEPS) return;
    if (basis.length === 1) {
      const people = peopleIn(first, matrix.columns);
      if (people < threshold && !isWithin(first, before)) numbers.push(Math.max(1, people));
      return;
    }
    for (let column = from; column < matrix.columns.length; column += 1) {
      const left = cleared(basis, column);
      if (left) search(left, column + 1);
    }
  };
  search(few, large);
  if (steps > MOST_STEPS) return 1;
  return numbers.length > 0 ? Math.min(...numbers) : null;
}

function matrixOf(known: readonly Row[], added: readonly Row[], threshold: number): Matrix {
  const inRows = new Map<number, number[]>();
  for (const [row, people] of [...known, ...added].entries()) {
    for (const person of people) {
      const rows = inRows.get(person);
      if (rows) rows.push(row);
      else inRows.set(person, [row]);
    }
  }
  const byPattern = new Map<string, Column>();
  for (const [person, rows] of inRows) {
    const key = rows.join();
    const people = (byPattern.get(key)?.people ?? 0) + (person < 0 ? 0 : 1);
    byPattern.set(key, { inRows: rows, people });
  }
  const columns = [...byPattern.values()].sort((a, b) => b.people - a.people);
  const vectors = Array.from({ length: known.length + added.length }, () => columns.map(() => 0));
  for (const [column, { inRows: rows }] of columns.entries()) {
    for (const row of rows) {
      const vector = vectors[row];
      if (vector) vector[column] = 1;
    }
  }
  return {
    known: vectors.slice(0, known.length),
    added: vectors.slice(known.length),
    columns,
    large: columns.filter(({ people }) => people >= threshold).length,
  };
}

function peopleIn(vector: Vector, columns: readonly Column[]): number {
  return columns.reduce((people, own, place) => people + (vector[place] ? own.people : 0), 0);
}

function leadOf(vector: Vector): number {
  const lead = vector.findIndex((value) => value !== 0);
  return lead === -1 ? vector.length : lead;
}

/** The rows without what follows from the others, each led by a column of its own, the first columns first. */
function echelon(rows: readonly Vector[]): readonly Vector[] {
  const basis: Vector[] = [];
  for (const row of rows) {
    const rest = reduced(row, basis);
    if (leadOf(rest) === rest.length) continue;
    basis.push(rest);
    basis.sort((a, b) => leadOf(a) - leadOf(b));
  }
  return basis;
}

/** What is left of the vector once the basis, led by different columns in order, has taken away what it can. */
function reduced(vector: Vector, basis: readonly Vector[]): Vector {
  return basis.reduce((rest, row) => without(rest, row, leadOf(row)), vector);
}

function isWithin(vector: Vector, basis: readonly Vector[]): boolean {
  return reduced(vector, basis).every((value) => value === 0);
}

/** `vector` less as much of `row` as makes it nothing in this column. */
function without(vector: Vector, row: Vector, column: number): Vector {
  const value = vector[column] ?? 0;
  if (value === 0) return vector;
  const factor = (value * inverse(row[column] ?? 0)) % PRIME;
  return vector.map((own, place) => (own + (PRIME - factor) * (row[place] ?? 0)) % PRIME);
}

/** The combinations of the basis that are nothing in the column; null where all of them are already. */
function cleared(basis: readonly Vector[], column: number): readonly Vector[] | null {
  const pivot = basis.find((row) => (row[column] ?? 0) !== 0);
  if (!pivot) return null;
  return basis.filter((row) => row !== pivot).map((row) => without(row, pivot, column));
}

function inverse(value: number): number {
  let [result, base, power] = [1, value, PRIME - 2];
  while (power > 0) {
    if (power % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
    power = Math.floor(power / 2);
  }
  return result;
}
