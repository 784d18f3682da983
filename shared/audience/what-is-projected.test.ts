/** What the projector shows of each thing that can be chosen, and of a round in each of its states. */
import { expect, it } from 'vitest';
import type { Round, RoundState } from '../domain/round/round';
import { ballotOf, marked, SPOILED } from '../domain/testing/ballots';
import {
  allocationPollOf,
  choicePollOf,
  handsOf,
  rankingPollOf,
  roundIn,
  roundOf,
  slipOf,
  workshopOf,
} from '../domain/testing/builders';
import { breakSlide, closedSlide, titleSlide } from '../slides/build-round-slides';
import type { Projector } from '../domain/round/projector';
import { buildAudienceView } from './build-audience-view';

const poll = choicePollOf(['a', 'b']);
const workshop = workshopOf([poll]);
const entries = [slipOf(1, 1, 7, { a: 5 }), slipOf(2, 2, 7, { b: 5 })];
const ballots = [ballotOf('1', marked('a')), ballotOf('2', SPOILED)];

function viewOf(
  showing: Projector['showing'],
  rounds: readonly Round[] = [],
  log = entries,
  typed = ballots,
) {
  const state = { workshop, rounds, ballots: typed, projector: { showing, isBlack: false } };
  return buildAudienceView({ ...state, entries: log });
}

it('is the title, the break or the test picture, as they are', () => {
  expect(viewOf({ kind: 'title' })).toMatchObject({ kind: 'slide', slide: titleSlide(workshop) });
  expect(viewOf({ kind: 'break' })).toMatchObject({ kind: 'slide', slide: breakSlide('da') });
  expect(viewOf({ kind: 'test-picture' })).toMatchObject({ kind: 'test-picture' });
});

it.each([
  ['ready', 'title'],
  ['open', 'collecting'],
  ['closed', 'closed'],
  ['revealed', 'choice-result'],
] as const)('of a round that is %s is the slide %s', (state: RoundState, kind) => {
  const round = { ...roundIn(state, poll), revealStep: 9 };
  expect(viewOf({ kind: 'round', roundId: 'r1' }, [round])).toMatchObject({ slide: { kind } });
});

it('is the title where a round has nothing frozen, whatever it says of itself', () => {
  const odd = { ...roundIn('closed', poll), frozen: null };
  expect(viewOf({ kind: 'round', roundId: 'r1' }, [odd])).toMatchObject({
    slide: { kind: 'title' },
  });
  const ready = { ...roundIn('closed', poll), state: 'ready' as const };
  expect(viewOf({ kind: 'round', roundId: 'r1' }, [ready])).toMatchObject({
    slide: { kind: 'title' },
  });
});

it('tells of a closed round its question and the missing tables, and nothing that was counted', () => {
  const round = roundIn('closed', poll);
  const closed = (log: typeof entries) =>
    viewOf({ kind: 'round', roundId: 'r1' }, [round], log, []);
  expect(closed(entries)).toMatchObject({ slide: closedSlide(poll, 'da', 'Mangler: bord 3') });
  const whole = [...entries, slipOf(3, 3, 6, { b: 6 })];
  expect(closed(whole)).toMatchObject({ slide: closedSlide(poll, 'da') });
  // Whose ballots they are is not known: table 3 may have voted by them.
  const mixed = viewOf({ kind: 'round', roundId: 'r1' }, [round]);
  expect(mixed).toMatchObject({ slide: closedSlide(poll, 'da') });
});

it('counts ballots that came in, spoiled ones too, and the tables that did', () => {
  const ballotRound = roundOf(poll, 'ballot');
  const statusOf = (cast: typeof ballots) =>
    buildAudienceView({
      ...{ workshop, rounds: [ballotRound], entries: [], ballots: cast },
      projector: { showing: { kind: 'round', roundId: 'r1' }, isBlack: false },
    });
  expect(statusOf(ballots)).toMatchObject({ slide: { status: '2 stemmesedler er registreret' } });
  expect(statusOf(ballots.slice(0, 1))).toMatchObject({
    slide: { status: '1 stemmeseddel er registreret' },
  });
});

it('says that a show of hands is counted once every option is, and not before', () => {
  const round = roundOf(poll, 'hands', { countingCell: null });
  const view = (log: readonly ReturnType<typeof handsOf>[]) =>
    JSON.stringify(
      buildAudienceView({
        ...{ workshop, rounds: [round], entries: log, ballots: [] },
        projector: { showing: { kind: 'round', roundId: 'r1' }, isBlack: false },
      }),
    );
  const [none, half, all] = [
    [],
    [handsOf(1, 'a', 3)],
    [handsOf(1, 'a', 3), handsOf(2, 'b', 4)],
  ].map(view);
  expect(half).toBe(none);
  expect(all).not.toBe(half);
});

it.each([rankingPollOf(['a', 'b']), allocationPollOf(['a', 'b'])])(
  'has no numbers beside the options of a $kind, where people write some themselves',
  (asked) => {
    const view = buildAudienceView({
      ...{ workshop, rounds: [roundOf(asked, 'ballot')], entries: [], ballots: [] },
      projector: { showing: { kind: 'round', roundId: 'r1' }, isBlack: false },
    });
    const items = ['a', 'b'].map((text) => ({ number: '', text }));
    expect(view).toMatchObject({ slide: { kind: 'collecting', items } });
  },
);
