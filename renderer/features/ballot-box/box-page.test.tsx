// @vitest-environment jsdom
/** The box on the screen: what a voter reads at each step, and that only the code leads out. */
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { BoxLock } from '../../../shared/domain/ballot-box/box-lock';
import { NEW_VOTER, type BoxVoter } from '../../../shared/domain/ballot-box/box-voter';
import {
  choicePollOf,
  frozenOf,
  roleOf,
  roundOf,
  scalePollOf,
} from '../../../shared/domain/testing/builders';
import type { Poll } from '../../../shared/domain/poll/poll';
import type { BoxData } from '../../store/ballot-box/ballot-box-state';
import { show } from '../../testing/screen';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import { BoxPage } from './box-page';

const LOCK: BoxLock = {
  ...{ workshopId: 'w1', roundId: 'r1', needsCode: true, salt: '', rounds: 1, hash: '' },
  ...{ tries: 0, waitUntil: 0, opensAt: null },
};
const BOX: BoxData = {
  ...{ lock: LOCK, screen: 'voter', voter: NEW_VOTER, visit: 0 },
  ...{ secondsLeft: null, time: 0, codeState: 'none' },
};
const choice = choicePollOf(['Retning', 'Rammer', 'Ro', 'Rytme']);
const ROLES = [roleOf('Direktør'), roleOf('Fagchef')];

function showBox(
  box: Partial<BoxData>,
  poll: Poll = choice,
  roundState: 'open' | 'closed' = 'open',
) {
  const frozen = frozenOf(poll, { roles: ROLES });
  const round = { ...roundOf(poll, 'ballot', { frozen }), state: roundState };
  return show(<BoxPage />, {
    phase: 'ballot-box',
    session: sessionWith([round], [poll]),
    box: { ...BOX, ...box },
  });
}
const at = (step: BoxVoter['step'], voter: Partial<BoxVoter> = {}) => ({
  voter: { ...NEW_VOTER, ...voter, step },
});
/** Presses a key; true if the browser may still act on it. */
const press = (key: string, init: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...init });
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('a ballot longer than the screen', () => {
  /** jsdom lays nothing out: the choices are 900 pixels high, of which 500 are seen. */
  function layOut(): HTMLElement {
    const body = document.querySelector<HTMLElement>('.box-body');
    if (!body) throw new Error('Every screen has one');
    Object.defineProperties(body, { scrollHeight: { value: 900 }, clientHeight: { value: 500 } });
    fireEvent(window, new Event('resize'));
    return body;
  }
  const more = () => document.querySelector<HTMLElement>('.box-more:not(.is-done)');

  it('says so until its end is in sight, and goes on by press and by key', async () => {
    const { user } = showBox(at({ kind: 'choice', isFull: false }));
    expect(more()).toBeNull();
    const body = layOut();
    const button = more();
    expect(button?.textContent).toContain('Der er mere nedenfor');
    if (!button) throw new Error('There is more');
    await user.click(button);
    expect(body.scrollTop).toBe(400);
    fireEvent.scroll(body);
    expect(more()).toBeNull();
    press('PageUp');
    expect(body.scrollTop).toBe(0);
    fireEvent.scroll(body);
    expect(more()).not.toBeNull();
    press('ArrowDown');
    expect(body.scrollTop).toBe(100);
  });
});

