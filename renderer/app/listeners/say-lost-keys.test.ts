// @vitest-environment jsdom
/** Digits typed where no vote is taken are reported as lost; harmless ones are not. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { choicePollOf, roundIn, textOf } from '../../../shared/domain/testing/builders';
import type { Round } from '../../../shared/domain/round/round';
import type { Session } from '../../../shared/domain/session/session';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import type { AppStore } from '../../store/core/app-state';
import { createProgram } from '../../testing/program';
import { sayLostKeys } from './say-lost-keys';

const poll = choicePollOf(['a', 'b']);
const sessionIn = (state: Round['state'], overrides: Partial<Session> = {}) =>
  sessionWith([roundIn(state, poll)], [poll], overrides);
const AT_SETUP = { position: { page: 'setup', agendaItemId: `at-${poll.id}` } } as const;

let store: AppStore;
let stop = new AbortController();

beforeEach(() => {
  document.body.innerHTML = `
    <input id="field"><input id="number" inputmode="numeric"><button id="button">Knap</button>
    <input id="slip" data-keyboard-home inputmode="numeric"><div id="page" tabindex="-1"></div>`;
  store = createProgram().store;
  stop.abort();
  stop = new AbortController();
  const listen = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation(
    (
      type: string,
      listener: EventListenerOrEventListenerObject,
      options?: boolean | AddEventListenerOptions,
    ) => {
      const own = typeof options === 'object' ? options : {};
      listen(type, listener, { ...own, signal: stop.signal });
    },
  );
  sayLostKeys(store);
});

function hintAfter(
  session: Session | null,
  key: string,
  { at = 'page', ...init }: KeyboardEventInit & { readonly at?: string } = {},
) {
  store.setState({ phase: session ? 'session' : 'library', session, hint: null });
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  document.getElementById(at)?.dispatchEvent(event);
  return { hint: store.getState().hint, isKept: event.defaultPrevented };
}

it('is over once the dialog is closed that kept a digit', () => {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('open', '');
  document.body.append(dialog);
  store.setState({ isHelpOpen: true });
  expect(hintAfter(sessionIn('open'), '7').hint).toEqual({ kind: 'not-typed', why: 'dialog' });
  store.setState({ isHelpOpen: false });
  expect(store.getState().hint).toBeNull();
  // Another hint is none of its business.
  store.setState({ isHelpOpen: true, hint: { kind: 'num-lock-off' } });
  store.setState({ isHelpOpen: false });
  expect(store.getState().hint).toEqual({ kind: 'num-lock-off' });
});

describe('a digit', () => {
  it.each([
    ['ready', 'not-opened'],
    ['closed', 'closed'],
    ['revealed', 'closed'],
    ['open', 'no-field'],
  ] as const)('in a round that is %s is said not to be typed', (state, why) => {
    for (const at of ['page', 'button']) {
      expect(hintAfter(sessionIn(state), '7', { at }).hint).toEqual({ kind: 'not-typed', why });
    }
  });

  it('on another page says where the open vote is', () => {
    const { hint } = hintAfter(sessionIn('open', AT_SETUP), '7');
    expect(hint).toEqual({ kind: 'not-typed', why: 'elsewhere', title: poll.title });
    expect(hintAfter(sessionIn('closed', AT_SETUP), '7').hint).toBeNull();
  });

  it('with an earlier round in view says which one is open', () => {
    const first = roundIn('closed', poll);
    const second = { ...roundIn('open', poll), id: 'r2', number: 2 };
    const session = sessionWith([first, second], [poll], {
      position: { page: 'agenda', agendaItemId: `at-${poll.id}` },
    });
    const { position } = session;
    store.setState({ chosenRound: { roundId: first.id, newestId: 'r2', position } });
    expect(hintAfter(session, '7').hint).toMatchObject({ why: 'newer-round', number: 2 });
  });

  it('behind a dialog does, where a vote is open', () => {
    const dialog = document.createElement('dialog');
    dialog.open = true;
    document.body.append(dialog);
    const why = { kind: 'not-typed', why: 'dialog' };
    expect(hintAfter(sessionIn('open'), '7').hint).toEqual(why);
    expect(hintAfter(sessionIn('closed'), '7').hint).toBeNull();
  });

  it('in a field, as a command, held, or taken by somebody is not lost', () => {
    const session = sessionIn('ready');
    for (const at of ['field', 'number', 'slip']) {
      expect(hintAfter(session, '7', { at }).hint, at).toBeNull();
    }
    expect(hintAfter(session, '7', { altKey: true }).hint).toBeNull();
    expect(hintAfter(session, '7', { repeat: true }).hint).toBeNull();
    expect(hintAfter(session, 'x').hint).toBeNull();
    expect(hintAfter(null, '7').hint).toBeNull();
    const take = (event: Event) => {
      event.preventDefault();
    };
    document.getElementById('page')?.addEventListener('keydown', take);
    expect(hintAfter(session, '7').hint).toBeNull();
  });
});

describe('the number pad without Num Lock', () => {
  const PAD: readonly (readonly [string, string])[] = [
    ['Home', 'Numpad7'],
    ['ArrowUp', 'Numpad8'],
    ['PageUp', 'Numpad9'],
    ['Clear', 'Numpad5'],
    ['ArrowLeft', 'Numpad4'],
    ['Insert', 'Numpad0'],
    ['Delete', 'NumpadDecimal'],
  ];

  it.each(PAD)('is said while votes come in: %s of %s', (key, code) => {
    for (const at of ['page', 'slip', 'button']) {
      const { hint, isKept } = hintAfter(sessionIn('open'), key, { code, at });
      expect(hint, at).toEqual({ kind: 'num-lock-off' });
      expect(isKept, at).toBe(true);
    }
  });

  it('is said in every field for numbers, and in no other', () => {
    const key = { code: 'Numpad7', at: 'number' };
    expect(hintAfter(sessionIn('closed', AT_SETUP), 'Home', key).hint?.kind).toBe('num-lock-off');
    const inText = { code: 'Numpad7', at: 'field' };
    expect(hintAfter(sessionIn('open'), 'Home', inText).isKept).toBe(false);
  });

  it('leaves the keys that are meant: arrows of their own, Enter, and the pad with Num Lock', () => {
    const session = sessionIn('open');
    const own = { at: 'slip' };
    expect(hintAfter(session, 'Home', { ...own, code: 'Home' }).isKept).toBe(false);
    expect(hintAfter(session, 'Enter', { ...own, code: 'NumpadEnter' }).isKept).toBe(false);
    expect(hintAfter(session, '7', { ...own, code: 'Numpad7' }).isKept).toBe(false);
    const locked = { ...own, code: 'Numpad7', modifierNumLock: true };
    expect(hintAfter(session, 'Home', locked).isKept).toBe(false);
    expect(hintAfter(sessionIn('revealed'), 'PageUp', { code: 'Numpad9' }).isKept).toBe(false);
  });
});

it('names the open vote in words of the workshop', () => {
  const named = { ...poll, title: textOf('Pause?') };
  const session = sessionWith([roundIn('open', named)], [named], AT_SETUP);
  expect(hintAfter(session, '1').hint).toMatchObject({ title: textOf('Pause?') });
});
