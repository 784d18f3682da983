// @vitest-environment jsdom
/** The keyboard of the console: each stroke meets the state that it was meant for. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { choicePollOf, roundIn, slipOf } from '../../../shared/domain/testing/builders';
import { ok } from '../../../shared/lib/result';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import type { AppState } from '../../store/core/app-state';
import type { AppStore } from '../../store/core/app-state';
import { emptyComputer, turn } from '../../testing/empty-computer';
import {
  createProgram,
  createProgramInWorkshop,
  sessionOf,
  TEN_THEMES,
} from '../../testing/program';
import { listenForCommands, runStroke } from './listen-for-commands';

const poll = choicePollOf(['a', 'b']);
const PROJECTOR = { showing: { kind: 'round', roundId: 'r1' }, isBlack: false } as const;
const sessionIn = (state: 'open' | 'closed' | 'revealed') =>
  sessionWith([roundIn(state, poll)], [poll], {
    projector: PROJECTOR,
    entries: [slipOf(1, 1, 7, { a: 3 })],
  });

const REMOTE = { isTyping: false, isRemote: true };

let store: AppStore;
let calls: string[];
let stop = new AbortController();

beforeEach(() => {
  document.body.innerHTML = '<input id="field"><div id="page" tabindex="0"></div>';
  calls = [];
  const note = (name: string) => () => {
    calls.push(name);
    return Promise.resolve(ok(undefined));
  };
  store = createProgram().store;
  store.setState({
    phase: 'session',
    session: sessionIn('open'),
    whenIdle: () => Promise.resolve(),
    closeRound: note('close'),
    moveReveal: note('step'),
    toggleBlack: note('black'),
    project: note('project'),
  });
  // Each test listens with a program of its own, and removes its listener when it ends.
  stop = new AbortController();
  const listen = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation(
    (type: string, listener: EventListenerOrEventListenerObject) => {
      listen(type, listener, { signal: stop.signal });
    },
  );
  listenForCommands(store);
});
afterEach(() => stop.abort());

/** Presses a key and lets what follows happen; the event says whether the browser may act on it. */
async function press(key: string, init: KeyboardEventInit = {}, at = 'page') {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  document.getElementById(at)?.dispatchEvent(event);
  await turn();
  return event;
}

describe('a stroke', () => {
  it('runs its command, also while a field is typed in', async () => {
    await press('Enter', { ctrlKey: true });
    await press('Enter', { ctrlKey: true }, 'field');
    expect(calls).toEqual(['close', 'close']);
  });

  it('of the remote types into a field and does nothing else', async () => {
    store.setState({ session: sessionIn('closed') });
    const event = await press('b', {}, 'field');
    expect([calls, event.defaultPrevented]).toEqual([[], false]);
    await press('b');
    expect(calls).toEqual(['black']);
  });

  it('of the remote while a speaker has the screen says why nothing happens', async () => {
    store.setState({ session: sessionIn('revealed'), isScreenLent: true });
    await press('PageDown');
    expect(calls).toEqual([]);
    expect(store.getState().hint).toEqual({ kind: 'screen-is-lent' });
  });

  it('that is held down does its work once', async () => {
    await press('F9');
    await press('F9', { repeat: true });
    expect(calls).toEqual(['black']);
  });

  it('of the program never reaches the browser, also where it can’t be carried out', async () => {
    for (const key of ['F1', 'F1', 'F5', 'F6', 'F7', 'F8', 'F9']) {
      expect((await press(key)).defaultPrevented).toBe(true);
    }
    expect((await press('s', { ctrlKey: true })).defaultPrevented).toBe(true);
    expect((await press('p', { ctrlKey: true })).defaultPrevented).toBe(true);
    store.setState({ question: { kind: 'reset', roundId: 'r1' } });
    expect((await press('F5')).defaultPrevented).toBe(true);
  });

  it('of nobody’s is left to the browser', async () => {
    expect((await press('F12')).defaultPrevented).toBe(false);
    expect((await press('Tab')).defaultPrevented).toBe(false);
  });

  it('is left to the browser on the start page', async () => {
    store.setState({ phase: 'library', session: null });
    expect((await press('F5')).defaultPrevented).toBe(false);
    expect(calls).toEqual([]);
  });

  it('that somebody else has taken does nothing', async () => {
    document
      .getElementById('page')
      ?.addEventListener('keydown', (event) => event.preventDefault(), {
        once: true,
      });
    await press('F9');
    expect(calls).toEqual([]);
  });

  it('waits until what was asked before is stored, and meets the state it left', async () => {
    let finish = (): void => undefined;
    const idle: AppState['whenIdle'] = () =>
      new Promise((resolve) => {
        finish = resolve;
      });
    store.setState({ whenIdle: idle, session: sessionIn('open') });
    await press('PageDown');
    expect(calls).toEqual([]);
    store.setState({ session: sessionIn('revealed') });
    finish();
    await turn();
    expect(calls).toEqual(['step']);
  });
});

