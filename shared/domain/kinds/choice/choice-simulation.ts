/** Simulated votes on a choice: a room in which some options are liked better than others. */
import { drawByWeight } from '../draw-by-weight';
import type { SimulationRules } from '../poll-rules';
import { choiceCell } from './choice-poll';
import type { ChoiceTypes } from './choice-types';
import { makeTie } from './simulate-tie';

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
