/** Simulated rankings: a room that likes some options better than others; each participant draws by that liking what comes next. */
import { drawByWeight } from '../../../lib/seeded-random';
import type { CellId } from '../cell';
import type { SimulationRules } from '../poll-rules';
import { rankingCell } from './ranking-poll';
import type { RankingTypes } from './ranking-types';

export const rankingSimulation: SimulationRules<RankingTypes> = {
  voterOf: ({ options }, random) => {
    const liking = options.map(() => 0.2 + random() ** 2);
    return () => {
      const left = [...liking];
      return options.map((_, place): CellId => {
        const drawn = drawByWeight(left, random);
        left[drawn] = 0;
        return rankingCell(options[drawn]?.id ?? '', place + 1);
      });
    };
  },
  makeTie: null,
};
