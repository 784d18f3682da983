/** A round beside another one of the same question, with entries, ballots and corrections of its own: nothing is mixed up. */
import { describe, expect, it } from 'vitest';
import { buildAudienceView, projectedPages } from '../../audience/build-audience-view';
import { auditLog, newestAct, showCorrectedPoll, takeBack, wallNews } from '../recording/amending';
import { revealRound } from '../conduct/conduct';
import { withShowing } from '../disclosure/showing';
import type { BallotCorrectionEntry, Entry } from '../entry/entry';
import { groupResults } from '../groups/group-results';
import { hiddenEntries } from '../disclosure/log-privacy';
import type { Round } from '../round/round';
import { applyChange, type Session } from '../session/session';
import { castBallots, correctedPiles, tally } from '../tally/tally';
import { ballotOf, BLANK, marked, SPOILED } from '../testing/ballots';
import {
  choicePollOf,
  frozenOf,
  handsOf,
  placed,
  roleOf,
  roundOf,
  slipOf,
  workshopOf,
} from '../testing/builders';

const poll = choicePollOf(['a', 'b']);
const tables = [1, 2, 3].map((number) => ({ number, people: 20 }));
const frozen = frozenOf(poll, { tables, roles: ['boss', 'staff'].map(roleOf), present: 60 });

function correctionOf(sequence: number, roundId: string, roleId: string): BallotCorrectionEntry {
  return {
    ...placed(sequence),
    ...{ id: `c-${roundId}-${sequence}`, roundId, kind: 'ballot-correction' },
    ...{ origin: { kind: 'role', roleId }, from: marked('a'), to: marked('b') },
  };
}

const BOSS = { kind: 'role', roleId: 'boss' } as const;
const mine: readonly Entry[] = [
  slipOf(1, 1, 6, { a: 4 }, { roleId: 'boss' }),
  slipOf(2, 2, 7, { b: 5 }, { roleId: 'staff' }),
  correctionOf(3, 'r1', 'boss'),
];
const theirs: readonly Entry[] = [
  slipOf(7, 3, 9, { b: 9 }, { id: 'other', roundId: 'r0', roleId: 'boss' }),
  correctionOf(8, 'r0', 'boss'),
];
const ballots = [
  ballotOf('1', marked('a'), BOSS),
  ballotOf('2', marked('a')),
  ...['3', '4', '5'].map((id) => ({ ...ballotOf(id, marked('b'), BOSS), roundId: 'r0' })),
];

function sessionOf(state: Round['state'], overrides: Partial<Session> = {}): Session {
  const wallThrough = state === 'revealed' ? 3 : null;
  const own = { state, frozen, wallThrough, shownThrough: wallThrough, revealStep: 9 };
  return {
    workshop: workshopOf([poll]),
    rounds: [
      roundOf(poll, 'table-slip', { id: 'r0', state: 'closed', frozen }),
      roundOf(poll, 'table-slip', { ...own, number: 2 }),
    ],
    ...{ entries: [...theirs, ...mine], ballots, codes: [] },
    projector: { showing: { kind: 'round', roundId: 'r1' }, isBlack: false },
    position: { page: 'agenda', agendaItemId: '' },
    ...overrides,
  };
}

function roundIn({ rounds }: Session): Round {
  const round = rounds.find(({ id }) => id === 'r1');
  if (!round) throw new Error('The round is gone.');
  return round;
}

describe('counting', () => {
  it('corrects ballots of its own by corrections of its own', () => {
    const log = [...theirs, ...mine];
    const counting = correctedPiles('r1', log, ballots).sorted();
    expect(counting.map(({ marks }) => marks.join())).toEqual(['b', 'a']);
    expect(castBallots('r1', log, ballots).unmatched).toBe(0);
    expect(tally(roundIn(sessionOf('closed')), [...theirs, ...mine], ballots)).toMatchObject({
      ...{ voters: 6 + 7 + 2, counts: { a: 4 + 1, b: 5 + 1 }, tables: [1, 2] },
    });
  });

  it('notes its own ballots when it is shown', () => {
    const session = sessionOf('closed');
    const step = revealRound(session, 'r1');
    const shown = step.ok && roundIn(applyChange(session, step.value));
    expect(shown).toMatchObject({
      ...{ shownBallots: 2, shownThrough: 3 },
      shown: [
        {
          ballots: [
            { roleId: null, voters: 1 },
            { roleId: 'boss', voters: 1 },
          ],
          entries: { length: 3 },
        },
      ],
    });
  });

  it('gives each role the corrections of its own ballots only', () => {
    const both = [
      ballotOf('1', marked('a'), BOSS),
      ballotOf('2', marked('a'), { kind: 'role', roleId: 'staff' }),
    ];
    const grouped = groupResults(roundIn(sessionOf('closed')), mine, both);
    const votes = grouped?.groups.map(({ people, result }) => [
      people,
      ...(result.kind === 'choice' && !result.majority
        ? result.ranked.map((one) => `${one.option.id}${one.votes}`)
        : []),
    ]);
    expect(votes).toEqual([
      [7, 'a4', 'b1'],
      [8, 'b5', 'a1'],
    ]);
    const left = grouped?.groups.map(({ result }) => result.sources.unmatchedCorrections);
    expect(left).toEqual([0, 0]);
  });
});

