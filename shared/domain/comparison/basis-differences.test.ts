/** Nothing that makes two results differ goes unsaid. */
import { describe, expect, it } from 'vitest';
import { basisDifferences, hasObstacle } from './basis-differences';
import type { AnswerScale } from '../kinds/scale/scale-poll';
import { choicePollOf, optionOf, scalePollOf, statementOf, textOf } from '../testing/builders';
import { choiceResultOf, handsResultOf, scaleResultOf } from '../testing/kinds/results';

const poll = choicePollOf(['a', 'b']);
const base = choiceResultOf(poll, [3, 2], 10);

describe('the bases of two choices', () => {
  it('are the same where only votes differ', () => {
    expect(basisDifferences(base, choiceResultOf(poll, [1, 9], 10))).toEqual([]);
  });

  it('differ in how many voted and were present', () => {
    expect(basisDifferences(base, choiceResultOf(poll, [3, 2], 12, 41))).toEqual([
      { kind: 'voters', before: 10, after: 12 },
      { kind: 'present', before: 40, after: 41 },
    ]);
  });

  it('differ in what percentages are of', () => {
    const ofPresent = choiceResultOf(choicePollOf(['a', 'b'], { baseKind: 'present' }), [3, 2], 10);
    expect(basisDifferences(base, ofPresent)).toEqual([
      { kind: 'base-kind', before: 'voters', after: 'present' },
    ]);
  });

  it('differ where nobody knows who voted in a show of hands', () => {
    const methods = { before: 'totals', after: 'hands' } as const;
    expect(basisDifferences(base, handsResultOf(poll, [3, 2]), methods)).toEqual([
      { kind: 'base-kind', before: 'voters', after: 'present' },
      { kind: 'method', before: 'totals', after: 'hands' },
      { kind: 'voters', before: 10, after: null },
    ]);
  });

  it('say nothing of methods that are the same', () => {
    expect(basisDifferences(base, base, { before: 'totals', after: 'totals' })).toEqual([]);
  });

  it('differ in marks, in the question, in options that came and went, and in their words', () => {
    const renamed = { ...optionOf('b'), title: textOf('b, but clearer') };
    const other = choicePollOf(['b', 'c'], {
      maxMarks: 1,
      title: textOf('Something else?'),
      options: [renamed, optionOf('c')],
    });
    expect(basisDifferences(base, choiceResultOf(other, [3, 2], 10))).toEqual([
      { kind: 'question', before: poll.title, after: textOf('Something else?') },
      { kind: 'max-marks', before: 3, after: 1 },
      { kind: 'rows', onlyBefore: [textOf('a')], onlyAfter: [textOf('c')] },
      { kind: 'wordings', changed: [textOf('b, but clearer')] },
    ]);
  });

  it('take no notice of white space around words', () => {
    const spaced = choicePollOf(['a', 'b'], {
      options: [
        { ...optionOf('a'), title: { da: ' a\u00ad', en: '\ufeffa  (en) ' } },
        optionOf('b'),
      ],
    });
    expect(basisDifferences(base, choiceResultOf(spaced, [3, 2], 10))).toEqual([]);
  });
});

describe('the bases of two scales', () => {
  const scalePoll = scalePollOf(['s', 't'], 3);
  const first = scaleResultOf(scalePoll, [[1], [1]], 10);
  const withScale = (change: Partial<AnswerScale>) =>
    scaleResultOf({ ...scalePoll, scale: { ...scalePoll.scale, ...change } }, [[1], [1]], 10);

  it('differ in statements that came and went, named by their labels, and in their words', () => {
    const reworded = { ...statementOf('t'), text: textOf('T?'), label: textOf('T') };
    const other = { ...scalePoll, statements: [reworded, statementOf('u')] };
    expect(basisDifferences(first, scaleResultOf(other, [[1], [1]], 10))).toEqual([
      { kind: 'rows', onlyBefore: [textOf('s')], onlyAfter: [textOf('u')] },
      { kind: 'wordings', changed: [textOf('T')] },
    ]);
  });

  it('have another scale where a step is gone, or says something else in both languages', () => {
    const { steps } = scalePoll.scale;
    const relabelled = (label: { da: string; en: string }) =>
      withScale({ steps: steps.map((step) => (step.value === 2 ? { ...step, label } : step)) });
    const kinds = [
      withScale({ steps: steps.slice(0, 2) }),
      relabelled({ da: 'Noget andet', en: 'Something else' }),
      relabelled({ da: 'Trin 2', en: 'Step two' }),
      relabelled({ da: 'Trin to', en: 'Trin 2 (en)' }),
      withScale({ dontKnow: textOf('Intet svar'), name: textOf('X') }),
    ].map((after) => basisDifferences(first, after).map(({ kind }) => kind));
    expect(kinds).toEqual([['scale'], ['scale'], [], [], []]);
  });

  it('differ where only one has «Ved ikke», and can be compared all the same', () => {
    const without = withScale({ dontKnow: { da: '', en: ' ' } });
    expect(basisDifferences(first, without)).toEqual([
      { kind: 'dont-know', before: true, after: false },
    ]);
    expect(basisDifferences(without, first)).toEqual([
      { kind: 'dont-know', before: false, after: true },
    ]);
    expect(basisDifferences(without, without)).toEqual([]);
    expect([hasObstacle(first, without), hasObstacle(without, first)]).toEqual([false, false]);
  });

  it('are not asked for a common scale where the labels are blank', () => {
    const blank = scalePoll.scale.steps.map(({ value }) => ({ value, label: { da: '', en: '' } }));
    const kinds = basisDifferences(withScale({ steps: blank }), withScale({ steps: blank }));
    expect(kinds.map(({ kind }) => kind)).toEqual(['scale']);
  });
});