describe('the voter’s way', () => {
  it('goes by keys from the start over code and role to the ballot', () => {
    const { store } = showBox({});
    press('Enter');
    expect(heading()).toBe('Tast din engangskode');
    press('k');
    expect(screen.getByRole('img', { name: '1 af 6 tegn' }).textContent).toBe('K');
    act(() => {
      store.setState({ box: { ...BOX, ...at({ kind: 'role' }, { codeHash: 'h' }) } });
    });
    press('2');
    expect(store.getState().box?.voter.roleId).toBe('Fagchef');
    expect(heading()).toBe('Hvor er potentialet størst?');
  });

  it('counts the marks that are left, and refuses one too many in words', () => {
    showBox(at({ kind: 'choice', isFull: false }));
    for (const key of '123') press(key);
    expect(screen.getByText('Du har sat alle 3 kryds.')).toBeTruthy();
    press('4');
    expect(screen.getByText(/^Du kan højst sætte 3 kryds\./)).toBeTruthy();
    expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(3);
  });

  it('goes on by Enter from a mark, and marks by the space bar', async () => {
    const { user, store } = showBox(at({ kind: 'choice', isFull: false }));
    screen.getByRole('checkbox', { name: /Rammer/ }).focus();
    await user.keyboard(' ');
    expect(store.getState().box?.voter.marks).toEqual(['Rammer']);
    await user.keyboard('{Enter}');
    expect(heading()).toBe('Se din stemme efter');
    expect(screen.getByRole('listitem').textContent).toContain('Rammer');
  });

  it('says which questions are open', () => {
    const scale = scalePollOf(['Et', 'To', 'Tre']);
    const step = { kind: 'review', isAsked: false, isFailed: false } as const;
    showBox(at(step, { marks: ['To/0'], roleId: 'Direktør' }), scale);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '1. EtIntet svar',
      '2. To✕ Ved ikke',
      '3. TreIntet svar',
    ]);
    expect(screen.getByText('2 spørgsmål er ikke besvaret. Det er i orden.')).toBeTruthy();
    expect(screen.getByText('Rolle: Direktør')).toBeTruthy();
  });

  it('asks before it skips a question, before it casts open ones, and before anybody can have looked', () => {
    const scale = scalePollOf(['Et', 'To']);
    const { store } = showBox(at({ kind: 'statement', index: 1, isLed: true }), scale);
    press('Enter');
    expect(heading()).toMatch(/To/);
    expect(screen.getByText(/^Du har ikke svaret\./)).toBeTruthy();
    const review = { kind: 'review', isAsked: true, isFailed: false } as const;
    const look = (marks: readonly string[]) => {
      act(() => {
        store.setState({ box: { ...BOX, ...at(review, { marks }) } });
      });
      return screen.getByRole('status').textContent;
    };
    expect(look(['To/0'])).toMatch(/^Ét spørgsmål er ikke besvaret\. Tryk en gang til/);
    expect(look(['Et/1', 'To/0'])).toMatch(/^Se dine svar efter\./);
    expect(look([])).toMatch(/^Vil du stemme blankt\?/);
  });

  it('hears the number pad’s digits also while Num Lock is off', () => {
    const { store } = showBox(at({ kind: 'choice', isFull: false }));
    press('ArrowDown', { code: 'Numpad2' });
    press('Home', { code: 'Home' });
    expect(store.getState().box?.voter.marks).toEqual(['Rammer']);
  });

  it('says what went wrong, and what to do', () => {
    showBox(at({ kind: 'review', isAsked: false, isFailed: true }, { marks: ['Ro'] }));
    expect(screen.getByRole('status').textContent).toMatch(/ikke afgivet endnu/);
  });

  it('speaks the workshop’s language', () => {
    const { store } = showBox({});
    const { session } = store.getState();
    if (!session) throw new Error('No session');
    const workshop = { ...session.workshop, language: 'en' } as const;
    act(() => {
      store.setState({ session: { ...session, workshop } });
    });
    expect(screen.getByRole('button', { name: 'Press to vote' })).toBeTruthy();
  });
});

