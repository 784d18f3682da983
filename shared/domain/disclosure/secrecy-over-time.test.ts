/** Secrecy over time, by recipe: what somebody who remembers, and has a pencil, could work out; and that it is asked about. */
import { describe, expect, it } from 'vitest';
import { buildGroupSlide } from '../../slides/build-group-slide';
import { closeRound, hideRound, openRound, revealRound } from '../conduct/conduct';
import { showCorrectedPoll } from '../recording/amending';
import type { Ballot } from '../ballot/ballot';
import type { Entry } from '../entry/entry';
import { groupResults, wallGroupResults } from '../groups/group-results';
import { hiddenEntries } from './log-privacy';
import type { Poll } from '../poll/poll';
import type { Round } from '../round/round';
import { applyChange, type Session, type SessionChange } from '../session/session';
import { ballotOf, marked } from '../testing/ballots';
import {
  choicePollOf,
  entryId,
  frozenOf,
  placed,
  recountOf,
  roleOf,
  roundOf,
  scalePollOf,
  slipOf,
  totalsOf,
  voidOf,
  workshopOf,
} from '../testing/builders';
import { noteShown } from './showing';
import { disclosedByShowing } from './showing-again';

const choice = choicePollOf(['a', 'b']);

function sessionOf(
  poll: Poll,
  entries: readonly Entry[],
  ballots: readonly Ballot[] = [],
  overrides: Partial<Round> = {},
): Session {
  const tables = [1, 2, 3, 4].map((number) => ({ number, people: 20 }));
  const frozen = frozenOf(poll, { tables, roles: [roleOf('boss'), roleOf('field')], present: 99 });
  const other = { ...roundOf(poll), id: 'another' };
  return {
    workshop: workshopOf([poll]),
    rounds: [other, roundOf(poll, 'table-slip', { state: 'closed', frozen, ...overrides })],
    ...{ entries, ballots, codes: [] },
    projector: { showing: { kind: 'title' }, isBlack: false },
    position: { page: 'agenda', agendaItemId: '' },
  };
}

function roundIn({ rounds }: Session): Round {
  const round = rounds.find(({ id }) => id === 'r1');
  if (!round) throw new Error('The round is gone.');
  return round;
}

function after(session: Session, step: { ok: boolean; value?: SessionChange }): Session {
  if (!step.ok || !step.value) throw new Error('Refused.');
  return applyChange(session, step.value);
}

const shown = (session: Session) => after(session, revealRound(session, 'r1'));
const hidden = (session: Session) => after(session, hideRound(session, 'r1'));
const reopened = (session: Session) => after(session, openRound(session, 'r1'));
const closed = (session: Session) => after(session, closeRound(session, 'r1'));
const listed = (session: Session) => after(session, noteShown(session, ['r1']));
const toldIn = (session: Session) => disclosedByShowing(roundIn(session), session);
const adding = (session: Session, change: SessionChange) => applyChange(session, change);

/** Names of the roles with a figure, on the slide as it were now. */
function rolesShown(session: Session): readonly string[] {
  const grouped = groupResults(roundIn(session), session.entries, session.ballots);
  if (!grouped) return [];
  const { columns } = buildGroupSlide(grouped, roundIn(session), 'da');
  return columns.flatMap(({ label, isTotal, isHidden }) => (isTotal || isHidden ? [] : [label]));
}

/** Sequence numbers of what the list hides. */
function hiddenIn(session: Session): readonly number[] {
  const secret = hiddenEntries(roundIn(session), session.entries, session.ballots);
  return session.entries.filter(({ id }) => secret.has(id)).map(({ sequence }) => sequence);
}

function ballots(name: string, count: number, mark: string, roleId?: string): readonly Ballot[] {
  return Array.from({ length: count }, (_, index) =>
    ballotOf(
      `${name}-${index}`,
      marked(mark),
      roleId === undefined ? { kind: 'room' } : { kind: 'role', roleId },
    ),
  );
}

