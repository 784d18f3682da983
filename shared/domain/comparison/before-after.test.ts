/** Before and after: only what the room has seen whole is put side by side for it. */
import { describe, expect, it } from 'vitest';
import { buildAudienceView } from '../../audience/build-audience-view';
import { beforeAfter, currentComparison, releasedComparison, type Recorded } from './before-after';
import type { Round } from '../round/round';
import { choicePollOf, roundIn, scalePollOf, slipOf, workshopOf } from '../testing/builders';

const poll = choicePollOf(['a', 'b']);
/** Both options have votes: two places, then all. */
const LAST_STEP = 2;
const before: Round = { ...roundIn('revealed', poll), id: 'r1', revealStep: LAST_STEP };
const after: Round = { ...before, id: 'r2', number: 2 };
const entries = [
  slipOf(1, 1, 7, { a: 5, b: 2 }),
  slipOf(2, 1, 7, { a: 1, b: 6 }, { id: 'later', roundId: 'r2' }),
];
const recordedOf = (rounds: readonly Round[]): Recorded => ({ rounds, entries, ballots: [] });

it('compares the last two rounds, whatever their order in the session', () => {
  const third: Round = { ...roundIn('ready', poll), id: 'r3', number: 3 };
  const pair = beforeAfter(recordedOf([third, after, before]), poll.id);
  expect(pair).toMatchObject({ kind: 'comparable', before: { id: 'r1' }, after: { id: 'r2' } });
});

it('has nothing to compare in one round', () => {
  expect(beforeAfter(recordedOf([before]), poll.id)).toEqual({ kind: 'one-round' });
});

describe('what the room has not seen whole', () => {
  const hidden: Round = { ...after, state: 'closed', revealStep: 0, wallThrough: null };
  const inSteps: Round = { ...after, revealStep: 1 };
  const open: Round = { ...after, state: 'open', revealStep: 0, wallThrough: null };

  it.each([
    ['hidden', hidden],
    ['shown in part', inSteps],
    ['still open', open],
  ])('is not compared while it is %s', (_, round) => {
    const recorded = recordedOf([before, round]);
    expect(beforeAfter(recorded, poll.id)).toEqual({ kind: 'not-released' });
    expect(releasedComparison(recorded, 'r1', 'r2')).toBeNull();
    const view = buildAudienceView({
      ...recorded,
      workshop: workshopOf([poll]),
      projector: {
        showing: { kind: 'comparison', before: 'r1', after: 'r2', page: 0 },
        isBlack: false,
      },
    });
    expect(view).toMatchObject({ kind: 'slide', slide: { kind: 'title' } });
  });

  it('is compared for what is taken home', () => {
    const pair = currentComparison(recordedOf([before, hidden]), before, hidden);
    expect(pair?.comparison.after.voters).toBe(7);
  });
});

it('stands on the wall as it was shown, until the corrected result is', () => {
  const state = {
    ...recordedOf([before, { ...after, wallThrough: 2 }]),
    workshop: workshopOf([poll]),
    projector: {
      showing: { kind: 'comparison', before: 'r1', after: 'r2', page: 0 },
      isBlack: false,
    },
  } as const;
  const late = slipOf(3, 2, 7, { a: 7 }, { id: 'late', roundId: 'r2' });
  const view = buildAudienceView(state);
  expect(view).toMatchObject({ slide: { kind: 'choice-comparison' } });
  expect(buildAudienceView({ ...state, entries: [...entries, late] })).toEqual(view);
});

it('says why two rounds can’t be compared', () => {
  const rounds = [4, 5].map((steps, index): Round => {
    const scale = { ...scalePollOf(['s'], steps), id: poll.id };
    return { ...roundIn('revealed', scale), id: `r${index}`, number: index + 1, revealStep: 1 };
  });
  const pair = beforeAfter(recordedOf(rounds), poll.id);
  const kinds = pair.kind === 'incomparable' ? pair.differences.map(({ kind }) => kind) : [];
  expect(kinds).toContain('scale');
});
