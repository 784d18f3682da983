/** Figures that a reader adds up, and bars that a reader compares. */
import { describe, expect, it } from 'vitest';
import { compareResults } from '../../domain/comparison/comparison';
import { groupResults } from '../../domain/groups/group-results';
import {
  choicePollOf,
  frozenOf,
  roleOf,
  roundOf,
  scalePollOf,
  slipOf,
} from '../../domain/testing/builders';
import { choiceResultOf, handsResultOf, scaleResultOf } from '../../domain/testing/kinds/results';
import { buildComparisonSlide } from '../build-comparison-slide';
import { buildGroupSlide } from '../build-group-slide';
import { resultSlides, revealSlide } from '../build-round-slides';
import { choiceResultSlide, placeSlide } from './choice/choice-slides';

const ROUNDED = 'procenterne er afrundet og giver ikke altid 100 i alt';
const abc = choicePollOf(['a', 'b', 'c'], { maxMarks: 1 });
const ab = choicePollOf(['a', 'b'], { maxMarks: 1 });
const round = roundOf(abc);

describe('bars', () => {
  it('are of 100 % of the base: 61 % is not a full bar', () => {
    const votes = choiceResultOf(choicePollOf(['a', 'b']), [61, 50], 100, 131);
    const all = choiceResultSlide(votes, round, 'da');
    expect(all.rows.map(({ fraction }) => fraction)).toEqual([0.61, 0.5]);
    expect(placeSlide(votes, 2, round, 'da').places[0]?.fraction).toBe(0.5);
    const compared = buildComparisonSlide(
      compareResults(votes, votes),
      { before: round, after: round },
      'da',
    );
    expect(compared).toMatchObject({ rows: [{ fractionBefore: 0.61, fractionAfter: 0.61 }, {}] });
  });

  it('are full where more votes than people were counted, and say no absurd share', () => {
    const poll = choicePollOf(['a'], { maxMarks: 1 });
    const slide = choiceResultSlide(handsResultOf(poll, [999], 2), round, 'da');
    expect(slide.rows).toMatchObject([{ fraction: 1, percent: 'over 100\u00a0%' }]);
    expect(slide.footer.left).toMatch(/ · der er talt flere stemmer end personer$/u);
  });

  it('of means say what they are of', () => {
    const poll = scalePollOf(['s'], 4);
    const frozen = frozenOf(poll, { roles: [roleOf('boss')], threshold: 1 });
    const own = roundOf(poll, 'table-slip', { frozen });
    const grouped = groupResults(own, [slipOf(1, 1, 6, { 's/2': 6 }, { roleId: 'boss' })], []);
    expect(grouped && buildGroupSlide(grouped, own, 'da').footer.left).toContain(
      'søjlerne går fra 1 til 4',
    );
  });
});

describe('a run-off', () => {
  const hands = handsResultOf(ab, [65, 61], 131);

  it('also tells the share of the votes cast; its base stays', () => {
    const { rows, numbers } = choiceResultSlide(hands, round, 'da');
    expect(rows.map(({ percent, votes }) => [percent, votes])).toEqual([
      ['50\u00a0%', '65 af 126 stemmer, 52\u00a0%'],
      ['47\u00a0%', '61 af 126 stemmer, 48\u00a0%'],
    ]);
    expect(numbers).toMatchObject({ base: 131, cast: 126 });
  });

  it('of a single vote says so', () => {
    const said = (language: 'da' | 'en') =>
      choiceResultSlide(handsResultOf(ab, [1, 0], 20), round, language).rows.map(
        ({ votes }) => votes,
      );
    expect(said('da')).toEqual(['1 af 1 stemme, 100\u00a0%', '0 af 1 stemme, 0\u00a0%']);
    expect(said('en')).toEqual(['1 of 1 vote, 100%', '0 of 1 vote, 0%']);
  });

  it('does not tell it while places are hidden: 61 of 126 would tell the winner’s 65', () => {
    const step = placeSlide(hands, 2, round, 'da');
    expect(step.places.map(({ votes }) => votes)).toEqual(['61 stemmer']);
    expect(step.numbers.cast).toBeNull();
    expect(step.places[0]?.numbers.percentOfCast).toBeNull();
  });

  it('is told once where everybody in the base voted, and not where people have several marks', () => {
    const everybody = choiceResultSlide(choiceResultOf(ab, [66, 65], 131, 131), round, 'da');
    expect(everybody.rows[0]?.votes).toBe('66 stemmer');
    const several = choicePollOf(['a', 'b'], { maxMarks: 2 });
    const slide = choiceResultSlide(handsResultOf(several, [65, 61], 131), round, 'da');
    expect(slide.rows[0]?.votes).toBe('65 stemmer');
  });
});

