/** Conducting a vote: what each act changes of the session, and what it leaves alone. */
import { describe, expect, it } from 'vitest';
import type { Projector } from '../round/projector';
import {
  changeRound,
  closeRound,
  hideRound,
  moveReveal,
  openRound,
  resetRound,
  revealRound,
  revealStepCount,
} from './conduct';
import type { Entry } from '../entry/entry';
import type { Poll } from '../poll/poll';
import type { RoundState } from '../round/round';
import { applyChange, type Session } from '../session/session';
import { tally } from '../tally/tally';
import {
  choicePollOf,
  roundIn,
  scalePollOf,
  slipOf,
  voidOf,
  workshopOf,
} from '../testing/builders';

const choice = choicePollOf(['a', 'b', 'c', 'd']);
const STATES: readonly RoundState[] = ['ready', 'open', 'closed', 'revealed'];
const BREAK: Projector = { showing: { kind: 'break' }, isBlack: true };
const ON_ROUND: Projector = { showing: { kind: 'round', roundId: 'r1' }, isBlack: false };
const WINS = [slipOf(1, 1, 7, { a: 5, b: 4, c: 3, d: 1 })];

function sessionIn(
  state: RoundState,
  entries: readonly Entry[] = [],
  poll: Poll = choice,
): Session {
  return {
    workshop: workshopOf([poll]),
    rounds: [roundIn(state, poll)],
    entries,
    ballots: [],
    codes: [],
    projector: BREAK,
    position: { page: 'agenda', agendaItemId: 'vote' },
  };
}

const stamp = () => ({ id: 'new', recordedAt: 1 });
const ACTS = {
  opening: openRound,
  closing: closeRound,
  revealing: revealRound,
  hiding: hideRound,
  resetting: (session: Session, roundId: string) => resetRound(session, roundId, stamp),
  stepping: (session: Session, roundId: string) => moveReveal(session, roundId, 1),
} as const;
type ActName = keyof typeof ACTS;
const NAMES = Object.keys(ACTS) as readonly ActName[];

/** The states in which an act is done, with the state it leads to. */
const LEADS: Readonly<Record<ActName, Partial<Record<RoundState, RoundState>>>> = {
  opening: { ready: 'open', closed: 'open' },
  closing: { open: 'closed' },
  revealing: { closed: 'revealed' },
  hiding: { revealed: 'closed' },
  resetting: { open: 'ready', closed: 'ready', revealed: 'ready' },
  stepping: { revealed: 'revealed' },
};
const CASES = NAMES.flatMap((name) =>
  STATES.map((from) => ({ name, from, to: LEADS[name][from] })),
);

function after(session: Session, name: ActName): Session {
  const step = ACTS[name](session, 'r1');
  if (!step.ok) throw new Error(step.error);
  return applyChange(session, step.value);
}

it('a reset makes used codes good again, in its own round only', () => {
  const set = { roundId: 'r1', salt: 's', rounds: 7, unused: ['b'], used: ['a', 'c'] };
  const other = { ...set, roundId: 'r2' };
  const reset = after({ ...sessionIn('closed'), codes: [set, other] }, 'resetting');
  expect(reset.codes).toContainEqual({ ...set, unused: ['a', 'b', 'c'], used: [] });
  expect(reset.codes).toContainEqual(other);
});

describe('an act', () => {
  it.each(CASES)('$name a round that is $from leads to $to', ({ name, from, to }) => {
    const session = sessionIn(from, WINS);
    if (to) expect(after(session, name).rounds.map(({ state }) => state)).toEqual([to]);
    else expect(ACTS[name](session, 'r1')).toEqual({ ok: false, error: 'wrong-state' });
  });

  it.each(NAMES)('of %s a round that does not exist is refused', (name) => {
    expect(ACTS[name](sessionIn('open'), 'nowhere')).toEqual({ ok: false, error: 'unknown-poll' });
  });

  it.each(CASES.filter(({ to }) => to))(
    '$name a round that is $from leaves workshop, position and what was recorded alone',
    ({ name, from }) => {
      const session = sessionIn(from, WINS);
      const { workshop, position, entries } = after(session, name);
      expect({ workshop, position }).toEqual({
        workshop: session.workshop,
        position: session.position,
      });
      expect(entries.slice(0, 1)).toEqual(WINS);
      expect(entries).toHaveLength(name === 'resetting' ? 2 : 1);
    },
  );

  it.each([
    ['opening', 'ready', ON_ROUND],
    ['opening', 'closed', BREAK],
    ['revealing', 'closed', ON_ROUND],
    ['closing', 'open', BREAK],
    ['hiding', 'revealed', BREAK],
    ['resetting', 'revealed', BREAK],
    ['stepping', 'revealed', BREAK],
  ] as const)('of %s from %s leaves on the projector %o', (name, from, projector) => {
    expect(after(sessionIn(from, WINS), name).projector).toEqual(projector);
  });
});

