/** Simulated votes on a choice: a room in which some options are liked better than others. */
import { drawByWeight } from '../../../lib/seeded-random';
import type { SimulationRules } from '../poll-rules';
import { choiceCell } from './choice-poll';
import type { ChoiceTypes } from './choice-types';
import type { CellId } from '../cell';

/** The share of those who set all their marks. */
const ALL_MARKS = 0.85;

export const choiceSimulation: SimulationRules<ChoiceTypes> = {
  voterOf: (poll, random) => {
    const cells = poll.options.map(({ id }) => choiceCell(id));
    const liking = cells.map(() => 0.15 + random() ** 2);
    return () => {
      const left = [...liking];
      const most = Math.min(poll.maxMarks, cells.length);
      const marks = random() < ALL_MARKS ? most : Math.floor(random() * most) + 1;
      return Array.from({ length: marks }, () => {
        const option = drawByWeight(left, random);
        left[option] = 0;
        return cells[option] ?? '';
      });
    };
  },
  makeTie,
};

/**
 * Changes the ballots so that the options at `place` (0 first) and the next place tie; unchanged if there are
 * no two such options. No ballot gets more marks than it had, or the same mark twice.
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
