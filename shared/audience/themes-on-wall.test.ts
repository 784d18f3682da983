/** Themes that were handed to tables: on the wall while they are what the room voted for, and never of a vote that was reset or hidden. */
import { expect, it } from 'vitest';
import type { Entry } from '../domain/entry/entry';
import type { Round } from '../domain/round/round';
import { choicePollOf, roundIn, slipOf, textOf } from '../domain/testing/builders';
import { sessionWith } from '../domain/testing/sessions';
import { handedState } from '../domain/session/handed-state';
import { newItem, type LinedItem } from '../domain/workshop/agenda-item';
import { buildAudienceView } from './build-audience-view';

const poll = choicePollOf(['a', 'b']);
const votes = [slipOf(1, 1, 6, { a: 4, b: 2 })];
/** Its steps: second place, first place, all. */
const begun = roundIn('revealed', poll);
const revealed: Round = { ...begun, revealStep: 2 };
const item: LinedItem = {
  ...newItem('exercise', { id: 'work', title: textOf('Bordøvelse') }),
  handed: {
    ...{ roundId: revealed.id, voteId: revealed.voteId },
    themes: [
      { text: textOf('Hurtigere svar'), tables: [1, 2, 3, 4] },
      { text: textOf('Fælles opslag'), tables: [5] },
    ],
  },
};

function shown(round: Round, entries: readonly Entry[] = votes) {
  const session = { ...sessionWith([round], [poll]), entries };
  const view = buildAudienceView({
    ...session,
    workshop: { ...session.workshop, title: 'Konference', agenda: [item] },
    projector: { showing: { kind: 'item', itemId: 'work', page: 0 }, isBlack: false },
  });
  return { text: JSON.stringify(view), state: handedState(item, session) };
}

it('are shown with their tables', () => {
  const { text, state } = shown(revealed);
  expect(state).toBe('current');
  expect(text).toContain('"Bord 1–4: Hurtigere svar"');
  expect(text).toContain('"Bord 5: Fælles opslag"');
});

it('are not shown of a vote that was reset, or whose result is hidden', () => {
  const reset = shown({ ...revealed, voteId: 'another-vote' });
  const hidden = shown({ ...revealed, state: 'closed' });
  // Hidden, and shown again as far as its first step.
  const again = shown(begun);
  expect([reset, hidden, again].map(({ state }) => state)).toEqual(['reset', 'hidden', 'hidden']);
  for (const { text } of [reset, hidden, again]) {
    expect(text).toContain('Konference');
    expect(text).not.toContain('Hurtigere svar');
  }
});

it('stay with the tables that work with them while a correction is not shown', () => {
  const corrected = [...votes, slipOf(2, 2, 6, { b: 6 })];
  const { state, text } = shown({ ...revealed, shownThrough: 1, wallThrough: 1 }, corrected);
  expect(state).toBe('current');
  expect(text).toContain('Hurtigere svar');
});