it('opens on the workshop as it is, and reopens on what was frozen then', () => {
  const session = sessionIn('ready');
  const opened = after(session, 'opening');
  const { present, tables } = session.workshop;
  const frozen = { poll: choice, present, tables, roles: [], threshold: 5 };
  expect(opened.rounds[0]?.frozen).toEqual(frozen);
  const closed = after(opened, 'closing');
  const grown = { ...closed, workshop: { ...closed.workshop, present: 200, tables: [] } };
  expect(after(grown, 'opening').rounds[0]?.frozen).toEqual(frozen);
});

it('opens no round that a later one has followed, in whatever state that is', () => {
  for (const state of STATES) {
    for (const own of ['ready', 'closed'] as const) {
      const session = sessionIn(own);
      const later = { ...roundIn(state, choice), id: 'r2', number: 2 };
      const both = { ...session, rounds: [later, ...session.rounds] };
      expect(openRound(both, 'r1'), `${own}, then ${state}`).toEqual({
        ok: false,
        error: 'wrong-state',
      });
    }
  }
});

describe('a reset', () => {
  it('voids what was recorded and leaves it in the log', () => {
    const entries = [slipOf(1, 1, 7, { a: 5 }), slipOf(2, 2, 7, { b: 4 })];
    const session = sessionIn('closed', entries);
    const reset = after(session, 'resetting');
    expect(reset.entries.slice(0, 2)).toEqual(entries);
    const voids = reset.entries.slice(2);
    expect(voids).toMatchObject(
      entries.map(({ id }) => ({ kind: 'void', voids: id, reason: 'reset', id: 'new' })),
    );
    const opened = after(reset, 'opening');
    const [round] = opened.rounds;
    expect(round && tally(round, opened.entries, []).entryCount).toBe(0);
  });

  it('leaves the entries of other rounds alone', () => {
    const other = slipOf(5, 3, 6, { a: 1 }, { roundId: 'other' });
    expect(after(sessionIn('open', [other]), 'resetting').entries).toEqual([other]);
  });
});

describe('the reveal', () => {
  const stepsSeen = (session: Session, deltas: readonly (1 | -1)[]) => {
    let current = session;
    return deltas.map((delta) => {
      const step = moveReveal(current, 'r1', delta);
      if (!step.ok) return step.error;
      current = applyChange(current, step.value);
      return current.rounds[0]?.revealStep;
    });
  };

  it('begins at the first step, also the second time', () => {
    const shown = sessionIn('revealed', WINS);
    const further = {
      ...shown,
      rounds: shown.rounds.map((round) => ({ ...round, revealStep: 2 })),
    };
    expect(after(after(further, 'hiding'), 'revealing').rounds[0]?.revealStep).toBe(0);
  });

  it('remembers what was recorded when the result was first shown, also when it is shown again', () => {
    const shown = after(sessionIn('closed', [...WINS, slipOf(2, 2, 7, {})]), 'revealing');
    expect(shown.rounds[0]?.shownThrough).toBe(2);
    const corrected = { ...shown, entries: [...shown.entries, slipOf(3, 2, 6, {})] };
    const again = after(after(corrected, 'hiding'), 'revealing');
    expect(again.rounds[0]?.shownThrough).toBe(2);
    expect(after(sessionIn('closed'), 'revealing').rounds[0]?.shownThrough).toBe(0);
  });

  it('has a step for each of the three places and one for all', () => {
    expect(revealStepCount(sessionIn('revealed', WINS), 'r1')).toBe(4);
    expect(stepsSeen(sessionIn('revealed', WINS), [1, 1, 1, 1, 1])).toEqual([
      1,
      2,
      3,
      'wrong-state',
      'wrong-state',
    ]);
  });

  it('goes back, but not before the first step', () => {
    expect(stepsSeen(sessionIn('revealed', WINS), [1, 1, -1, -1, -1])).toEqual([
      1,
      2,
      1,
      0,
      'wrong-state',
    ]);
  });

  it('shows tied places in one step', () => {
    const tied = [slipOf(1, 1, 7, { a: 5, b: 5, c: 5, d: 1 })];
    expect(revealStepCount(sessionIn('revealed', tied), 'r1')).toBe(2);
  });

  it('has only the last step where nobody voted', () => {
    expect(revealStepCount(sessionIn('revealed'), 'r1')).toBe(1);
    expect(stepsSeen(sessionIn('revealed'), [1, -1])).toEqual(['wrong-state', 'wrong-state']);
  });

  it('shows each statement of a scale, and then the overview', () => {
    const scale = scalePollOf(['s', 't', 'u']);
    expect(revealStepCount(sessionIn('revealed', [], scale), 'r1')).toBe(4);
  });

  it('counts nothing that was taken back', () => {
    const entries = [...WINS, slipOf(2, 2, 7, { a: 1 }), voidOf(3, 1)];
    expect(revealStepCount(sessionIn('revealed', entries), 'r1')).toBe(2);
  });

  it('has no step before the round is opened, nor for a round that does not exist', () => {
    expect(revealStepCount(sessionIn('ready'), 'r1')).toBe(0);
    expect(revealStepCount(sessionIn('ready'), 'nowhere')).toBe(0);
  });
});

it('passes on why a round refuses', () => {
  const step = changeRound(sessionIn('open'), 'r1', () => ({
    ok: false,
    error: 'tables-have-slips',
  }));
  expect(step).toEqual({ ok: false, error: 'tables-have-slips' });
});