describe('late ballots', () => {
  // Three of the one role, ten of the other, eight without: the first is hidden.
  const first = [
    ...ballots('boss', 3, 'a', 'boss'),
    ...ballots('field', 10, 'b', 'field'),
    ...ballots('none', 8, 'a'),
  ];
  const before = shown(sessionOf(choice, [], first));
  const withLate = (late: readonly Ballot[]) =>
    closed(adding(reopened(hidden(before)), { ballots: late }));

  it('do not bring a role back that was hidden when the room saw the result', () => {
    expect(rolesShown(before)).toEqual(['field']);
    const later = withLate(ballots('late', 2, 'b', 'boss'));
    expect(rolesShown(later)).toEqual(['field']);
    expect(rolesShown(shown(later))).toEqual(['field']);
    // Not even if there are so many of them that they could be shown by themselves.
    expect(rolesShown(withLate(ballots('late', 7, 'b', 'boss')))).toEqual(['field']);
  });

  it('are asked about where they are few, for the whole room tells them', () => {
    expect(toldIn(withLate(ballots('late', 2, 'b', 'boss')))).toMatchObject({
      people: 2,
      since: 'shown-before',
    });
    expect(toldIn(withLate(ballots('late', 5, 'b', 'boss')))).toBeNull();
    expect(toldIn(withLate([]))).toBeNull();
    const spoiled = ballots('late', 2, 'a').map((one) => ({ ...one, marks: [], isSpoiled: true }));
    expect(toldIn(withLate(spoiled))).toBeNull();
  });

  it('hide a role that they would be told of by', () => {
    // Two of the shown role among seven: the room may show seven, but the role would show two.
    const late = [...ballots('late', 2, 'a', 'field'), ...ballots('more', 5, 'b')];
    expect(toldIn(withLate(late))).toBeNull();
    expect(rolesShown(withLate(late))).toEqual([]);
    const five = [...ballots('late', 5, 'a', 'field'), ...ballots('more', 5, 'b')];
    expect(rolesShown(withLate(five))).toEqual(['field']);
    expect(toldIn(withLate(ballots('late', 2, 'a', 'field')))).toMatchObject({
      hiddenRoles: ['field'],
    });
  });
});

describe('on a scale', () => {
  const scale = scalePollOf(['s1', 's2'], 4);
  const six = { 's1/1': 6, 's2/1': 2, 's2/0': 4 };
  const boss = slipOf(1, 1, 6, six, { roleId: 'boss' });
  const field = slipOf(2, 2, 9, { 's1/2': 9, 's2/2': 9 }, { roleId: 'field' });
  const whole = slipOf(3, 3, 8, { 's1/3': 8, 's2/3': 8 });

  const cellOf = (session: Session) => {
    const grouped = groupResults(roundIn(session), session.entries, session.ballots);
    const slide = grouped && buildGroupSlide(grouped, roundIn(session), 'da');
    return slide?.rows.find(({ label }) => label === 's2')?.cells[1]?.text;
  };

  it('a slip is hidden on the list where one of its cells may not be shown', () => {
    const session = sessionOf(scale, [boss, field, whole]);
    expect(rolesShown(session)).toEqual(['boss', 'field']);
    expect(cellOf(session)).toBe('–');
    expect(hiddenIn(session)).toContain(1);
  });

  it('a cell that was hidden stays hidden', () => {
    const session = shown(sessionOf(scale, [boss, field, whole]));
    const counts = { 's1/1': 11, 's2/1': 7, 's2/0': 4 };
    const more = slipOf(4, 1, 11, counts, { roleId: 'boss', replaces: boss.id });
    const later = adding(session, { entries: [more] });
    expect(cellOf(later)).toBe('–');
    expect(rolesShown(later)).toEqual(['boss', 'field']);
    // The first time that it is shown, it is.
    expect(cellOf(sessionOf(scale, [more, field, whole]))).toBe('1,0');
  });

  it('few who took a position are asked about, however many they are among', () => {
    const session = shown(sessionOf(scale, [boss, field, whole]));
    const counts = { 's1/3': 16, 's2/3': 9 };
    const more = slipOf(4, 3, 16, counts, { replaces: whole.id });
    expect(toldIn(adding(session, { entries: [more] }))).toMatchObject({ people: 1 });
  });
});

