/** Themes that were handed to tables: on the wall while they are what the room voted for, and never of a vote that was reset or hidden. */
import { expect, it } from 'vitest';
import type { Round } from '../domain/round/round';
import { choicePollOf, roundIn, textOf } from '../domain/testing/builders';
import { sessionWith } from '../domain/testing/sessions';
import { handedState } from '../domain/session/handed-state';
import { newItem, type LinedItem } from '../domain/workshop/agenda-item';
import { buildAudienceView } from './build-audience-view';

const poll = choicePollOf(['a', 'b']);
const revealed = roundIn('revealed', poll);
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

function shown(round: Round) {
  const session = sessionWith([round], [poll]);
  const view = buildAudienceView({
    ...session,
    workshop: { ...session.workshop, title: 'Konference', agenda: [item] },
    projector: { showing: { kind: 'item', itemId: 'work', page: 0 }, isBlack: false },
  });
  return { text: JSON.stringify(view), state: handedState(item, [round]) };
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
  expect([reset.state, hidden.state]).toEqual(['reset', 'hidden']);
  for (const { text } of [reset, hidden]) {
    expect(text).toContain('Konference');
    expect(text).not.toContain('Hurtigere svar');
  }
});
