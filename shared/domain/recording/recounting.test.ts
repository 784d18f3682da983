/** The steps of a recount: when a draw is possible, what is recorded, and what it does to the result and the wall. */
import { describe, expect, it } from 'vitest';
import { auditLog, newestAct, showCorrectedPoll, takeBack, wallNews } from './amending';
import type { Entry } from '../entry/entry';
import {
  diceCharts,
  drawableTables,
  drawRecount,
  recordRecount,
  recountBreaches,
  tablesOfChart,
  takeRecountOver,
} from './recounting';
import { diceChart } from '../recount/dice-draw';
import { resultOf, wallResultOf } from '../result/result';
import type { RoundState } from '../round/round';
import { applyChange, type Session } from '../session/session';
import { tally } from '../tally/tally';
import { seededRandom } from '../../lib/seeded-random';
import { answerOf, choicePollOf, handsOf, roundIn, slipOf, workshopOf } from '../testing/builders';

const THREE = { by: 'lot', count: 3, errors: null } as const;
const poll = choicePollOf(['a', 'b']);
const SLIPS = [
  slipOf(1, 1, 7, { a: 5, b: 3 }),
  slipOf(2, 2, 7, { b: 2 }),
  slipOf(3, 3, 6, { a: 1 }),
];

function sessionIn(state: RoundState, entries: readonly Entry[] = SLIPS): Session {
  const newest = entries.length;
  const shown = state === 'revealed' ? { shownThrough: newest, wallThrough: newest } : {};
  return {
    workshop: workshopOf([poll]),
    rounds: [{ ...roundIn(state, poll), ...shown }],
    entries,
    ballots: [],
    codes: [],
    projector: { showing: { kind: 'round', roundId: 'r1' }, isBlack: false },
    position: { page: 'agenda', agendaItemId: 'vote' },
  };
}

/** Steps one after another, each with an id of its own; fails where one is refused. */
class Conduct {
  session: Session;
  #made = 0;

  constructor(session: Session) {
    this.session = session;
  }

  get round() {
    const [round] = this.session.rounds;
    if (!round) throw new Error('One round.');
    return round;
  }

  get verification() {
    return resultOf(this.round, this.session.entries, [])?.verification.state;
  }

  get news() {
    return wallNews(this.round, this.session.entries, []);
  }

