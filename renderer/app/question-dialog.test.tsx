// @vitest-environment jsdom
/** The question before something that can't be undone: nothing happens until it is answered with yes. */
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { choicePollOf, roundIn, slipOf } from '../../shared/domain/testing/builders';
import { ok } from '../../shared/lib/result';
import type { AppState, Question } from '../store/app-state';
import { show } from '../testing/screen';
import { sessionWith } from '../testing/sessions';
import { QuestionDialog } from './question-dialog';

const poll = choicePollOf(['a', 'b']);
const session = sessionWith([roundIn('closed', poll)], [poll], { entries: [slipOf(1, 2, 7, {})] });

const RESET: Question = { kind: 'reset', roundId: 'r1' };
const MISSING: Question = { kind: 'reveal-missing', roundId: 'r1' };
const METHOD: Question = { kind: 'method', roundId: 'r1', method: 'hands' };
const REBASE: Question = { kind: 'rebase-breach', roundId: 'r1' };
const DELETE: Question = { kind: 'delete', workshopId: 'w1', title: 'Årsmøde' };

function ask(question: Question, state: Partial<AppState> = {}) {
  const done = () => Promise.resolve(ok(undefined));
  const acts = {
    resetPoll: vi.fn<AppState['resetPoll']>(done),
    revealPoll: vi.fn<AppState['revealPoll']>(done),
    chooseMethod: vi.fn<AppState['chooseMethod']>(done),
    rebaseOpenRound: vi.fn<AppState['rebaseOpenRound']>(done),
    deleteWorkshop: vi.fn<AppState['deleteWorkshop']>(done),
  };
  const shown = show(<QuestionDialog />, {
    phase: 'session',
    session,
    question,
    ...acts,
    ...state,
  });
  const called = () =>
    Object.entries(acts).flatMap(([name, act]) => act.mock.calls.map((args) => [name, ...args]));
  return { ...shown, called };
}

const CASES = [
  [
    RESET,
    'Nulstil runden?',
    /»Hvor er potentialet størst\?«/,
    'Nulstil runden',
    ['resetPoll', 'r1'],
  ],
  [
    MISSING,
    '2 borde mangler. Vis resultatet alligevel?',
    /bord 1 og 3\./,
    'Vis resultatet',
    ['revealPoll', 'r1'],
  ],
  [
    METHOD,
    'Skift til håndsoprækning?',
    /1 registrering/,
    'Skift metode',
    ['chooseMethod', 'r1', 'hands'],
  ],
  [
    REBASE,
    'De nye tal går ikke op. Brug dem alligevel?',
    /20 til stede ved 3 borde/,
    'Brug de nye tal',
    ['rebaseOpenRound', 'r1', true],
  ],
  [
    DELETE,
    'Slet »Årsmøde«?',
    /slettes fra denne computer/,
    'Slet permanent',
    ['deleteWorkshop', 'w1'],
  ],
] as const;

it('is not there while nothing is asked', () => {
  show(<QuestionDialog />, { session, question: null });
  expect(screen.queryByRole('dialog')).toBeNull();
});

describe.each(CASES)('%o', (question, title, text, yes, call) => {
  it('says what will happen', () => {
    ask(question);
    expect(screen.getByRole('dialog', { name: title }).textContent).toMatch(text);
  });

  it('does it once by yes, and is gone', async () => {
    const { user, store, called } = ask(question);
    await user.click(screen.getByRole('button', { name: yes }));
    expect(called()).toEqual([call]);
    expect(store.getState().question).toBeNull();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('changes nothing by «Annullér», which Enter presses', async () => {
    const { user, store, called } = ask(question);
    const cancel = screen.getByRole('button', { name: 'Annullér' });
    expect(document.activeElement).toBe(cancel);
    await user.keyboard('{Enter}');
    expect(called()).toEqual([]);
    expect(store.getState().question).toBeNull();
  });

  it('changes nothing by Esc', () => {
    const { store, called } = ask(question);
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    expect(called()).toEqual([]);
    expect(store.getState().question).toBeNull();
  });
});

it.each([
  ['hands', /^2 .* ikke talt/, /vises som 0/],
  ['totals', /ingen optælling/, /ikke registreret endnu/],
] as const)('says what is missing of a vote by %s', (method, title, text) => {
  const round = { ...roundIn('closed', poll), method };
  ask(MISSING, { session: sessionWith([round], [poll]) });
  expect(screen.getByRole('dialog', { name: title }).textContent).toMatch(text);
});

it('speaks English where the program does', () => {
  ask(MISSING, { language: 'en' });
  const dialog = screen.getByRole('dialog', { name: /^2 tables are missing/ });
  expect(dialog.textContent).toMatch(/no slip from tables 1 and 3\./);
});
