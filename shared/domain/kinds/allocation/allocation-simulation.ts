/** Simulated allocations: a room that likes some options better than others; each point is given by that liking, and most people give several in one go. */
import { drawByWeight } from '../../../lib/seeded-random';
import type { SimulationRules } from '../poll-rules';
import { allocationCell } from './allocation-poll';
import type { AllocationTypes } from './allocation-types';

/** People give a few points at a time. */
const HANDFULS = 5;

export const allocationSimulation: SimulationRules<AllocationTypes> = {
  voterOf: ({ options, totalPoints }, random) => {
    const liking = options.map(() => 0.15 + random() ** 2);
    const handful = Math.max(1, Math.round(totalPoints / HANDFULS));
    return () => {
      const points = options.map(() => 0);
      for (let left = totalPoints; left > 0;) {
        const given = Math.min(left, handful);
        const drawn = drawByWeight(liking, random);
        points[drawn] = (points[drawn] ?? 0) + given;
        left -= given;
      }
      return options.map(({ id }, index) => allocationCell(id, points[index] ?? 0));
    };
  },
  makeTie: null,
};
