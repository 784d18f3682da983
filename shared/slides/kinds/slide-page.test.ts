/** Votes with more options than a slide holds. */
import { describe, expect, it } from 'vitest';
import { compareResults } from '../../domain/comparison/comparison';
import { leadershipChain2025 } from '../../content/leadership-chain-2025/pack';
import { revealSteps } from '../../domain/result/reveal';
import { choicePollOf, roundOf, scalePollOf, textOf } from '../../domain/testing/builders';
import { choiceResultOf, scaleResultOf } from '../../domain/testing/kinds/results';
import { comparisonSlides, resultSlides, revealSlide } from '../build-round-slides';
import type { SlideModel } from '../slide-model';

const ids = Array.from({ length: 20 }, (_, index) => `o-${index + 1}`);
const poll = choicePollOf(ids);
const votes = ids.map((_, index) => 40 - index);
const result = choiceResultOf(poll, votes, 60, 60);
const round = roundOf(poll);

const labelsOf = (slide: SlideModel) =>
  slide.kind === 'choice-result' ? slide.rows.map(({ label }) => label) : [];

describe('twenty options', () => {
  it('are revealed as the places, the first ten, then the others', () => {
    const steps = revealSteps(result);
    expect(steps.map(({ kind }) => kind)).toEqual(['place', 'place', 'place', 'all', 'more']);
    const [first, second] = steps.slice(3).map((step) => revealSlide(result, step, round, 'da'));
    if (!first || !second) throw new Error();
    expect(labelsOf(first)).toEqual(ids.slice(0, 10));
    expect(labelsOf(second)).toEqual(ids.slice(10));
    expect(first).toMatchObject({ footer: { right: '1–10 af 20 · Runde 1' } });
    expect(second).toMatchObject({ footer: { right: '11–20 af 20 · Runde 1' } });
  });

  it('betray nothing of the second slide on the first', () => {
    const other = choiceResultOf(
      poll,
      votes.map((own, at) => (at < 10 ? own : 1)),
      60,
      60,
    );
    const first = (of: typeof result) => revealSlide(of, { kind: 'all' }, round, 'da');
    expect(first(other)).toEqual(first(result));
    const single = { ...poll, maxMarks: 1 };
    const told = (all: readonly number[]) =>
      revealSlide(choiceResultOf(single, all, 600, 600), { kind: 'all' }, round, 'da');
    expect(told(votes)).toEqual(told(votes.map((own, at) => (at < 10 ? own : 0))));
  });

  it('are exported whole, with running numbers', () => {
    const slides = resultSlides(result, round, 'da', 4);
    expect(slides.map(({ name }) => name.slice(0, 2))).toEqual(['04', '05']);
    expect(slides.flatMap(({ slide }) => labelsOf(slide))).toEqual(ids);
    const comparison = compareResults(result, result);
    if (comparison.kind === 'incomparable') throw new Error();
    const compared = comparisonSlides(
      { kind: 'comparable', comparison, before: round, after: round },
      'da',
      6,
    );
    expect(compared.map(({ name }) => name.slice(0, 2))).toEqual(['06', '07']);
  });
});

describe('twelve options and thirteen statements', () => {
  it('are one slide and three', () => {
    const twelve = choiceResultOf(choicePollOf(ids.slice(0, 12)), votes.slice(0, 12), 60, 60);
    expect(revealSteps(twelve).at(-1)).toEqual({ kind: 'all' });
    const statements = scalePollOf(ids.slice(0, 13), 4);
    const scale = scaleResultOf(
      statements,
      ids.map(() => [1, 2, 3, 4]),
      10,
      10,
    );
    expect(revealSteps(scale).slice(-3)).toEqual([
      { kind: 'all' },
      { kind: 'more', page: 1 },
      { kind: 'more', page: 2 },
    ]);
    const slides = resultSlides(scale, roundOf(statements), 'da').slice(-3);
    expect(slides.map(({ slide }) => 'rows' in slide && slide.rows.length)).toEqual([5, 5, 3]);
  });
});

it('the ten themes and the five questions of the pack are one slide each', () => {
  for (const poll of leadershipChain2025.polls) {
    if (poll.kind !== 'choice' && poll.kind !== 'scale') continue;
    const steps =
      poll.kind === 'choice'
        ? revealSteps(choiceResultOf(poll, votes.slice(0, poll.options.length), 60, 60))
        : revealSteps(
            scaleResultOf(
              poll,
              poll.statements.map(() => [1, 2, 3, 4]),
              10,
              10,
            ),
          );
    expect(steps.at(-1)).toEqual({ kind: 'all' });
  }
});

it('ten options of eighty characters are two slides, of five each', () => {
  const ten = choicePollOf(ids.slice(0, 10));
  const options = ten.options.map((option) => ({ ...option, title: textOf('x'.repeat(80)) }));
  const long = choiceResultOf({ ...ten, options }, votes.slice(0, 10), 60, 60);
  expect(revealSteps(long).slice(-2)).toEqual([{ kind: 'all' }, { kind: 'more', page: 1 }]);
  const slides = resultSlides(long, round, 'da');
  expect(slides.map(({ slide }) => labelsOf(slide).length)).toEqual([5, 5]);
});
