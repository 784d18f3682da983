import { describe, expect, it } from 'vitest';
import { showCorrected, stepReveal, type Round } from '../round/round';
import { choicePollOf, drawOf, roundIn, slipOf } from '../testing/builders';
import { sightOf } from './sight';

const poll = choicePollOf(['a', 'b', 'c', 'd']);
const FIRST = slipOf(1, 1, 7, { a: 3, b: 2, c: 1 });
/** The reveal of four options: three places, and all of them. */
const LAST_STEP = 3;
const shown = (overrides: Partial<Round> = {}): Round => ({
  ...roundIn('revealed', poll),
  ...{ revealStep: LAST_STEP, shownThrough: 1, shownBallots: 0, wallThrough: 1 },
  ...overrides,
});

describe('what the room has seen of a result', () => {
  it('is nothing before it is shown for the first time', () => {
    expect(sightOf(roundIn('closed', poll), [FIRST], [])).toBe('never');
  });

  it('is not the whole at any step but the last', () => {
    const sights = [0, 1, 2, LAST_STEP].map((revealStep) =>
      sightOf(shown({ revealStep }), [FIRST], []),
    );
    expect(sights).toEqual(['partly', 'partly', 'partly', 'whole']);
  });

  it('is still the whole where the facilitator went back a step, until the wall shows something else', () => {
    const back = stepReveal(shown(), 1, LAST_STEP + 1);
    if (!back.ok) throw new Error(back.error);
    expect(sightOf(back.value, [FIRST], [])).toBe('whole');
    const corrected = slipOf(2, 1, 7, { a: 2, b: 3, c: 1 }, { replaces: FIRST.id });
    const amended = showCorrected(back.value, 2);
    if (!amended.ok) throw new Error(amended.error);
    expect(sightOf(amended.value, [FIRST, corrected], [])).toBe('partly');
  });

  it('is not known any more once it is hidden again', () => {
    const round = shown({ state: 'closed', revealStep: 0, wallThrough: null });
    expect(sightOf(round, [FIRST], [])).toBe('hidden');
  });

  it('is not what it is now, where a slip was corrected or a recount began since', () => {
    const corrected = slipOf(2, 1, 7, { a: 2, b: 3, c: 1 }, { replaces: FIRST.id });
    expect(sightOf(shown(), [FIRST, corrected], [])).toBe('outdated');
    expect(sightOf(shown(), [FIRST, drawOf(2, [1])], [])).toBe('outdated');
    expect(sightOf(shown({ wallThrough: 2 }), [FIRST, corrected], [])).toBe('whole');
  });
});
