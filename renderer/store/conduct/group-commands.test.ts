/** The result by role as a command: when it can be shown, and how to get back from it. */
import { describe, expect, it } from 'vitest';
import type { Projector } from '../../../shared/domain/round/projector';
import type { Round, RoundState } from '../../../shared/domain/round/round';
import {
  choicePollOf,
  frozenOf,
  roleOf,
  roundIn,
  slipOf,
} from '../../../shared/domain/testing/builders';
import { inSession, ON_PAGE, poll, REMOTE } from '../../testing/console-states';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import type { AppState } from '../core/app-state';
import { commandForStroke, commandOf } from '../commands/commands';
import { outdatedRound } from '../core/selectors';

const roles = [roleOf('boss'), roleOf('staff')];
const entries = [slipOf(1, 1, 7, { a: 5, b: 1 }, { roleId: 'boss' })];
/** Two places, and all. */
const LAST = 2;

function roundOf(state: RoundState, extra: Partial<Round> = {}): Round {
  const frozen = state === 'ready' ? null : frozenOf(poll, { roles });
  return { ...roundIn(state, poll), frozen, revealStep: LAST, ...extra };
}

function stateWith(round: Round, isProjected = false, isBlack = false): AppState {
  const showing = isProjected
    ? ({ kind: 'groups', roundId: round.id, page: 0 } as const)
    : ({ kind: 'round', roundId: round.id } as const);
  const session = sessionWith([round], [poll], { entries, projector: { showing, isBlack } });
  return inSession(session);
}

describe('showing by role', () => {
  const isAvailable = (round: Round) => commandOf('show-groups').isAvailable(stateWith(round));

  it('waits until the room has seen the whole result', () => {
    const shown = (['ready', 'open', 'closed', 'revealed'] as const).map((state) =>
      isAvailable(roundOf(state)),
    );
    expect(shown).toEqual([false, false, false, true]);
    expect(isAvailable(roundOf('revealed', { revealStep: 1 }))).toBe(false);
  });

  it('is nothing in a round without roles', () => {
    expect(isAvailable(roundOf('revealed', { frozen: frozenOf(poll) }))).toBe(false);
  });

  it('puts it on the wall, lit', () => {
    const projected: Parameters<AppState['project']>[0][] = [];
    const state = stateWith(roundOf('revealed'));
    commandOf('show-groups').run({
      ...state,
      project: (projector) => {
        projected.push(projector);
        return Promise.resolve({ ok: true, value: undefined });
      },
    });
    expect(projected).toEqual([
      { showing: { kind: 'groups', roundId: 'r1', page: 0 }, isBlack: false },
    ]);
  });
});

describe('the presenter remote at the result by role', () => {
  const commandFor = (stroke: string, isBlack = false) =>
    commandForStroke(stateWith(roundOf('revealed'), true, isBlack), stroke, REMOTE)?.id ?? null;

  it('goes back to the whole result, and no further on', () => {
    expect(commandFor('PageUp')).toBe('previous-step');
    expect(commandFor('PageDown')).toBeNull();
    const projected: unknown[] = [];
    commandOf('previous-step').run({
      ...stateWith(roundOf('revealed'), true),
      project: (projector) => {
        projected.push(projector);
        return Promise.resolve({ ok: true, value: undefined });
      },
    });
    expect(projected).toEqual([{ showing: { kind: 'round', roundId: 'r1' } }]);
  });

  it('blacks and lights the screen', () => {
    expect(commandFor('b')).toBe('remote-black');
    expect(commandFor('PageDown', true)).toBe('next-step');
  });

  it('has no way back to a round that is hidden', () => {
    const state = stateWith(roundOf('closed'), true);
    expect(commandForStroke(state, 'PageUp', ON_PAGE)).toBeNull();
  });
});

describe('a list too long for one slide', () => {
  const long = choicePollOf(Array.from({ length: 20 }, (_, index) => `o-${index + 1}`));
  const votes = [slipOf(1, 1, 7, { 'o-1': 5, 'o-2': 1 }, { roleId: 'boss' })];
  const revealed = (id: string, number: number): Round => ({
    ...roundIn('revealed', long),
    ...{ id, number, frozen: frozenOf(long, { roles }), revealStep: 9 },
  });
  const rounds = [revealed('r1', 1), revealed('r2', 2)];
  const later = votes.map((slip) => ({ ...slip, id: 'later', roundId: 'r2', sequence: 1 }));

  /** What the projector shows after these keys. */
  function after(first: Projector['showing'], strokes: readonly string[]): Projector['showing'] {
    let showing = first;
    for (const stroke of strokes) {
      const projector = { showing, isBlack: false };
      const entries = [...votes, ...later];
      const state = inSession(sessionWith(rounds, [long], { entries, projector }));
      commandForStroke(state, stroke, REMOTE)?.run({
        ...state,
        project: (change) => {
          showing = change.showing ?? showing;
          return Promise.resolve({ ok: true, value: undefined });
        },
      });
    }
    return showing;
  }

  it.each([
    [
      { kind: 'groups', roundId: 'r2', page: 0 },
      { kind: 'round', roundId: 'r2' },
    ],
    [
      { kind: 'comparison', before: 'r1', after: 'r2', page: 0 },
      { kind: 'comparison', before: 'r1', after: 'r2', page: 0 },
    ],
  ] as const)('has pages to step through, and ends at both ends: %j', (first, before) => {
    const second = { ...first, page: 1 };
    expect(after(first, ['PageDown'])).toEqual(second);
    expect(after(first, ['PageDown', 'PageDown', 'PageDown'])).toEqual(second);
    expect(after(second, ['PageUp'])).toEqual(first);
    expect(after(second, ['PageUp', 'PageUp'])).toEqual(before);
    // A page that is no longer there is the last one.
    expect(after({ ...first, page: 9 }, ['PageUp'])).toEqual(first);
  });
});

describe('a correction while the result by role is on the wall', () => {
  it('is offered to be shown, also where it evens out in the whole room', () => {
    const round = roundOf('revealed', { shownThrough: 2, wallThrough: 2 });
    const first = [
      slipOf(1, 1, 6, { a: 4, b: 1 }, { roleId: 'boss' }),
      slipOf(2, 2, 6, { a: 1, b: 4 }, { roleId: 'staff' }),
    ];
    const swapped = [
      slipOf(3, 1, 6, { a: 1, b: 4 }, { roleId: 'boss', replaces: first[0]?.id ?? null }),
      slipOf(4, 2, 6, { a: 4, b: 1 }, { roleId: 'staff', replaces: first[1]?.id ?? null }),
    ];
    const projector = {
      showing: { kind: 'groups', roundId: 'r1', page: 0 },
      isBlack: false,
    } as const;
    const position = { page: 'results', agendaItemId: 'at-choice-poll' } as const;
    const session = sessionWith([round], [poll], { entries: first, projector, position });
    expect(outdatedRound(session)).toBeNull();
    const amended = { ...session, entries: [...first, ...swapped] };
    expect(outdatedRound(amended)?.id).toBe('r1');
  });
});