describe('the list', () => {
  it('takes back only what is the round’s own', () => {
    const session = sessionOf('closed');
    expect(newestAct(roundIn(session), session.entries)?.sequence).toBe(3);
    const stamp = { id: 'new', recordedAt: 0 };
    expect(takeBack(session, 'r1', 'other', 'other', stamp).ok).toBe(false);
    expect(auditLog(roundIn(session), session.entries)).toHaveLength(3);
  });

  it('has no cover from ballots of another round, nor from spoiled ones', () => {
    const log = [slipOf(1, 1, 9, {}), slipOf(2, 2, 4, {}), slipOf(3, 3, 6, {})];
    const round = roundIn(sessionOf('closed'));
    const hidden = (cast: typeof ballots) =>
      [...hiddenEntries(round, [...theirs, ...log], cast)].length;
    expect(hidden([ballotOf('1', marked('a'))])).toBe(1);
    expect(hidden([])).toBe(2);
    expect(hidden([{ ...ballotOf('1', marked('a')), roundId: 'r0' }])).toBe(2);
    expect(hidden([ballotOf('1', SPOILED)])).toBe(2);
    expect(hidden([ballotOf('1', SPOILED, BOSS)])).toBe(2);
    expect(hidden([ballotOf('1', BLANK)])).toBe(1);
  });

  it('has no cover from spoiled ballots of a role that is shown', () => {
    const log = [
      slipOf(1, 1, 4, {}, { roleId: 'boss' }),
      slipOf(2, 2, 9, {}, { roleId: 'boss' }),
      slipOf(3, 3, 9, {}, { roleId: 'staff' }),
    ];
    const round = roundIn(sessionOf('closed'));
    const hidden = (content: typeof SPOILED) =>
      hiddenEntries(round, log, [ballotOf('1', content, BOSS)]).size;
    expect(hidden(marked('a'))).toBe(1);
    expect(hidden(SPOILED)).toBe(2);
  });

  it('says of a slip by role only what stands for it: the table as a whole, or its own role', () => {
    const log = [
      slipOf(1, 1, 6, {}, { roleId: 'boss' }),
      slipOf(2, 1, 6, {}, { roleId: 'staff' }),
      slipOf(3, 1, 7, {}, { roleId: 'boss' }),
      slipOf(4, 1, 8, {}, { roleId: 'boss', replaces: placed(3).id }),
      handsOf(5, 'a', 3),
    ];
    const standings = auditLog(roundIn(sessionOf('closed')), log).map(({ standing }) =>
      standing.kind === 'replaced' ? standing.by.sequence : standing.kind,
    );
    // The newest first; nothing replaced the staff, nor the show of hands.
    expect(standings).toEqual(['not-counted', 'counts', 4, 'counts', 4]);
  });
});

describe('the wall', () => {
  it('is not outdated by what another round has', () => {
    const session = sessionOf('revealed');
    expect(wallNews(roundIn(session), session.entries, ballots)).toBeNull();
  });

  it('has news where a person went from one role to the other, and the room is the same', () => {
    const session = sessionOf('revealed');
    const moved = [
      slipOf(4, 1, 5, { a: 4 }, { roleId: 'boss', replaces: mine[0]?.id ?? null }),
      slipOf(5, 2, 8, { b: 5 }, { roleId: 'staff', replaces: mine[1]?.id ?? null }),
    ];
    expect(wallNews(roundIn(session), [...session.entries, ...moved], ballots)).toBe('figures');
  });

  it('has news where a vote went from one role to the other, and as many people voted in each', () => {
    const session = sessionOf('revealed');
    const moved = [
      slipOf(4, 1, 6, { a: 3 }, { roleId: 'boss', replaces: mine[0]?.id ?? null }),
      slipOf(5, 2, 7, { a: 1, b: 5 }, { roleId: 'staff', replaces: mine[1]?.id ?? null }),
    ];
    expect(wallNews(roundIn(session), [...session.entries, ...moved], ballots)).toBe('figures');
  });

  it('lists the slips of the round that is chosen, and has the pages of its roles', () => {
    const at = (state: Round['state'], showing: Session['projector']['showing']) => ({
      ...sessionOf(state),
      projector: { showing, isBlack: false },
    });
    const arrivals = buildAudienceView(at('closed', { kind: 'arrivals', roundId: 'r1' }));
    expect(arrivals).toMatchObject({
      slide: { tables: [{ isIn: true }, { isIn: true }, { isIn: false }] },
    });
    const groups = at('revealed', { kind: 'groups', roundId: 'r1', page: 0 });
    const many = choicePollOf(Array.from({ length: 20 }, (_, place) => `o${place}`));
    const rounds = groups.rounds.map((round) =>
      round.id === 'r1' ? { ...round, frozen: { ...frozen, poll: many } } : round,
    );
    expect(projectedPages({ ...groups, rounds })).toBeGreaterThan(1);
  });

  it('shows the round that is chosen, step by step and by role', () => {
    const session = sessionOf('revealed');
    expect(buildAudienceView(session)).toMatchObject({
      slide: {
        kind: 'choice-result',
        footer: { right: expect.stringContaining('Runde 2') as string },
      },
    });
    const showing = { kind: 'groups', roundId: 'r1', page: 0 } as const;
    expect(buildAudienceView({ ...session, projector: { showing, isBlack: false } })).toMatchObject(
      {
        slide: {
          kind: 'groups',
          columns: [{ nText: 'n = 15' }, { nText: 'vises ikke' }, { nText: 'n = 7' }],
        },
      },
    );
    const other = { kind: 'round', roundId: 'r0' } as const;
    expect(
      buildAudienceView({ ...session, projector: { showing: other, isBlack: false } }),
    ).toMatchObject({
      slide: { kind: 'closed' },
    });
  });

  it('is brought up to date with what the round has, and notes that it was shown', () => {
    const session = sessionOf('revealed');
    const step = showCorrectedPoll(session, 'r1');
    const after = step.ok && roundIn(applyChange(session, step.value));
    expect(after && after.shown).toEqual(
      withShowing(roundIn(session), session.entries, ballots).shown,
    );
    expect(after && after.wallThrough).toBe(3);
  });
});
