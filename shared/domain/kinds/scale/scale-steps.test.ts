/** Steps of a scale, edited: what becomes of them, and that the values always run from 1. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scalePollOf, textOf } from '../../testing/builders';
import {
  ownScale,
  withDontKnow,
  withoutStep,
  withStepMoved,
  withStepsFrom,
  withStepWords,
} from './scale-steps';
import type { AnswerScale } from './scale-poll';

const scaleOf = (count: number, unsure = 'Ved ikke') => scalePollOf([], count, unsure).scale;
const wordsOf = ({ steps }: AnswerScale) => steps.map(({ label }) => label.da);
const valuesOf = ({ steps }: AnswerScale) => steps.map(({ value }) => value);
const put = (scale: AnswerScale, at: number, texts: readonly string[]) => {
  const done = withStepsFrom(scale, at, texts);
  if (!done.ok) throw new Error(done.error.kind);
  return done.value;
};

describe('a list of steps', () => {
  it('is all steps in the first place, follows the others later, and adds to them at the end', () => {
    const four = scaleOf(4);
    expect(wordsOf(put(four, 0, ['Nej', 'Måske', 'Ja']))).toEqual(['Nej', 'Måske', 'Ja']);
    expect(wordsOf(put(four, 2, ['Nej', ' ', ' Ja ']))).toEqual([
      ...['Trin 1', 'Trin 2', 'Nej', 'Ja'],
    ]);
    const more = put(four, 4, ['Fuldt ud']);
    expect(wordsOf(more)).toEqual(['Trin 1', 'Trin 2', 'Trin 3', 'Trin 4', 'Fuldt ud']);
    expect(valuesOf(more)).toEqual([1, 2, 3, 4, 5]);
    expect(more.steps[4]?.label).toEqual({ da: 'Fuldt ud', en: 'Fuldt ud' });
    expect(more.steps.slice(0, 4)).toEqual(four.steps);
  });

  it('of more than seven, or with a step of more than 40 characters, is refused whole', () => {
    const many = Array.from({ length: 500 }, (_, index) => `Linje ${index}`);
    expect(withStepsFrom(scaleOf(4), 0, many)).toEqual({
      ok: false,
      error: { kind: 'too-many', steps: 500, most: 7 },
    });
    expect(withStepsFrom(scaleOf(7), 7, ['En mere'])).toMatchObject({
      error: { kind: 'too-many', steps: 8 },
    });
    expect(withStepsFrom(scaleOf(4), 0, ['Nej', 'x'.repeat(41)])).toEqual({
      ok: false,
      error: { kind: 'too-long', line: 2, most: 40 },
    });
    expect(put(scaleOf(4), 0, ['Nej', 'x'.repeat(40)]).steps).toHaveLength(2);
  });

  it('that would leave fewer than two changes nothing', () => {
    const four = scaleOf(4);
    expect(put(four, 0, ['Ja'])).toBe(four);
    expect(put(four, 0, [' ', ''])).toBe(four);
  });
});

it('a step is taken away or moved, its words go along, and two always stay', () => {
  expect(wordsOf(withoutStep(scaleOf(3), 1))).toEqual(['Trin 1', 'Trin 3']);
  expect(wordsOf(withStepMoved(scaleOf(3), 0, 2))).toEqual(['Trin 2', 'Trin 3', 'Trin 1']);
  const two = scaleOf(2);
  expect(withoutStep(two, 0)).toBe(two);
  const three = scaleOf(3);
  expect([withoutStep(three, 3), withStepMoved(three, 1, 3)]).toEqual([three, three]);
});

it('words are corrected in one step, and nothing else of the scale', () => {
  const three = scaleOf(3);
  const corrected = withStepWords(three, 1, textOf('Delvist'));
  expect(wordsOf(corrected)).toEqual(['Trin 1', 'Delvist', 'Trin 3']);
  expect(ownScale(three)).toEqual({ ...corrected, steps: three.steps });
});

it('«Ved ikke» comes and goes, and keeps its words while it stays', () => {
  const own = { da: 'Kan ikke svare', en: 'Can’t say' };
  const unsure = scaleOf(3);
  expect(withDontKnow(unsure, null).dontKnow).toEqual({ da: '', en: '' });
  expect(withDontKnow(scaleOf(3, ''), own).dontKnow).toEqual(own);
  expect(withDontKnow(unsure, own)).toBe(unsure);
});

it('the values run 1 … k whatever is done, and there are always two to seven', () => {
  const acts = fc.array(
    fc.record({
      act: fc.constantFrom('put', 'remove', 'move'),
      at: fc.nat(8),
      to: fc.nat(8),
      texts: fc.array(fc.constantFrom('Nej', 'Ja', 'Delvist', ' '), { maxLength: 8 }),
    }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 7 }), acts, (count, done) => {
      let scale: AnswerScale = scaleOf(count);
      for (const { act, at, to, texts } of done) {
        const from = Math.min(at, scale.steps.length);
        const list = withStepsFrom(scale, from, texts);
        if (act === 'put' && list.ok) scale = list.value;
        if (act === 'remove') scale = withoutStep(scale, at);
        if (act === 'move') scale = withStepMoved(scale, at, to);
        expect(valuesOf(scale)).toEqual(scale.steps.map((_, index) => index + 1));
        expect([2, 3, 4, 5, 6, 7]).toContain(scale.steps.length);
      }
    }),
  );
});