describe('Alt', () => {
  /** Releases a key; true if the menu would hear of it. */
  function release(key: string): boolean {
    const event = new KeyboardEvent('keyup', { key, bubbles: true, cancelable: true });
    document.getElementById('page')?.dispatchEvent(event);
    return !event.defaultPrevented;
  }

  it('that was used for a stroke does not open the menu when it is let go, once', async () => {
    await press('Alt', { altKey: true });
    const stroke = await press('2', { altKey: true, code: 'Digit2' });
    expect(stroke.defaultPrevented).toBe(true);
    await press('Alt', { altKey: true, repeat: true });
    expect([release('2'), release('Alt')]).toEqual([true, false]);
    await press('Alt', { altKey: true });
    expect(release('Alt')).toBe(true);
  });

  it('that a field has used does not either', async () => {
    document.getElementById('field')?.addEventListener('keydown', (event) => {
      event.preventDefault();
    });
    await press('ArrowUp', { altKey: true }, 'field');
    expect(release('Alt')).toBe(false);
  });

  it('opens the menu by itself, with a stroke of nobody’s, and after it was let go elsewhere', async () => {
    await press('Alt', { altKey: true });
    await press('q', { altKey: true });
    expect(release('Alt')).toBe(true);
    await press('2', { altKey: true, code: 'Digit2' });
    // Alt+Tab: another window heard the release.
    await press('Alt', { altKey: true });
    expect(release('Alt')).toBe(true);
  });
});

describe('nothing is run', () => {
  it('while a question waits for its answer', async () => {
    store.setState({ question: { kind: 'reset', roundId: 'r1' } });
    await press('Enter', { ctrlKey: true });
    await runStroke(store, 'b', REMOTE);
    expect(calls).toEqual([]);
  });

  it('while the key dialog is open, but to close it', async () => {
    store.setState({ isHelpOpen: true });
    await press('Enter', { ctrlKey: true });
    await runStroke(store, 'b', REMOTE);
    expect(calls).toEqual([]);
    await press('F1');
    expect(store.getState().isHelpOpen).toBe(false);
  });
});

describe('in a dialog that only its page knows', () => {
  beforeEach(() => {
    document.body.innerHTML = '<dialog open><div id="page" tabindex="0"></div></dialog>';
    store.setState({
      session: { ...sessionIn('closed'), projector: { ...PROJECTOR, isBlack: true } },
    });
  });

  it('Esc only closes it: a black projector stays black', async () => {
    await press('Escape');
    expect(calls).toEqual([]);
  });

  it('nothing happens behind it', async () => {
    await press('2', { altKey: true });
    await press('Enter', { ctrlKey: true });
    expect([calls, sessionOf({ store }).position.page]).toEqual([[], 'agenda']);
  });

  it('the projector can be black, and the remote is heard', async () => {
    await press('F9');
    await runStroke(store, 'b', REMOTE);
    expect(calls).toEqual(['black', 'black']);
  });
});

it('meets the state that the stroke before it leaves, however fast the two are pressed', async () => {
  emptyComputer();
  const program = await createProgramInWorkshop();
  const act = program.store.getState();
  const { agenda } = sessionOf(program).workshop;
  const place = agenda.findIndex(({ id }) => id === 'vote-ten-themes');
  await act.goTo({ page: 'agenda', agendaItemId: 'vote-ten-themes' });
  await act.openRound(TEN_THEMES);
  await act.goTo({ agendaItemId: agenda[place - 1]?.id ?? '' });
  await act.project({ showing: { kind: 'title' } });
  const keyboard = { isTyping: false, isRemote: false };
  await Promise.all(
    ['Alt+ArrowDown', 'F5'].map((stroke) => runStroke(program.store, stroke, keyboard)),
  );
  await program.store.getState().whenIdle();
  const { position, projector } = sessionOf(program);
  expect(position.agendaItemId).toBe('vote-ten-themes');
  expect(projector.showing).toEqual({ kind: 'round', roundId: TEN_THEMES });
});
