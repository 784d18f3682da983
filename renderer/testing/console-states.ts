/** States of the console around one choice, and where its key strokes come from. */
import type { RoundState } from '../../shared/domain/round/round';
import type { Position, Session } from '../../shared/domain/session/session';
import { choicePollOf, roundIn, slipOf } from '../../shared/domain/testing/builders';
import type { AppState } from '../store/core/app-state';
import type { CommandId } from '../store/commands/commands';
import { COMMANDS, type StrokeSource } from '../store/commands/commands';
import { createProgram } from './program';
import { sessionWith } from '../../shared/domain/testing/sessions';

export const poll = choicePollOf(['a', 'b']);
export const STATES: readonly RoundState[] = ['ready', 'open', 'closed', 'revealed'];
export const OUTSIDE = ['starting', 'blocked', 'library'] as const;
export const initial = createProgram().store.getState();

export const ON_PAGE: StrokeSource = { isTyping: false, isRemote: false };
export const IN_FIELD: StrokeSource = { isTyping: true, isRemote: false };
export const REMOTE: StrokeSource = { isTyping: false, isRemote: true };

/** A session at its one round; a revealed one is at the middle of its steps. */
export function sessionIn(state: RoundState, overrides: Partial<Session> = {}): Session {
  const revealStep = state === 'revealed' ? 1 : 0;
  return sessionWith([{ ...roundIn(state, poll), revealStep }], [poll], overrides);
}

export function inSession(session: Session, overrides: Partial<AppState> = {}): AppState {
  return { ...initial, phase: 'session', session, ...overrides };
}

/** The console at another page. */
export function at(page: Position['page']): Partial<Session> {
  return { position: { page, agendaItemId: 'at-choice-poll' } };
}

/** The round is on the projector, with two places and all to be shown in three steps. */
export const ON_WALL: Partial<Session> = {
  entries: [slipOf(1, 1, 7, { a: 3, b: 1 })],
  projector: { showing: { kind: 'round', roundId: 'r1' }, isBlack: false },
};

export function available(state: AppState): readonly CommandId[] {
  return COMMANDS.filter((command) => command.isAvailable(state)).map(({ id }) => id);
}

/** States multiplied out: phases, rounds, pages, settling; on the projector with a slip, or black without one. */
export const ANY_STATE: readonly AppState[] = [
  ...OUTSIDE.map((phase) => ({ ...initial, phase })),
  ...STATES.flatMap((state) =>
    [at('agenda'), at('setup'), at('results')].flatMap((place) =>
      [true, false].flatMap((isProjected) => {
        const projector = { showing: { kind: 'title' }, isBlack: true } as const;
        const session = sessionIn(state, { ...place, ...(isProjected ? ON_WALL : { projector }) });
        return [true, false].map((isSettling) => inSession(session, { isSettling }));
      }),
    ),
  ),
];