describe('versions', () => {
  const boss = (sequence: number, voters: number) =>
    slipOf(sequence, 1, voters, { a: voters }, { roleId: 'boss' });
  const field = (sequence: number, voters: number) =>
    slipOf(sequence, 1, voters, {}, { roleId: 'field' });
  const others = [
    slipOf(11, 2, 9, {}, { roleId: 'boss' }),
    slipOf(12, 3, 9, {}, { roleId: 'field' }),
  ];

  it('of a table as a whole and by role do not tell the one in which they differ', () => {
    const before = listed(sessionOf(choice, [slipOf(1, 1, 13, { a: 7 }), ...others]));
    expect(hiddenIn(before)).toEqual([]);
    const later = adding(before, { entries: [boss(21, 6), field(22, 6)] });
    // The room discloses one person, which the facilitator is asked about; nothing discloses the role.
    expect(toldIn(later)).toMatchObject({ people: 1, hiddenRoles: ['boss', 'field'] });
    expect(rolesShown(later)).toEqual([]);
    expect(hiddenIn(later)).toEqual(expect.arrayContaining([1, 21]));
  });

  it('of a table as a whole and by role are the same people where they are as many', () => {
    const before = listed(sessionOf(choice, [slipOf(1, 1, 12, { a: 7 }), ...others]));
    const later = adding(before, { entries: [boss(21, 6), field(22, 6)] });
    expect(toldIn(later)).toBeNull();
    expect(rolesShown(later)).toEqual(['boss', 'field']);
  });

  it('typed under the wrong table do not stand in clear beside what is hidden at the right one', () => {
    const wrong = slipOf(1, 1, 4, { a: 3 });
    const right = slipOf(3, 2, 4, { a: 3 });
    const log = [wrong, voidOf(2, 1), right, slipOf(4, 3, 9, {}), slipOf(5, 4, 9, {})];
    expect(hiddenIn(sessionOf(choice, log))).toEqual(expect.arrayContaining([1, 3]));
  });

  it('typed under the wrong table and shown there are the same people at the right one', () => {
    const rest = [slipOf(4, 3, 9, {}), slipOf(5, 4, 9, {})];
    const before = shown(sessionOf(choice, [slipOf(1, 1, 4, { a: 3 }), ...rest]));
    const moved = adding(before, { entries: [voidOf(6, 1), slipOf(7, 2, 4, { a: 3 })] });
    expect(toldIn(moved)).toBeNull();
    // So they make nobody safer who came besides.
    const late = adding(moved, { ballots: ballots('late', 2, 'a') });
    expect(toldIn(late)).toMatchObject({ people: 2 });
  });

  it('with as many voters are the same people: a typing error asks nothing and hides nothing', () => {
    const before = shown(sessionOf(choice, [boss(1, 9), field(2, 9)]));
    const again = slipOf(3, 1, 9, { a: 1 }, { roleId: 'boss', replaces: entryId(1) });
    const later = adding(before, { entries: [again] });
    expect(toldIn(later)).toBeNull();
    expect(rolesShown(later)).toEqual(['boss', 'field']);
  });

  it('with more voters than people at the table count as the people there', () => {
    const crowded = sessionOf(choice, [slipOf(1, 1, 21, { a: 3 }), slipOf(2, 2, 9, {})]);
    const before = shown(crowded);
    const again = slipOf(3, 1, 24, { a: 3 }, { replaces: entryId(1) });
    expect(toldIn(adding(before, { entries: [again] }))).toBeNull();
  });

  it('with more voters than people at the table are as few by role as on the list', () => {
    const session = sessionOf(choice, [boss(1, 6), field(2, 15), slipOf(3, 2, 19, {})]);
    expect(rolesShown(session)).toEqual(['boss', 'field']);
    const [table, ...rest] = roundIn(session).frozen?.tables ?? [];
    if (!table) throw new Error('No table.');
    const tables = [{ ...table, people: 3 }, ...rest];
    const rounds = session.rounds.map((round) =>
      round.frozen ? { ...round, frozen: { ...round.frozen, tables } } : round,
    );
    const crowded = { ...session, rounds };
    expect(hiddenIn(crowded)).toEqual(expect.arrayContaining([1, 2]));
    expect(rolesShown(crowded)).toEqual([]);
  });
});