  stamp = () => {
    this.#made += 1;
    return { id: `new-${this.#made}`, recordedAt: this.#made };
  };

  do(step: ReturnType<typeof takeBack>): this {
    if (!step.ok) throw new Error(step.error);
    this.session = applyChange(this.session, step.value);
    return this;
  }

  draw(random = seededRandom(1)): this {
    return this.do(drawRecount(this.session, 'r1', THREE, random, this.stamp()));
  }

  recount(table: number, voters: number, counts: Readonly<Record<string, number>>): this {
    return this.do(recordRecount(this.session, 'r1', { table, voters, counts }, this.stamp()));
  }

  undo(): this {
    const act = newestAct(this.round, this.session.entries);
    return this.do(takeBack(this.session, 'r1', act?.id ?? '', 'undo', this.stamp()));
  }

  showOnWall(): this {
    return this.do(showCorrectedPoll(this.session, 'r1'));
  }
}

const REFUSED = { ok: false, error: 'wrong-state' };
const STAMP = { id: 'new', recordedAt: 5 };

describe('drawing', () => {
  it.each(['ready', 'open'] as const)('is refused while the round is %s', (state) => {
    expect(drawRecount(sessionIn(state), 'r1', THREE, () => 0, STAMP)).toEqual(REFUSED);
  });

  it('is only among tables whose slips count', () => {
    const log = [...SLIPS.slice(0, 2), answerOf(4, 3, 6, ['a'])];
    const session = sessionIn('closed', log);
    expect(drawableTables(new Conduct(session).round, session)).toEqual([1, 2]);
    const conduct = new Conduct(session).draw();
    expect(conduct.session.entries.at(-1)).toMatchObject({ kind: 'recount-draw', tables: [1, 2] });
  });

  it('is refused where no slip counts', () => {
    const hands = sessionIn('closed', [handsOf(1, 'a', 3)]);
    expect(drawRecount(hands, 'r1', THREE, () => 0, STAMP)).toEqual(REFUSED);
  });

  it('by dice reads the throws by the chart of the tables that the vote was opened with, whatever was set up since', () => {
    const opened = sessionIn('closed');
    const later = [1, 2, 3, 4].map((number) => ({ number, people: 6 }));
    const workshop = { ...opened.workshop, tables: later };
    const session = { ...opened, workshop };
    const [round] = session.rounds;
    expect(round && tablesOfChart(round)).toEqual([1, 2, 3]);
    expect(diceCharts(session)).toEqual([
      [1, 2, 3, 4],
      [1, 2, 3],
    ]);
    // 72 throws each among three tables, 54 among four: 311 is the 73rd.
    const step = drawRecount(
      session,
      'r1',
      { by: 'dice', count: 1, errors: 1, thrown: '311' },
      () => 0,
      STAMP,
    );
    expect(step).toMatchObject({ ok: true, value: { entries: [{ tables: [2] }] } });
    const fourth = drawRecount(
      session,
      'r1',
      { by: 'dice', count: 1, errors: 1, thrown: '666' },
      () => 0,
      STAMP,
    );
    expect(fourth).toMatchObject({ ok: true, value: { entries: [{ tables: [3] }] } });
    expect(
      diceCharts({ ...opened, workshop: { ...opened.workshop, tables: later.slice(0, 3) } }),
    ).toEqual([[1, 2, 3]]);
  });

  it('is by the dice that were thrown in the room, and refused while they draw too few tables', () => {
    const session = sessionIn('closed');
    const by = (thrown: string) =>
      drawRecount(session, 'r1', { by: 'dice', count: 2, errors: 2, thrown }, () => 0, STAMP);
    const tables = tablesOfChart(session.rounds[0] ?? roundIn('closed', poll));
    const [first, , third] = diceChart(tables);
    const dice = `${third?.first} ${third?.last} ${first?.first}`;
    expect(by(dice)).toMatchObject({
      value: {
        entries: [
          { tables: [1, 3], by: { kind: 'dice', thrown: dice.replaceAll(' ', '') }, errors: 2 },
        ],
      },
    });
    for (const refused of ['', '111', '117 111 666', `${dice} 111`]) {
      expect(by(refused)).toEqual(REFUSED);
    }
  });

  it('takes all tables once a difference was found, and no other few', () => {
    const conduct = new Conduct(sessionIn('closed')).draw();
    conduct.recount(1, 7, { a: 4, b: 3 });
    const { session } = conduct;
    expect(drawRecount(session, 'r1', THREE, () => 0, STAMP)).toEqual(REFUSED);
    expect(drawRecount(session, 'r1', { by: 'all' }, () => 0, STAMP).ok).toBe(true);
  });

  it('of all tables draws nothing by lot', () => {
    const noLot = () => {
      throw new Error('no lot');
    };
    expect(drawRecount(sessionIn('closed'), 'r1', { by: 'all' }, noLot, STAMP)).toMatchObject({
      value: { entries: [{ tables: [1, 2, 3], by: { kind: 'all' }, errors: null }] },
    });
  });

  it('makes the result preliminary, and nothing else of it', () => {
    const conduct = new Conduct(sessionIn('closed'));
    const before = resultOf(conduct.round, SLIPS, []);
    conduct.draw();
    const after = resultOf(conduct.round, conduct.session.entries, []);
    expect(before?.verification.state).toBe('none');
    expect(after).toEqual({
      ...before,
      verification: { state: 'preliminary', drawn: 3, of: after?.verification.of, differences: 0 },
    });
  });
});

describe('a recount', () => {
  it('is only of a table that was drawn and has a slip', () => {
    const recount = { table: 1, voters: 7, counts: {} };
    expect(recordRecount(sessionIn('closed'), 'r1', recount, STAMP)).toEqual(REFUSED);
    const conduct = new Conduct(sessionIn('closed', SLIPS.slice(0, 1))).draw();
    const [slip] = SLIPS;
    conduct.do(takeBack(conduct.session, 'r1', slip?.id ?? '', 'mistyped', conduct.stamp()));
    expect(recordRecount(conduct.session, 'r1', recount, STAMP)).toEqual(REFUSED);
  });

  it('verifies the result when all agree, and never counts as votes', () => {
    const conduct = new Conduct(sessionIn('closed')).draw();
    const before = tally(conduct.round, SLIPS, []);
    conduct.recount(1, 7, { a: 5, b: 3 }).recount(2, 7, { a: 0, b: 2 });
    expect(conduct.verification).toBe('preliminary');
    conduct.recount(3, 6, { a: 1 });
    expect(conduct.verification).toBe('verified');
    expect(tally(conduct.round, conduct.session.entries, [])).toEqual(before);
  });

  it('that differs is taken over: the new numbers count, and the log says instead of what', () => {
    const conduct = new Conduct(sessionIn('closed', SLIPS.slice(0, 1))).draw();
    conduct.recount(1, 7, { a: 4, b: 3 });
    expect(conduct.verification).toBe('preliminary');
    conduct.do(takeRecountOver(conduct.session, 'r1', 1, conduct.stamp));
    expect(conduct.verification).toBe('verified');
    expect(tally(conduct.round, conduct.session.entries, []).counts).toEqual({ a: 4, b: 3 });
    const log = auditLog(conduct.round, conduct.session.entries);
    expect(log.map(({ entry, standing }) => `${entry.kind} ${standing.kind}`)).toEqual([
      'table-slip counts',
      'recount act',
      'recount-draw act',
      'table-slip replaced',
    ]);
    expect(log[0]?.entry).toMatchObject({ confirmed: false });
    expect(takeRecountOver(conduct.session, 'r1', 1, () => STAMP)).toEqual(REFUSED);
  });

  it('that can’t be true is marked where it is taken over', () => {
    const conduct = new Conduct(sessionIn('closed', SLIPS.slice(0, 1))).draw();
    conduct.recount(1, 9, { a: 4 });
    const { session } = conduct.do(takeRecountOver(conduct.session, 'r1', 1, conduct.stamp));
    expect(session.entries.at(-1)).toMatchObject({ voters: 9, confirmed: true });
  });

  it('is not taken over for a table counted by role: which slip is wrong nobody knows', () => {
    const byRole = [
      slipOf(1, 1, 3, { a: 3 }, { roleId: 'boss' }),
      slipOf(2, 1, 4, { b: 3 }, { roleId: 'staff' }),
    ];
    const conduct = new Conduct(sessionIn('closed', byRole)).draw().recount(1, 7, { a: 3, b: 4 });
    expect(takeRecountOver(conduct.session, 'r1', 1, () => STAMP)).toEqual(REFUSED);
  });

  it('is taken back by an undo, one act after another', () => {
    const conduct = new Conduct(sessionIn('closed', SLIPS.slice(0, 1))).draw();
    conduct.recount(1, 7, { a: 5, b: 3 });
    expect(conduct.verification).toBe('verified');
    expect(conduct.undo().verification).toBe('preliminary');
    expect(conduct.undo().verification).toBe('none');
  });
});

describe('numbers that can’t be true', () => {
  const session = sessionIn('closed');
  const breachesOf = (voters: number, counts: Readonly<Record<string, number>>) =>
    recountBreaches(new Conduct(session).round, session, 2, { voters, counts }).map(
      ({ kind }) => kind,
    );

  it('are told, the people of the other tables included', () => {
    expect(breachesOf(7, { a: 3, b: 7 })).toEqual([]);
    expect(breachesOf(8, { b: 2 })).toEqual(['voters-over-table']);
    expect(breachesOf(5, { b: 6 })).toEqual(['votes-over-voters']);
    expect(breachesOf(0, { b: 1 })).toEqual(['no-voters']);
    expect(breachesOf(7, {})).toEqual(['empty']);
    const more = { ...session, entries: [...SLIPS.slice(1), slipOf(1, 1, 14, { a: 1 })] };
    const { round } = new Conduct(more);
    // 14 and 6 at the other tables, 20 present.
    expect(recountBreaches(round, more, 2, { voters: 1, counts: { a: 1 } })).toEqual([
      { kind: 'voters-over-present', voters: 21, present: 20 },
    ]);
  });
});

describe('the wall', () => {
  it('hears of the recount when the facilitator says so, and is never called corrected for it', () => {
    const conduct = new Conduct(sessionIn('revealed', SLIPS.slice(0, 1)));
    const onWall = () => wallResultOf(conduct.round, conduct.session.entries, []);
    expect(conduct.news).toBeNull();
    conduct.draw();
    expect([conduct.news, onWall()?.verification.state]).toEqual(['preliminary', 'none']);
    conduct.recount(1, 7, { a: 5, b: 3 });
    expect([conduct.news, onWall()?.verification.state]).toEqual(['verified', 'none']);
    conduct.showOnWall();
    expect(conduct.news).toBeNull();
    expect(onWall()).toMatchObject({ verification: { state: 'verified' }, isCorrected: false });
    conduct.undo().undo();
    expect(conduct.news).toBe('none');
    conduct.showOnWall();
    expect(onWall()).toMatchObject({ verification: { state: 'none' }, isCorrected: false });
  });

  it('is asked to show other figures first, whatever was verified', () => {
    const conduct = new Conduct(sessionIn('revealed', SLIPS.slice(0, 1))).draw();
    conduct.recount(1, 7, { a: 4, b: 3 });
    conduct.do(takeRecountOver(conduct.session, 'r1', 1, conduct.stamp));
    expect(conduct.news).toBe('figures');
    conduct.showOnWall();
    expect(wallResultOf(conduct.round, conduct.session.entries, [])).toMatchObject({
      verification: { state: 'verified' },
      isCorrected: true,
    });
  });
});

describe('a recount among several that were drawn', () => {
  const numbers = { voters: 7, counts: { a: 1 } };
  const drawn = () => {
    const conduct = new Conduct(sessionIn('closed', SLIPS.slice(0, 2))).draw();
    // Typed after the draw: it was never drawn.
    conduct.session = {
      ...conduct.session,
      entries: [...conduct.session.entries, ...SLIPS.slice(2)],
    };
    return conduct;
  };

  it('is refused for a table that was not drawn, though others were', () => {
    const { session } = drawn();
    expect(recordRecount(session, 'r1', { table: 3, ...numbers }, STAMP)).toEqual(REFUSED);
    const recount = recordRecount(session, 'r1', { table: 2, ...numbers }, STAMP);
    expect(recount.ok && recount.value.entries).toMatchObject([{ kind: 'recount', table: 2 }]);
  });

  it('is refused for the one whose slip was taken back, and for no other', () => {
    const conduct = drawn();
    const [slip] = SLIPS;
    conduct.do(takeBack(conduct.session, 'r1', slip?.id ?? '', 'mistyped', conduct.stamp()));
    expect(recordRecount(conduct.session, 'r1', { table: 1, ...numbers }, STAMP)).toEqual(REFUSED);
    expect(recordRecount(conduct.session, 'r1', { table: 2, ...numbers }, STAMP).ok).toBe(true);
  });

  it('is refused once the round is open again', () => {
    const { session } = drawn();
    const rounds = session.rounds.map((round) => ({ ...round, state: 'open' as const }));
    const open = { ...session, rounds };
    expect(recordRecount(open, 'r1', { table: 2, ...numbers }, STAMP)).toEqual(REFUSED);
  });
});
