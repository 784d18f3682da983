/** Simulated votes on a scale: a room that leans one way on each statement. */
import { drawByWeight } from '../../../lib/seeded-random';
import type { SimulationRules } from '../poll-rules';
import { hasDontKnow, scaleCell } from './scale-poll';
import type { ScaleTypes } from './scale-types';

const SHARE = { noAnswer: 0.02, dontKnow: 0.06 } as const;

export const scaleSimulation: SimulationRules<ScaleTypes> = {
  voterOf: (poll, random) => {
    const { steps } = poll.scale;
    const mayNotKnow = hasDontKnow(poll.scale);
    const leaning = poll.statements.map(() => random() * (steps.length - 1));
    return () =>
      poll.statements.flatMap(({ id }, index) => {
        if (random() < SHARE.noAnswer) return [];
        if (mayNotKnow && random() < SHARE.dontKnow) return [scaleCell(id, 0)];
        const weights = steps.map((_, step) => 1 / (0.4 + (step - (leaning[index] ?? 0)) ** 2));
        return [scaleCell(id, steps[drawByWeight(weights, random)]?.value ?? 0)];
      });
  },
  makeTie: null,
};