describe('shown figures', () => {
  it('that make 99 % say so, and those that make 100 % say nothing', () => {
    const thirds = choiceResultOf(abc, [5, 5, 5], 15, 20);
    const even = choiceResultOf(abc, [5, 10, 5], 20, 20);
    expect(choiceResultSlide(thirds, round, 'da').footer.left).toContain(ROUNDED);
    expect(choiceResultSlide(even, round, 'da').footer.left).not.toContain('afrundet');
    // Of several marks nobody expects a sum, and on the way the sum would tell of the hidden places.
    const marks = choiceResultOf(choicePollOf(['a', 'b', 'c']), [5, 5, 5], 15, 20);
    expect(choiceResultSlide(marks, round, 'da').footer.left).not.toContain('afrundet');
    expect(placeSlide(thirds, 1, round, 'da').footer.left).not.toContain('afrundet');
  });

  it('of a statement say so on its own slide, in the overview, and before and after', () => {
    const poll = scalePollOf(['s', 't'], 3);
    const thirds = scaleResultOf(
      poll,
      [
        [5, 5, 5],
        [5, 10, 5],
      ],
      20,
      20,
    );
    const whole = scaleResultOf(
      poll,
      [
        [5, 10, 5],
        [5, 10, 5],
      ],
      20,
      20,
    );
    const said = (result: typeof thirds) =>
      resultSlides(result, round, 'da').map(({ slide }) => slide.footer.left.includes(ROUNDED));
    expect(said(thirds)).toEqual([true, false, true]);
    expect(said(whole)).toEqual([false, false, false]);
    const compared = (before: typeof thirds) =>
      buildComparisonSlide(compareResults(before, whole), { before: round, after: round }, 'da');
    expect(compared(thirds)?.footer.left).toContain(ROUNDED);
    expect(compared(whole)?.footer.left).not.toContain('afrundet');
    const step = revealSlide(thirds, { kind: 'statement', index: 1 }, round, 'da');
    expect(JSON.stringify(step)).not.toContain('afrundet');
  });

  it('by role count only columns without a hidden answer', () => {
    const frozen = frozenOf(abc, { roles: [roleOf('boss'), roleOf('field')], threshold: 5 });
    const own = roundOf(abc, 'table-slip', { frozen });
    const footer = (boss: readonly number[]) => {
      const field = slipOf(2, 2, 20 - boss.length, { a: 20 - boss.length }, { roleId: 'field' });
      const [a = 0, b = 0, c = 0] = boss;
      const people = boss.reduce((total, count) => total + count, 0);
      const slips = [slipOf(1, 1, people, { a, b, c }, { roleId: 'boss' }), field];
      const grouped = groupResults(own, slips, []);
      return grouped && buildGroupSlide(grouped, own, 'da');
    };
    // 33 + 33 + 33 of the role that is shown; the whole room makes 65 + 17 + 17 = 99, too.
    expect(footer([2, 2, 2])?.footer.left).toContain(ROUNDED);
    // A hidden role of three, 33 + 33 + 33; the whole room makes 90 + 5 + 5.
    expect(footer([1, 1, 1])?.footer.left).not.toContain('afrundet');
  });
});
