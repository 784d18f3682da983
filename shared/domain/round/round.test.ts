import { describe, expect, it } from 'vitest';
import {
  chooseMethod,
  toClosed,
  createRound,
  backToClosed,
  toOpen,
  rebaseRound,
  backToReady,
  toRevealed,
  setCountdown,
  setCountingCell,
  stepReveal,
  type Round,
  type RoundState,
  type TransitionError,
} from './round';
import type { Result } from '../../lib/result';
import { choicePollOf, frozenOf, roundIn, roundOf, workshopOf } from '../testing/builders';

type Transition = (round: Round) => Result<Round, TransitionError>;

const poll = choicePollOf(['a', 'b']);
const workshop = workshopOf([poll]);
const STATES = ['ready', 'open', 'closed', 'revealed'] as const satisfies readonly RoundState[];

/** What each transition leads to from ready, open, closed and revealed; null if it is refused. */
const TABLE: readonly (readonly [string, Transition, ...(RoundState | null)[]])[] = [
  ['opening', (round) => toOpen(round, workshop), 'open', null, 'open', null],
  ['closing', toClosed, null, 'closed', null, null],
  ['revealing', (round) => toRevealed(round, 0, 0), null, null, 'revealed', null],
  ['hiding', backToClosed, null, null, null, 'closed'],
  ['resetting', (round) => backToReady(round, 'second'), null, 'ready', 'ready', 'ready'],
  ['stepping the reveal', (round) => stepReveal(round, 1, 3), null, null, null, 'revealed'],
  ['choosing a method', (round) => chooseMethod(round, 'hands'), 'ready', 'open', null, null],
  ['setting the countdown', (round) => setCountdown(round, 5), null, 'open', null, null],
  ['counting hands', (round) => setCountingCell(round, 'a'), null, 'open', null, null],
  [
    'rebasing',
    (round) => rebaseRound(round, workshop, { tables: [], roleIds: new Set() }),
    null,
    'open',
    null,
    null,
  ],
];
const CASES = TABLE.flatMap(([name, transition, ...targets]) =>
  STATES.map((from, index) => ({ name, transition, from, to: targets[index] ?? null })),
);

function after(result: Result<Round, TransitionError>): Round {
  if (!result.ok) throw new Error(`Refused: ${result.error}`);
  return result.value;
}

describe('the state machine', () => {
  it.each(CASES)('$name a round that is $from leads to $to', ({ transition, from, to }) => {
    const round = Object.freeze(roundIn(from, poll));
    const result = transition(round);
    if (to === null) expect(result).toEqual({ ok: false, error: 'wrong-state' });
    else expect(after(result).state).toBe(to);
  });

  it.each(CASES)('$name a round that is $from keeps its id, poll and number', (given) => {
    const round = { ...roundIn(given.from, poll), number: 2 };
    const result = given.transition(round);
    if (result.ok) expect(result.value).toMatchObject({ id: 'r1', pollId: poll.id, number: 2 });
    else expect(result.error).toBe('wrong-state');
  });

  it.each(CASES)(
    'after $name a round that is $from, only a ready one has nothing frozen',
    (given) => {
      const result = given.transition(roundIn(given.from, poll));
      if (result.ok) expect(result.value.frozen === null).toBe(result.value.state === 'ready');
      else expect(result.error).toBe('wrong-state');
    },
  );

  it('begins ready, as the first round of its poll, with nothing frozen or running', () => {
    expect(createRound('r9', 'p', 'totals')).toEqual({
      id: 'r9',
      pollId: 'p',
      number: 1,
      voteId: 'r9',
      state: 'ready',
      method: 'totals',
      frozen: null,
      countdownEndsAt: null,
      countingCell: null,
      revealStep: 0,
      shownThrough: null,
      shownBallots: null,
      wallThrough: null,
      shown: [],
    });
  });
});

describe('what a transition takes along', () => {
  const running = { countdownEndsAt: 99, countingCell: 'a' };

  it('closing ends the countdown and the counting of hands, and keeps all else', () => {
    const open = roundOf(poll, 'hands', running);
    expect(after(toClosed(open))).toEqual(roundOf(poll, 'hands', { state: 'closed' }));
  });

  it('revealing begins at the first step, and hiding forgets the step', () => {
    const stale = roundOf(poll, 'totals', { state: 'closed', revealStep: 3 });
    expect(after(toRevealed(stale, 0, 0)).revealStep).toBe(0);
    const shown = roundOf(poll, 'totals', { state: 'revealed', revealStep: 3, wallThrough: 5 });
    expect(after(backToClosed(shown))).toMatchObject({ revealStep: 0, wallThrough: null });
  });

  it('resetting forgets everything but the round itself and its method', () => {
    const round = roundOf(poll, 'hands', { ...running, state: 'revealed', revealStep: 2 });
    expect(after(backToReady(round, 'second'))).toEqual({
      ...createRound('r1', poll.id, 'hands'),
      voteId: 'second',
    });
  });

  it('choosing a method ends the counting of hands; the countdown goes on', () => {
    const changed = after(chooseMethod(roundOf(poll, 'hands', running), 'totals'));
    expect(changed).toMatchObject({ method: 'totals', countingCell: null, countdownEndsAt: 99 });
  });

  it('a countdown and a counted cell can be set and ended', () => {
    const open = roundOf(poll, 'hands');
    expect(after(setCountdown(open, 42)).countdownEndsAt).toBe(42);
    expect(after(setCountdown({ ...open, ...running }, null)).countdownEndsAt).toBeNull();
    expect(after(setCountingCell(open, 'b')).countingCell).toBe('b');
    expect(after(setCountingCell({ ...open, ...running }, null)).countingCell).toBeNull();
  });

  it('what was shown first stays known when it is hidden and shown again', () => {
    const first = after(toRevealed(roundOf(poll, 'totals', { state: 'closed' }), 7, 3));
    expect(first.shownThrough).toBe(7);
    const again = after(toRevealed(after(backToClosed(first)), 9, 4));
    expect([again.shownThrough, again.shownBallots, again.wallThrough]).toEqual([7, 3, 9]);
    expect(after(backToReady(first, 'second')).shownThrough).toBeNull();
  });

  it.each([
    { step: 2, count: 4, shown: 2 },
    { step: 3, count: 4, shown: 3 },
    { step: 4, count: 4, shown: null },
    { step: -1, count: 4, shown: null },
    { step: 0, count: 1, shown: 0 },
    { step: 1, count: 0, shown: null },
  ])('step $step of $count shows $shown, null being none', ({ step, count, shown }) => {
    const round = roundOf(poll, 'totals', { state: 'revealed', revealStep: 1 });
    const result = stepReveal(round, step, count);
    expect(result.ok ? result.value.revealStep : null).toBe(shown);
  });

  it('stepping changes nothing else', () => {
    const round = roundOf(poll, 'totals', { state: 'revealed', frozen: frozenOf(poll) });
    expect(after(stepReveal(round, 2, 4))).toEqual({ ...round, revealStep: 2 });
  });
});
