/** The selectors that screens use. */
import { describe, expect, it } from 'vitest';
import { PRACTICE_POLL_ID } from '../../../shared/domain/poll/poll';
import {
  choicePollOf,
  roundIn,
  roundOf,
  scalePollOf,
  slipOf,
  voidOf,
} from '../../../shared/domain/testing/builders';
import { itemOf, sessionWith } from '../../../shared/domain/testing/sessions';
import {
  currentItem,
  currentRound,
  missingTables,
  openRounds,
  pollOfRound,
  projectedRound,
} from './selectors';

const choice = choicePollOf(['a', 'b']);
const scale = scalePollOf(['s']);
const practice = choicePollOf(['y', 'n'], { id: PRACTICE_POLL_ID });
const rounds = [
  roundOf(choice, 'table-slip', { id: 'r-choice' }),
  roundOf(scale, 'table-slip', { id: 'r-scale' }),
  roundOf(practice, 'table-slip', { id: 'r-practice' }),
];
const base = sessionWith(rounds, [choice, scale, practice]);
const agenda = [itemOf('talk'), itemOf('vote', choice.id), itemOf('later', scale.id)];
const session = { ...base, workshop: { ...base.workshop, agenda } };

describe('where the console is', () => {
  it.each([
    ['agenda', 'talk', 'talk', null],
    ['agenda', 'vote', 'vote', 'r-choice'],
    ['agenda', 'later', 'later', 'r-scale'],
    ['agenda', PRACTICE_POLL_ID, null, 'r-practice'],
    ['agenda', 'gone', null, null],
    ['setup', 'vote', 'vote', null],
    ['results', PRACTICE_POLL_ID, null, null],
  ] as const)('on page %s at %s: item %s, round %s', (page, agendaItemId, item, round) => {
    const there = { ...session, position: { page, agendaItemId } };
    expect(currentItem(there)?.id ?? null).toBe(item);
    expect(currentRound(there)?.id ?? null).toBe(round);
  });
});

describe('the poll of a round', () => {
  const edited = { ...choice, title: { da: 'Rettet', en: 'Edited' } };
  const later = { ...session, workshop: { ...session.workshop, polls: [edited, scale] } };

  it('is the one frozen when it was opened, whatever was edited since', () => {
    expect(pollOfRound(later, roundIn('open', choice))).toBe(choice);
  });

  it('is the workshop’s own before that, and none when it is gone', () => {
    expect(pollOfRound(later, roundIn('ready', choice))).toBe(edited);
    expect(pollOfRound(later, roundIn('ready', practice))).toBeNull();
  });
});

describe('the tables that are missing', () => {
  const round = roundIn('open', choice);
  const one = sessionWith([round], [choice]);

  it('are all of them at first, then those without a slip that counts', () => {
    expect(missingTables(one, round)).toEqual([1, 2, 3]);
    const entries = [slipOf(1, 3, 6, {}), slipOf(2, 1, 7, {}), voidOf(3, 1)];
    expect(missingTables({ ...one, entries }, round)).toEqual([2, 3]);
  });

  it('are none where the round is ready or counts in another way', () => {
    expect(missingTables(one, roundIn('ready', choice))).toEqual([]);
    expect(missingTables(one, roundOf(choice, 'hands'))).toEqual([]);
    expect(missingTables(one, roundOf(choice, 'totals'))).toEqual([]);
  });

  it('are not filled by slips of another round', () => {
    const entries = [slipOf(1, 2, 6, {}, { roundId: 'another' })];
    expect(missingTables({ ...one, entries }, round)).toEqual([1, 2, 3]);
  });
});

it('lists the rounds that are open, and no others', () => {
  const mixed = [
    roundIn('closed', choice),
    { ...roundIn('open', scale), id: 'r2' },
    roundIn('ready', practice),
  ];
  expect(openRounds({ ...session, rounds: mixed }).map(({ id }) => id)).toEqual(['r2']);
});

describe('the round on the projector', () => {
  it('is the one that is shown, also while the screen is black', () => {
    for (const isBlack of [true, false]) {
      const projector = { showing: { kind: 'round', roundId: 'r-scale' }, isBlack } as const;
      expect(projectedRound({ ...session, projector })?.id).toBe('r-scale');
    }
  });

  it('is none where something else is shown, or the round is gone', () => {
    expect(projectedRound(session)).toBeNull();
    const projector = { showing: { kind: 'round', roundId: 'gone' }, isBlack: false } as const;
    expect(projectedRound({ ...session, projector })).toBeNull();
  });
});
