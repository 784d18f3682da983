/** The slides of the kind `ranking`: Borda points, average places and first places. */
import { bordaPoints } from '../../../domain/kinds/ranking/ranking-result';
import type { RankingTypes } from '../../../domain/kinds/ranking/ranking-types';
import { POLL_LIMITS } from '../../../domain/limits/limits';
import { dictionaryFor } from '../../../text/dictionary';
import { pointsRules } from '../points/points-rules';

export const ranking = pointsRules<RankingTypes>({
  mostOptions: POLL_LIMITS.ranked,
  mostPoints: ({ n, poll }) => n * bordaPoints(1, poll.options.length),
  telling: ({ poll }, language) => {
    const words = dictionaryFor(language).slides.ranking;
    const options = poll.options.length;
    return {
      unit: words.points,
      unitLabel: words.points,
      meanLabel: words.meanLabel,
      backersLabel: words.firstsLabel,
      mean: words.mean,
      backers: words.firsts,
      rule: words.rule(bordaPoints(1, options), options),
      share: null,
    };
  },
  groups: {
    subtitle: (language) => dictionaryFor(language).slides.ranking.groups,
    remarks: (language) => [dictionaryFor(language).slides.ranking.lowIsHigh],
    meansTo: ({ options }) => options.length,
  },
  means: (_, language) => dictionaryFor(language).slides.ranking.means,
});
