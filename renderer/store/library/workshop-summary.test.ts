/** What the start screen says of a workshop: over is what was shown to its end. */
import { expect, it } from 'vitest';
import type { Round } from '../../../shared/domain/round/round';
import { choicePollOf, roundIn, slipOf } from '../../../shared/domain/testing/builders';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import { summarize } from './workshop-summary';

const poll = choicePollOf(['Ro', 'Mod', 'Tid', 'Tillid']);
const slip = slipOf(1, 1, 9, { Ro: 9, Mod: 7, Tid: 5, Tillid: 1 });

function isFinished(state: Round['state'], revealStep: number, entries = [slip]): boolean {
  const round = { ...roundIn(state, poll), revealStep };
  return summarize(sessionWith([round], [poll], { entries }), 0).isFinished;
}

// Third place, second, first, and all of them.
it.each([
  ['closed', 0, false],
  ['revealed', 0, false],
  ['revealed', 2, false],
  ['revealed', 3, true],
] as const)('a round that is %s at step %i: %s', (state, step, expected) => {
  expect(isFinished(state, step)).toBe(expected);
});

it('is over where there was nothing to show', () => {
  expect(isFinished('revealed', 0, [])).toBe(true);
});
