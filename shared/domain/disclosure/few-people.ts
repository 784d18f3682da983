/**
 * Each figure is a sum over people: a row. A disclosure is a linear combination of figures that depends on
 * fewer people than the threshold. This finds out whether new rows allow such a combination that the known
 * rows don't.
 */

/**
 * The people whose votes a figure adds up. A negative number stands for a corrected ballot. It may be
 * anybody's among those counted beside it, so it protects nobody.
 */
export type Row = readonly number[];

/** Calculating modulo a prime is exact enough: the determinants of such small matrices of 0 and 1 never reach it. */
const PRIME = 67_108_859;
/** Beyond this many combinations the search stops, and the figures are assumed to disclose. */
const MOST_STEPS = 5000;

type Vector = readonly number[];

/** How many people each column of the matrix stands for; the same figures depend on all of them. */
interface Column {
  readonly inRows: readonly number[];
  readonly people: number;
}

interface Matrix {
  /** Of the known figures. */
  readonly known: readonly Vector[];
  readonly added: readonly Vector[];
  readonly columns: readonly Column[];
  /** This many columns, the first ones, stand for at least `threshold` people each. */
  readonly large: number;
}

/** Rows never change once they are made, and are read again and again. */
const keys = new WeakMap<Row, string>();

/** A text that is equal for rows of the same people. */
export function rowKey(row: Row): string {
  const known = keys.get(row);
  if (known !== undefined) return known;
  const key = [...row].sort((a, b) => a - b).join();
  keys.set(row, key);
  return key;
}

/**
 * The smallest number of people, 1 … `threshold` − 1, that a combination of known and added figures depends
 * on and the known figures alone don't give. Null if there is none.
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
  // Rows led by a small column are zero in the large ones: only these rows can disclose few people.
  const few = echelon([...matrix.known, ...matrix.added]).filter((row) => leadOf(row) >= large);
  const before = echelon(matrix.known);
  if (few.every((row) => isWithin(row, before))) return null;

  const numbers: number[] = [];
  let steps = 0;
  /** Combinations that can't be reduced further: as many columns as possible are zero. */
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

/** A basis of the rows: none follows from the others, and each is led by its own column, the first columns first. */
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

/** What remains of the vector after reducing it by the basis, whose rows are led by different columns in order. */
function reduced(vector: Vector, basis: readonly Vector[]): Vector {
  return basis.reduce((rest, row) => without(rest, row, leadOf(row)), vector);
}

function isWithin(vector: Vector, basis: readonly Vector[]): boolean {
  return reduced(vector, basis).every((value) => value === 0);
}

/** `vector` minus the multiple of `row` that makes this column zero. */
function without(vector: Vector, row: Vector, column: number): Vector {
  const value = vector[column] ?? 0;
  if (value === 0) return vector;
  const factor = (value * inverse(row[column] ?? 0)) % PRIME;
  return vector.map((own, place) => (own + (PRIME - factor) * (row[place] ?? 0)) % PRIME);
}

/** The combinations of the basis that are zero in the column; null if all of them already are. */
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
