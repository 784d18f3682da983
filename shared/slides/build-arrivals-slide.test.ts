/** The list for the wall: which slips have come, by their numbers, and nothing else of them. */
import { describe, expect, it } from 'vitest';
import { buildAudienceView } from '../audience/build-audience-view';
import { slipNumber } from '../domain/edition/slip-number';
import type { Entry } from '../domain/entry/entry';
import type { Round } from '../domain/round/round';
import {
  answerOf,
  choicePollOf,
  entryId,
  frozenOf,
  roleOf,
  roundIn,
  slipOf,
  voidOf,
  workshopOf,
} from '../domain/testing/builders';

const poll = choicePollOf(['a', 'b']);
const workshop = workshopOf([poll]);
const LOG = [slipOf(1, 1, 7, { a: 5 }), slipOf(2, 3, 6, { b: 5 })];

function slideOf(entries: readonly Entry[], round: Round = roundIn('open', poll)) {
  const projector = { showing: { kind: 'arrivals', roundId: round.id }, isBlack: false } as const;
  const view = buildAudienceView({ workshop, rounds: [round], entries, ballots: [], projector });
  if (view.kind !== 'slide') throw new Error('The wall shows a slide.');
  return view.slide;
}

const tablesOf = (entries: readonly Entry[], round?: Round) => {
  const slide = slideOf(entries, round);
  if (slide.kind !== 'arrivals') throw new Error(`The wall shows ${slide.kind}.`);
  return slide.tables.map(({ number, isIn, slip }) => [number, isIn, slip]);
};
const numberOf = (table: number) => String(slipNumber('w1', poll.id, table));

describe('the list of arrived slips', () => {
  it.each(['open', 'closed'] as const)('says whose slip came while the round is %s', (state) => {
    const round = roundIn(state, poll);
    expect(tablesOf(LOG, round)).toEqual([
      [1, true, numberOf(1)],
      [2, false, '–'],
      [3, true, numberOf(3)],
    ]);
    expect(slideOf(LOG, round)).toMatchObject({
      title: poll.title.da,
      subtitle: expect.stringContaining('2 af 3 bordsedler er modtaget.') as string,
      footer: { right: 'Runde 1' },
    });
  });

  it('follows what counts: a corrected slip is there once, one taken back is gone, an answer is no slip', () => {
    const corrected = slipOf(3, 1, 7, { b: 7 }, { replaces: entryId(1) });
    expect(tablesOf([...LOG, corrected])).toEqual(tablesOf(LOG));
    expect(tablesOf([...LOG, voidOf(3, 2)])[2]).toEqual([3, false, '–']);
    expect(tablesOf([...LOG, answerOf(3, 2, 6, ['a'])])[1]).toEqual([2, false, '–']);
  });

  it('says how many of a table’s slips came where they are by role', () => {
    const frozen = frozenOf(poll, { roles: [roleOf('boss'), roleOf('staff')] });
    const log = [
      slipOf(1, 1, 3, { a: 3 }, { roleId: 'boss' }),
      slipOf(2, 1, 4, { a: 1 }, { roleId: 'staff' }),
      slipOf(3, 2, 4, { a: 1 }, { roleId: 'staff' }),
    ];
    expect(tablesOf(log, { ...roundIn('open', poll), frozen })).toEqual([
      [1, true, `${numberOf(1)} (2)`],
      [2, true, `${numberOf(2)} (1)`],
      [3, false, '–'],
    ]);
  });

  it.each(['ready', 'revealed'] as const)('is the title while the round is %s', (state) => {
    expect(slideOf(LOG, roundIn(state, poll)).kind).toBe('title');
  });
});
