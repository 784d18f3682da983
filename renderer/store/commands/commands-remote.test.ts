/** The presenter remote: it steps the result and turns the screen black, and can do nothing else. */
import { describe, expect, it, vi } from 'vitest';
import { REMOTE_KEYS } from '../../host/audience-channel';
import {
  ANY_STATE,
  at,
  available,
  IN_FIELD,
  inSession,
  ON_PAGE,
  ON_WALL,
  REMOTE,
  sessionIn,
} from '../../testing/console-states';
import type { AppState } from '../core/app-state';
import { commandForStroke, isHeldWhileLent, isKeptFromBrowser } from './commands';

describe('the presenter remote', () => {
  it('steps the result that the room looks at, wherever the facilitator is', () => {
    const moveReveal = vi.fn<AppState['moveReveal']>();
    const state = inSession(sessionIn('revealed', { ...ON_WALL, ...at('setup') }), { moveReveal });
    for (const key of ['PageDown', 'PageUp']) commandForStroke(state, key, REMOTE)?.run(state);
    expect(moveReveal.mock.calls).toEqual([
      ['r1', 1],
      ['r1', -1],
    ]);
  });

  it('leaves its keys to scroll and edit on the console’s other pages', () => {
    const elsewhere = inSession(sessionIn('revealed', { ...ON_WALL, ...at('setup') }));
    expect(commandForStroke(elsewhere, 'PageDown', ON_PAGE)).toBeNull();
    expect(isKeptFromBrowser(elsewhere, 'PageDown', ON_PAGE)).toBe(false);
    const conducting = inSession(sessionIn('revealed', ON_WALL));
    expect(commandForStroke(conducting, 'PageDown', ON_PAGE)?.id).toBe('next-step');
  });

  it('steps nothing that the room does not look at', () => {
    expect(commandForStroke(inSession(sessionIn('revealed')), 'PageDown', REMOTE)).toBeNull();
  });

  it('does nothing while a speaker has the screen, from either window; the keys of the console do', () => {
    const lent = { isScreenLent: true, audience: null } as const;
    const state = inSession(sessionIn('revealed', ON_WALL), lent);
    for (const source of [REMOTE, ON_PAGE]) {
      const done = ['PageDown', 'PageUp', 'b', '.'].map((key) => [
        commandForStroke(state, key, source),
        isHeldWhileLent(state, key, source),
      ]);
      expect(done).toEqual(done.map(() => [null, true]));
    }
    expect(commandForStroke(state, 'F6', ON_PAGE)?.id).toBe('show-title');
    expect(available(state)).toContain('next-step');
    const black = { ...ON_WALL, projector: { showing: { kind: 'title' }, isBlack: true } } as const;
    const dark = inSession(sessionIn('closed', black), lent);
    expect(commandForStroke(dark, 'Escape', ON_PAGE)).toBeNull();
    // Nothing is said of a key that would do nothing anyway.
    expect(isHeldWhileLent(inSession(sessionIn('ready'), lent), 'PageDown', ON_PAGE)).toBe(false);
    const back = { ...lent, audience: { width: 1920, height: 1080 } };
    const open = inSession(sessionIn('revealed', ON_WALL), back);
    expect(commandForStroke(open, 'PageDown', REMOTE)?.id).toBe('next-step');
  });

  it('never opens, closes, reveals or resets a round, in any state', () => {
    const allowed = ['next-step', 'previous-step', 'remote-black', 'end-black', 'show-round'];
    for (const state of ANY_STATE) {
      for (const key of REMOTE_KEYS) {
        const command = commandForStroke(state, key, REMOTE);
        if (command) expect(allowed).toContain(command.id);
      }
    }
  });

  it('types its letters into a field instead of blackening the screen', () => {
    const state = inSession(sessionIn('open'));
    expect(commandForStroke(state, 'b', IN_FIELD)).toBeNull();
    expect(isKeptFromBrowser(state, 'b', IN_FIELD)).toBe(false);
    expect(commandForStroke(state, 'b', REMOTE)?.id).toBe('remote-black');
  });

  it('blackens the screen while slips come in, but a stray letter at the console does not', () => {
    expect(commandForStroke(inSession(sessionIn('open')), 'b', ON_PAGE)).toBeNull();
    const closed = inSession(sessionIn('closed'));
    expect(commandForStroke(closed, 'b', ON_PAGE)?.id).toBe('remote-black');
  });

  it('steps nowhere beyond the first and the last step, nor just after the result was shown', () => {
    const shown = (revealStep: number, isSettling: boolean) => {
      const session = sessionIn('revealed', ON_WALL);
      const rounds = session.rounds.map((round) => ({ ...round, revealStep }));
      return inSession({ ...session, rounds }, { isSettling });
    };
    const steps = (state: AppState) =>
      available(state).filter((id) => id === 'next-step' || id === 'previous-step');
    expect(steps(shown(0, false))).toEqual(['next-step']);
    expect(steps(shown(2, false))).toEqual(['previous-step']);
    expect(steps(shown(1, true))).toEqual([]);
  });

  it('only lights a black screen: no step is taken that nobody saw coming', () => {
    const moveReveal = vi.fn<AppState['moveReveal']>();
    const project = vi.fn<AppState['project']>();
    const showing = { kind: 'round', roundId: 'r1' } as const;
    const session = sessionIn('revealed', { ...ON_WALL, projector: { showing, isBlack: true } });
    for (const revealStep of [0, 1, 2]) {
      const rounds = session.rounds.map((round) => ({ ...round, revealStep }));
      const state = inSession({ ...session, rounds }, { moveReveal, project });
      commandForStroke(state, 'PageDown', REMOTE)?.run(state);
      expect(project).toHaveBeenLastCalledWith({ isBlack: false });
    }
    expect(project).toHaveBeenCalledTimes(3);
    expect(moveReveal).not.toHaveBeenCalled();
  });

  it('turns the screen on with Escape only while it is black', () => {
    const black = { showing: { kind: 'title' }, isBlack: true } as const;
    const state = inSession(sessionIn('open', { projector: black }));
    expect(commandForStroke(state, 'Escape', ON_PAGE)?.id).toBe('end-black');
    expect(commandForStroke(inSession(sessionIn('open')), 'Escape', ON_PAGE)).toBeNull();
  });
});
