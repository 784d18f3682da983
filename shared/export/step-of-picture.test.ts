/** «Vis igen»: the picture that is looked at is the one that comes to the wall, if the room has seen it. */
import { describe, expect, it } from 'vitest';
import { showAgain } from '../domain/conduct/conduct';
import type { Round } from '../domain/round/round';
import { applyChange, findRound } from '../domain/session/session';
import { roundIn, scalePollOf, totalsOf } from '../domain/testing/builders';
import { sessionWith } from '../domain/testing/sessions';
import { resultsDocument, slidesOf } from './results-document';
import { stepOfPicture } from './step-of-picture';

const scale = scalePollOf(['s', 't', 'u']);
const seenTo = (revealStep: number): Partial<Round> => ({
  ...{ method: 'totals', revealStep, shownThrough: 1, shownBallots: 0, wallThrough: 1 },
});
const session = (revealStep: number) => {
  const round: Round = { ...roundIn('revealed', scale), ...seenTo(revealStep) };
  const entries = [totalsOf(1, 9, { 's/1': 5, 't/4': 3, 'u/2': 9 })];
  return { at: sessionWith([round], [scale], { entries }), id: round.id };
};

describe('a picture of a scale', () => {
  it('is of its statement’s step, and the overview of the last', () => {
    const { at, id } = session(3);
    const steps = slidesOf(resultsDocument(at)).map(({ slide }) => stepOfPicture(at, id, slide));
    expect(steps).toEqual([0, 1, 2, 3]);
    expect(stepOfPicture(at, id, { kind: 'title', title: '', subtitle: '' })).toBeNull();
  });

  it('comes to the wall at its step once the room has seen it, and then is still seen whole', () => {
    const { at, id } = session(3);
    const step = showAgain(at, id, 1);
    if (!step.ok) throw new Error(step.error);
    const after = applyChange(at, step.value);
    expect(findRound(after, id)?.revealStep).toBe(1);
    expect(after.projector).toEqual({ showing: { kind: 'round', roundId: id }, isBlack: false });
    expect(resultsDocument(after).parts.map(({ sight }) => sight)).toEqual(['whole']);
  });

  it('that the room has not seen does not come to the wall: the result stays at its step', () => {
    const { at, id } = session(1);
    for (const wanted of [2, null]) {
      const step = showAgain(at, id, wanted);
      if (!step.ok) throw new Error(step.error);
      expect(findRound(applyChange(at, step.value), id)?.revealStep).toBe(1);
    }
  });
});
