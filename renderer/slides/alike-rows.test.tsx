// @vitest-environment jsdom
/** Rows that read alike, as options and statements may: each is drawn once, also after figures have changed. */
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { compareResults } from '../../shared/domain/comparison/comparison';
import { choicePollOf, roundOf, scalePollOf, textOf } from '../../shared/domain/testing/builders';
import { choiceResultOf, scaleResultOf } from '../../shared/domain/testing/kinds/results';
import { buildComparisonSlide } from '../../shared/slides/build-comparison-slide';
import { choiceResultSlide, placeSlide } from '../../shared/slides/kinds/choice/choice-slides';
import { scaleOverviewSlide } from '../../shared/slides/kinds/scale/scale-slides';
import type { SlideModel } from '../../shared/slides/slide-model';
import { Slide } from './slide';

const SAME = textOf('Ro');
const plain = choicePollOf(['a', 'b', 'c']);
const poll = { ...plain, options: plain.options.map((own) => ({ ...own, title: SAME })) };
const lines = scalePollOf(['s', 't', 'u'], 2);
const statements = lines.statements.map((own) => ({ ...own, text: SAME, label: SAME }));
const scale = { ...lines, statements };
const round = roundOf(poll);

const votes = (counts: readonly number[]) => choiceResultOf(poll, counts, 20, 20);
const answers = (ones: readonly number[]) =>
  scaleResultOf(
    scale,
    ones.map((count) => [count, 12 - count]),
    20,
    20,
  );

const SLIDES: readonly (readonly [string, (counts: readonly number[]) => SlideModel | null])[] = [
  ['a choice', (counts) => choiceResultSlide(votes(counts), round, 'da')],
  ['its places', (counts) => placeSlide(votes(counts), 1, round, 'da')],
  ['a scale', (counts) => scaleOverviewSlide(answers(counts), round, 'da')],
  ...[votes, answers].map(
    (of, index) =>
      [
        `before and after ${index}`,
        (counts: readonly number[]) =>
          buildComparisonSlide(
            compareResults(of([5, 5, 5]), of(counts)),
            { before: round, after: round },
            'da',
          ),
      ] as const,
  ),
];

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it.each(SLIDES)('are drawn once each: %s', (_, slideOf) => {
  const complaints = vi.spyOn(console, 'error').mockReturnValue();
  const drawn = (counts: readonly number[]) => {
    const slide = slideOf(counts);
    if (!slide) throw new Error('There is a slide');
    return <Slide slide={slide} language="da" />;
  };
  const changed = render(drawn([9, 6, 3]));
  changed.rerender(drawn([1, 8, 8]));
  const anew = render(drawn([1, 8, 8]));
  expect(changed.container.querySelectorAll('ol > li')).toHaveLength(3);
  expect(changed.container.innerHTML).toBe(anew.container.innerHTML);
  expect(complaints).not.toHaveBeenCalled();
});