describe('a corrected ballot', () => {
  const correction = (sequence: number): Entry => ({
    ...placed(sequence),
    ...{ roundId: 'r1', kind: 'ballot-correction', origin: { kind: 'role', roleId: 'boss' } },
    ...{ from: marked('a'), to: marked('b') },
  });
  const cast = [...ballots('boss', 9, 'a', 'boss'), ...ballots('field', 9, 'a', 'field')];

  it('is one person, and hides its role', () => {
    const later = adding(shown(sessionOf(choice, [], cast)), { entries: [correction(1)] });
    expect(toldIn(later)).toMatchObject({ people: 1, hiddenRoles: ['boss'] });
    expect(rolesShown(later)).toEqual(['field']);
  });

  it('makes nobody safer, however many there are: it may be of one of those who came late', () => {
    const before = hidden(shown(sessionOf(choice, [], cast)));
    const later = closed(
      adding(reopened(before), {
        ballots: ballots('late', 4, 'a', 'boss'),
        entries: [correction(1), correction(2)],
      }),
    );
    expect(toldIn(later)).toMatchObject({ people: 4 });
  });

  it('that is taken back again is nothing new', () => {
    const later = adding(shown(sessionOf(choice, [], cast)), {
      entries: [correction(1), voidOf(2, 1)],
    });
    expect(toldIn(later)).toBeNull();
    expect(rolesShown(later)).toEqual(['boss', 'field']);
  });
});

describe('what is as before', () => {
  const log = [slipOf(1, 1, 9, { a: 1 }), slipOf(2, 2, 4, { a: 4 }), slipOf(3, 3, 6, { a: 2 })];

  it('stays in sight, on every surface and however often it is shown', () => {
    const cast = [...ballots('boss', 9, 'a', 'boss'), ...ballots('field', 9, 'a', 'field')];
    const session = sessionOf(choice, log, cast);
    let again = session;
    for (let count = 0; count < 3; count += 1) again = hidden(shown(listedOrSame(again)));
    expect(roundIn(again).shown).toHaveLength(1);
    expect(rolesShown(again)).toEqual(rolesShown(session));
    expect(hiddenIn(again)).toEqual(hiddenIn(session));
    expect(toldIn(again)).toBeNull();
  });

  it('is told of again without a question, once it was', () => {
    const before = shown(sessionOf(choice, log));
    const changed = adding(before, { entries: [slipOf(4, 1, 10, {}, { replaces: entryId(1) })] });
    expect(toldIn(changed)).toMatchObject({ people: 1 });
    const later = after(changed, showCorrectedPoll(changed, 'r1'));
    expect(toldIn(later)).toBeNull();
    const back = adding(later, { entries: [voidOf(5, 4)] });
    expect(toldIn(back)).toBeNull();
  });

  it('does not leave the wall because others were shown something newer', () => {
    const cast = [...ballots('boss', 9, 'a', 'boss'), ...ballots('field', 9, 'a', 'field')];
    const onWall = shown(sessionOf(choice, [], cast));
    const wall = (session: Session) => {
      const round = { ...roundIn(session), revealStep: 9 };
      const grouped = wallGroupResults(round, session.entries, session.ballots);
      return grouped && buildGroupSlide(grouped, round, 'da');
    };
    const newer = listed(adding(onWall, { entries: [slipOf(1, 1, 1, {}, { roleId: 'boss' })] }));
    expect(rolesShown(newer)).toEqual(['field']);
    expect(wall(newer)).toEqual(wall(onWall));
  });

  function listedOrSame(session: Session): Session {
    const step = noteShown(session, ['r1']);
    return step.ok ? applyChange(session, step.value) : session;
  }
});

