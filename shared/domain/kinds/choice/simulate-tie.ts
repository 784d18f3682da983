/** A tie for rehearsals: moves as few marks as it takes for two neighbouring places to become equal. */
import type { CellId } from '../cell';

/**
 * The ballots with the options at `place` (0 first) and the next place tied; unchanged where there are no two such
 * options. No ballot gets more marks than it had, or the same one twice.
 */
export function makeTie(
  ballots: readonly (readonly CellId[])[],
  place: number,
): readonly (readonly CellId[])[] {
  const votes = new Map<CellId, number>();
  for (const cell of ballots.flat()) votes.set(cell, (votes.get(cell) ?? 0) + 1);
  const places = [...votes].sort(([, a], [, b]) => b - a);
  const [upper, lower] = [places[place], places[place + 1]];
  if (!upper || !lower) return ballots;
  let surplus = upper[1] - lower[1];
  return ballots.map((marks) => {
    if (surplus === 0 || !marks.includes(upper[0]) || marks.includes(lower[0])) return marks;
    const without = marks.filter((cell) => cell !== upper[0]);
    if (surplus === 1) {
      surplus = 0;
      return without;
    }
    surplus -= 2;
    return [...without, lower[0]];
  });
}
