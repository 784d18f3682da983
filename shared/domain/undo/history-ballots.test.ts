/** Ballots in the history: one step however many they are, in their own round, gone with the last of them. */
import { describe, expect, it } from 'vitest';
import {
  dropped,
  nextRedo,
  nextUndo,
  NO_HISTORY,
  noteBallots,
  noteBallotsAgain,
  noteBallotsTaken,
  type History,
  type Written,
} from './history';
import type { Session } from '../session/session';
import { ballotOf, marked } from '../testing/ballots';
import { choicePollOf, roundOf } from '../testing/builders';
import { deskWithRounds } from '../testing/undoing';
import { recordStep, type Place, type StepName, type UndoStep } from './undo-step';

const session = deskWithRounds().session;
const [ONE, TWO] = ['round:r1', 'round:r2'] as const;

/** After something was written; the ballots of these rounds are there. */
function written(...roundIds: readonly string[]): Written {
  const ballots = roundIds.map((roundId, index) => ({
    ...ballotOf(`p${index}`, marked('a')),
    roundId,
  }));
  const rounds = [roundOf(choicePollOf(['a'])), ...session.rounds.slice(1)];
  return { before: session, change: {}, after: { ...session, rounds, ballots } };
}

function step(name: StepName, place: Place, after: Session = session): UndoStep {
  return recordStep({ name, place }, session, {}, after);
}

const BALLOTS = { kind: 'ballots' } as const;
const slipIn = (place: Place) => step({ kind: 'table-slip', table: 4 }, place);
const ballotsIn = (place: Place) => step(BALLOTS, place);
const named = (steps: readonly UndoStep[]) => steps.map(({ name, place }) => [name.kind, place]);
const history = (done: readonly UndoStep[], undone: readonly UndoStep[] = []): History => ({
  ...NO_HISTORY,
  ...{ done, undone, isGrowing: true },
});

describe('typing ballots', () => {
  it('is one step, however many they are, and begins another after something else in the round', () => {
    let own = noteBallots(history([]), written('r1'), 'r1');
    own = noteBallots(own, written('r1', 'r1'), 'r1');
    expect(named(own.done)).toEqual([['ballots', ONE]]);
    own = noteBallots({ ...own, done: [...own.done, slipIn(ONE)] }, written('r1'), 'r1');
    expect(named(own.done)).toEqual([
      ['ballots', ONE],
      ['table-slip', ONE],
      ['ballots', ONE],
    ]);
  });

  it('goes on with the step of its own round, whatever was done in another one since', () => {
    const done = [ballotsIn(ONE), slipIn(TWO)];
    expect(noteBallots(history(done), written('r1'), 'r1').done).toEqual(done);
    const other = [slipIn(ONE), ballotsIn(TWO)];
    expect(named(noteBallots(history(other), written('r1'), 'r1').done)).toEqual([
      ...named(other),
      ['ballots', ONE],
    ]);
  });

  it('ends what could be done again in its round, and what grew', () => {
    const undone = [slipIn(ONE), slipIn(TWO)];
    const own = noteBallots(history([], undone), written('r1'), 'r1');
    expect(own.undone).toEqual(undone.slice(1));
    expect(own).toMatchObject({ isGrowing: false, turns: 0 });
  });
});

describe('taking the last ballot back', () => {
  const done = [slipIn(ONE), ballotsIn(ONE), ballotsIn(TWO), slipIn(TWO)];

  it('leaves the step where ballots are left in the round, and can be done again there', () => {
    const own = noteBallotsTaken(history(done), written('r1'), 'r1');
    expect(own.done).toEqual(done);
    expect(named(own.undone)).toEqual([['ballots', ONE]]);
    expect(own).toMatchObject({ isGrowing: false, turns: 1 });
  });

  it('takes the step away with the last one of the round, and nothing else', () => {
    const own = noteBallotsTaken(history(done), written('r2'), 'r1');
    expect(own.done).toEqual([done[0], done[2], done[3]]);
  });

  it('can be done again once a round: not once for each ballot', () => {
    const undone = [slipIn(ONE), ballotsIn(ONE), ballotsIn(TWO), slipIn(TWO)];
    const own = noteBallotsTaken(history([], undone), written('r1'), 'r1');
    expect(named(own.undone)).toEqual([
      ...[
        ['table-slip', ONE],
        ['ballots', TWO],
        ['table-slip', TWO],
      ],
      ['ballots', ONE],
    ]);
    expect(nextRedo(own, ONE)?.name).toEqual(BALLOTS);
  });
});

describe('casting it again', () => {
  it('takes it from what can be done again in the round, and from nowhere else', () => {
    const undone = [slipIn(ONE), ballotsIn(ONE), ballotsIn(TWO), slipIn(TWO)];
    const own = noteBallotsAgain(history([slipIn(ONE)], undone), written('r1'), 'r1');
    expect(own.undone).toEqual([undone[0], undone[2], undone[3]]);
    expect(named(own.done)).toEqual([
      ['table-slip', ONE],
      ['ballots', ONE],
    ]);
    expect(nextUndo(own, ONE)?.name).toEqual(BALLOTS);
    expect(own).toMatchObject({ isGrowing: false, turns: 1 });
  });
});

it('a step that can’t be taken back any more is forgotten, done or undone, and no other', () => {
  const [one, two] = [slipIn(ONE), slipIn(ONE)];
  const both = history([one, two], [two, one]);
  expect(dropped(both, one)).toEqual({ ...both, done: [two], undone: [two] });
  expect(dropped(history([one], [two]), two)).toEqual(history([one]));
});
