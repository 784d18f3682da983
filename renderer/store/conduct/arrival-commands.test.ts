/** When the list of arrived slips and one table at the desk can be shown. */
import { describe, expect, it } from 'vitest';
import { PRACTICE_POLL_ID } from '../../../shared/domain/poll/poll';
import type { Round } from '../../../shared/domain/round/round';
import { frozenOf, roundIn } from '../../../shared/domain/testing/builders';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import { inSession, poll, STATES } from '../../testing/console-states';
import type { AppState } from '../core/app-state';
import { commandOf } from '../commands/commands';

function stateWith(round: Round): AppState {
  return inSession(sessionWith([round], [{ ...poll, id: round.pollId }]));
}

const statesOf = (id: 'show-arrivals' | 'one-table', own: Partial<Round> = {}) =>
  STATES.filter((state) =>
    commandOf(id).isAvailable(stateWith({ ...roundIn(state, poll), ...own })),
  );

describe('the list of arrived slips', () => {
  it('is there while slips are collected and counted, and not with a result', () => {
    expect(statesOf('show-arrivals')).toEqual(['open', 'closed']);
  });

  it('is not where no slip with a number is handed in', () => {
    expect(statesOf('show-arrivals', { method: 'table-answer' })).toEqual([]);
    expect(statesOf('show-arrivals', { method: 'ballot' })).toEqual([]);
    expect(statesOf('show-arrivals', { frozen: frozenOf(poll, { tables: [] }) })).toEqual([]);
    const practice = { ...roundIn('open', poll), pollId: PRACTICE_POLL_ID };
    const session = sessionWith([practice], [{ ...poll, id: PRACTICE_POLL_ID }], {
      position: { page: 'agenda', agendaItemId: PRACTICE_POLL_ID },
    });
    const [shows, looks] = (['show-arrivals', 'one-table'] as const).map((id) =>
      commandOf(id).isAvailable(inSession(session)),
    );
    expect([shows, looks]).toEqual([false, true]);
  });

  it('goes to the wall, lit', () => {
    const projected: Parameters<AppState['project']>[0][] = [];
    commandOf('show-arrivals').run({
      ...stateWith(roundIn('closed', poll)),
      project: (projector) => {
        projected.push(projector);
        return Promise.resolve({ ok: true, value: undefined });
      },
    });
    expect(projected).toEqual([{ showing: { kind: 'arrivals', roundId: 'r1' }, isBlack: false }]);
  });
});

describe('one table at the desk', () => {
  it('is there once the round was opened, by slips and by joint answers', () => {
    expect(statesOf('one-table')).toEqual(['open', 'closed', 'revealed']);
    expect(statesOf('one-table', { method: 'table-answer' })).toEqual([
      'open',
      'closed',
      'revealed',
    ]);
    expect(statesOf('one-table', { method: 'ballot' })).toEqual([]);
  });
});
