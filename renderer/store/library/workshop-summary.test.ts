/** What the start screen says of a workshop: over is what was shown to its end. */
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../shared/domain/entry/entry';
import type { Round } from '../../../shared/domain/round/round';
import { choicePollOf, handsOf, roundIn, slipOf } from '../../../shared/domain/testing/builders';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import { summarize } from './workshop-summary';

const poll = choicePollOf(['Ro', 'Mod', 'Tid', 'Tillid']);
const slip = slipOf(1, 1, 9, { Ro: 9, Mod: 7, Tid: 5, Tillid: 1 });

function lineOf(state: Round['state'], revealStep = 0, entries: readonly Entry[] = [slip]) {
  const round = { ...roundIn(state, poll), revealStep };
  return summarize(sessionWith([round], [poll], { entries }), 0);
}

// Third place, second, first, and all of them.
it.each([
  ['ready', 0, 'prepared'],
  ['open', 0, 'running'],
  ['closed', 0, 'running'],
  ['revealed', 0, 'running'],
  ['revealed', 2, 'running'],
  ['revealed', 3, 'finished'],
] as const)('with a round that is %s at step %i it is %s', (state, step, expected) => {
  expect(lineOf(state, step).state).toBe(expected);
});

it('is over where there was nothing to show', () => {
  expect(lineOf('revealed', 0, []).state).toBe('finished');
});

it('is prepared, not over, where nothing is on the agenda yet', () => {
  expect(summarize(sessionWith([], []), 0).state).toBe('prepared');
});

describe('how many took part', () => {
  const both = [slip, slipOf(2, 2, 8, { Ro: 8 })];

  it('is told of a vote that is closed, and not while it is open', () => {
    expect(lineOf('open', 0, both).voted).toBeNull();
    expect(lineOf('closed', 0, both).voted).toBe(17);
  });

  it('is that of the vote with the most voters', () => {
    const other = choicePollOf(['a', 'b'], { id: 'other' });
    const rounds = [roundIn('closed', poll), { ...roundIn('closed', other), id: 'r2' }];
    const entries = [slip, { ...slipOf(2, 1, 4, { a: 4 }), roundId: 'r2' }];
    expect(summarize(sessionWith(rounds, [poll, other], { entries }), 0).voted).toBe(9);
  });

  it('is not told of raised hands, which nobody counts heads by', () => {
    const round = { ...roundIn('closed', poll), method: 'hands' } as const;
    const entries = [handsOf(1, 'Ro', 40)];
    expect(summarize(sessionWith([round], [poll], { entries }), 0).voted).toBeNull();
  });
});
