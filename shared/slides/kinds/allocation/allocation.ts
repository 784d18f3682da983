/** The slides of the kind `allocation`: points in all, their share, the average of a ballot, and how many gave any. */
import type { AllocationTypes } from '../../../domain/kinds/allocation/allocation-types';
import { POLL_LIMITS } from '../../../domain/limits/limits';
import { dictionaryFor } from '../../../text/dictionary';
import { pointsRules } from '../points/points-rules';

export const allocation = pointsRules<AllocationTypes>({
  mostOptions: POLL_LIMITS.allocated,
  mostPoints: ({ n, poll }) => n * poll.totalPoints,
  telling: ({ poll }, language) => {
    const words = dictionaryFor(language).slides.allocation;
    return {
      unit: words.points,
      unitLabel: words.pointsLabel,
      meanLabel: words.meanLabel,
      backersLabel: words.backersLabel,
      mean: words.mean,
      backers: words.backers,
      rule: words.rule(poll.totalPoints),
      share: words.share,
    };
  },
  groups: {
    subtitle: (language) => dictionaryFor(language).slides.allocation.groups,
    remarks: () => [],
    meansTo: ({ totalPoints }) => totalPoints,
  },
  means: ({ totalPoints }, language) =>
    dictionaryFor(language).slides.allocation.means(totalPoints),
});