describe('the recount on the list', () => {
  const log = [slipOf(1, 1, 9, { a: 1 }), slipOf(2, 2, 9, { a: 4 })];
  const hiddenWith = (...more: readonly Entry[]) => hiddenIn(sessionOf(choice, [...log, ...more]));

  it('is shown where it counted as many people, and hidden else', () => {
    expect(hiddenWith(recountOf(3, 1, 9, { a: 2 }))).toEqual([]);
    expect(hiddenWith(recountOf(3, 1, 8, { a: 1 }))).toEqual([3]);
    expect(hiddenWith(recountOf(3, 1, 3, { a: 1 }))).toEqual([3]);
    expect(hiddenWith(recountOf(3, 4, 9, { a: 1 }))).toEqual([3]);
  });

  it('is hidden where the slips it counted are no longer those that count', () => {
    const again = slipOf(4, 1, 8, { a: 1 }, { replaces: entryId(1) });
    expect(hiddenWith(recountOf(3, 1, 8, { a: 2 }), again)).toEqual([1, 3]);
    const takenOver = slipOf(4, 1, 8, { a: 2 }, { replaces: entryId(1) });
    expect(hiddenWith(recountOf(3, 1, 8, { a: 2 }), takenOver)).toEqual([1]);
  });
});

describe('the room', () => {
  const votesOf = (first: number, second: number) => [slipOf(1, 1, 20, { a: first, b: second })];
  const roundOne = shown(sessionOf(choice, votesOf(9, 5)));
  const next = (entries: readonly Entry[], overrides: Partial<Round> = {}) => {
    const own = entries.map((entry) => ({ ...entry, id: `second-${entry.id}`, roundId: 'r2' }));
    const round = { ...roundIn(roundOne), id: 'r2', number: 2, shown: [], ...overrides };
    const session = { ...roundOne, rounds: [...roundOne.rounds, round] };
    const both = { ...session, entries: [...session.entries, ...own] };
    return disclosedByShowing(round, both);
  };

  it('is asked about where the next round of the same people differs by few', () => {
    expect(next(votesOf(11, 3))).toEqual({ people: 2, since: 'round-before', hiddenRoles: [] });
    expect(next(votesOf(9, 10))).toBeNull();
    expect(next(votesOf(9, 5))).toBeNull();
    expect(next([slipOf(1, 1, 19, { a: 9, b: 5 })])).toMatchObject({ people: 1 });
  });

  it('of another question, or before the round before was seen, tells nothing', () => {
    const frozen = roundIn(roundOne).frozen;
    const other = frozen && { ...frozen, poll: choicePollOf(['a', 'c']) };
    expect(next(votesOf(11, 3), { frozen: other })).toBeNull();
    const unseen = sessionOf(choice, votesOf(9, 5), [], { number: 2 });
    expect(toldIn(unseen)).toBeNull();
  });

  it('counted as totals is asked about where the totals differ by few', () => {
    const totals = (sequence: number, voters: number, a: number) =>
      totalsOf(sequence, voters, { a });
    const before = shown(sessionOf(choice, [totals(1, 30, 9)], [], { method: 'totals' }));
    const later = (entry: Entry) => toldIn(adding(before, { entries: [entry] }));
    expect(later({ ...totals(2, 30, 11), replaces: entryId(1) })).toMatchObject({ people: 2 });
    expect(later({ ...totals(2, 30, 19), replaces: entryId(1) })).toBeNull();
  });

  it('is told nothing new by a vote that was reset', () => {
    const session = { ...roundOne, rounds: roundOne.rounds.map((one) => ({ ...one, shown: [] })) };
    expect(toldIn(session)).toBeNull();
  });
});
