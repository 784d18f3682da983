/** Rounds and polls that nobody planned: where they stand, and that nothing before them changes. */
import { expect, it } from 'vitest';
import { INITIAL_PROJECTOR } from '../round/projector';
import { addPoll, addRound } from './new-rounds';
import type { RoundState } from '../round/round';
import { applyChange, roundOfPoll, type Session } from '../session/session';
import { choicePollOf, roundIn, slipOf, workshopOf } from '../testing/builders';
import { itemOf } from '../testing/sessions';

const poll = choicePollOf(['a', 'b']);
const agenda = ['welcome', 'vote', 'lunch'].map((id) => itemOf(id));

function sessionIn(state: RoundState): Session {
  return {
    workshop: workshopOf([poll], { agenda }),
    rounds: [{ ...roundIn(state, poll), method: 'totals' }],
    entries: [slipOf(1, 1, 7, { a: 5 })],
    ballots: [],
    codes: [],
    projector: INITIAL_PROJECTOR,
    position: { page: 'results', agendaItemId: 'vote' },
  };
}

it.each(['closed', 'revealed'] as const)('a round follows one that is %s', (state) => {
  const session = sessionIn(state);
  const step = addRound(session, 'r1', 'r2');
  if (!step.ok) throw new Error(step.error);
  const after = applyChange(session, step.value);
  expect(roundOfPoll(after, poll.id)).toMatchObject({
    id: 'r2',
    number: 2,
    state: 'ready',
    method: 'totals',
    frozen: null,
  });
  expect(after.rounds.slice(0, 1)).toEqual(session.rounds);
  expect(after.entries).toEqual(session.entries);
  expect(after.projector).toBe(session.projector);
  // A second press finds another round, and adds none.
  expect(addRound(after, 'r1', 'r3')).toEqual({ ok: false, error: 'wrong-state' });
});

it.each(['ready', 'open'] as const)('no round follows one that is %s', (state) => {
  expect(addRound(sessionIn(state), 'r1', 'r2')).toEqual({ ok: false, error: 'wrong-state' });
});

it('a poll comes right after where the facilitator is, and asks nobody yet', () => {
  const session = sessionIn('open');
  const added = choicePollOf(['x', 'y'], { id: 'added' });
  const ids = { itemId: 'new-item', roundId: 'new-round' };
  const change = addPoll(session, {
    poll: added,
    title: added.title,
    method: 'hands',
    ...ids,
  });
  const after = applyChange(session, change);
  expect(after.workshop.agenda.map(({ id }) => id)).toEqual([
    'welcome',
    'vote',
    'new-item',
    'lunch',
  ]);
  expect(after.workshop.polls).toEqual([poll, added]);
  expect(after.position).toEqual({ page: 'agenda', agendaItemId: 'new-item' });
  expect(roundOfPoll(after, 'added')).toMatchObject({ state: 'ready', method: 'hands', number: 1 });
  expect(after.projector).toBe(session.projector);
});