describe('the browser', () => {
  it('hears no key of its own', () => {
    showBox({});
    for (const key of ['F5', 'F11', 'F12', 'PageDown', 'Escape', 'a', 'Backspace']) {
      expect(press(key), key).toBe(false);
    }
    for (const key of ['r', 'p', 's', 'z', 'f', '+']) {
      expect(press(key, { ctrlKey: true }), key).toBe(false);
    }
    expect(press('Tab')).toBe(true);
    expect(fireEvent.contextMenu(document.body)).toBe(false);
    expect(fireEvent.wheel(document.body, { ctrlKey: true })).toBe(false);
  });

  it('that leaves full screen meets the code screen', () => {
    const { store } = showBox({});
    act(() => {
      document.dispatchEvent(new Event('fullscreenchange'));
    });
    expect(store.getState().box?.screen).toBe('code');
    expect(heading()).toBe('Stemmeboksen er låst');
  });

  it('shows where the pointer is only once it moves', () => {
    const { store } = showBox({});
    const box = () => document.querySelector('.box')?.className;
    const move = (movementX: number) => {
      const event = new Event('pointermove');
      act(() => {
        window.dispatchEvent(Object.assign(event, { movementX, movementY: 0 }));
      });
    };
    move(0);
    expect(box()).toBe('box is-still');
    move(3);
    expect(box()).toBe('box');
    act(() => {
      store.setState({ box: { ...BOX, visit: 1 } });
    });
    expect(box()).toBe('box is-still');
  });
});

describe('the code screen', () => {
  it('shows no digit, and takes the code by key', () => {
    const { store } = showBox({ screen: 'code' });
    const left: string[] = [];
    store.setState({
      leaveBox: (code) => {
        left.push(code);
        return Promise.resolve();
      },
    });
    for (const key of ['2', 'x', '4', '9', 'Backspace', '6', '8']) press(key);
    expect(screen.getByRole('img', { name: '4 cifre tastet' }).textContent).toBe('●●●●');
    press('Enter');
    expect(left).toEqual(['2468']);
    expect(screen.getByRole('img', { name: '0 cifre tastet' })).toBeTruthy();
  });

  it('takes none while the wait lasts, and says how long', () => {
    showBox({ screen: 'code', lock: { ...LOCK, tries: 5, waitUntil: 65_000 } });
    expect(screen.getByText(/Prøv igen om 1:05\./)).toBeTruthy();
    press('2');
    expect(screen.getByRole('img', { name: '0 cifre tastet' })).toBeTruthy();
    expect(screen.getByRole('button', { name: /Tilbage til stemmeboksen/ })).toBeTruthy();
  });

  it('tells of a wait once it is stored, and not while the code is looked at', () => {
    const lock = { ...LOCK, tries: 5, waitUntil: 30_000 };
    const { store } = showBox({ screen: 'code', lock, codeState: 'checking' });
    expect(screen.getByText('Vent et øjeblik …')).toBeTruthy();
    expect(screen.queryByText(/for mange gange/)).toBeNull();
    act(() => {
      store.setState({ box: { ...BOX, screen: 'code', lock, codeState: 'wrong' } });
    });
    expect(screen.getByText(/for mange gange/)).toBeTruthy();
  });

  it('comes up where the round is not open any more', () => {
    const { store } = showBox({}, choice, 'closed');
    expect(heading()).toMatch(/^Der kan ikke stemmes lige nu\./);
    press('Enter');
    expect(store.getState().box?.screen).toBe('code');
  });

  it('offers no box where the workshop could not be opened', () => {
    const { store } = showBox({ screen: 'code' });
    act(() => {
      store.setState({ session: null });
    });
    expect(screen.getByText(/kunne ikke åbnes/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Tilbage til stemmeboksen/ })).toBeNull();
  });
});

it('says on every screen that it is a rehearsal', () => {
  const { store } = showBox({});
  expect(screen.queryByText(/GENERALPRØVE/u)).toBeNull();
  const { session } = store.getState();
  if (!session) throw new Error('A session is open');
  const workshop = { ...session.workshop, rehearsalOf: 'w0' };
  act(() => {
    store.setState({ session: { ...session, workshop } });
  });
  for (const box of [BOX, { ...BOX, screen: 'code' as const }]) {
    act(() => {
      store.setState({ box });
    });
    expect(screen.getByText(/GENERALPRØVE/u)).toBeDefined();
  }
});
