/** Results by role: each role's votes counted by hand, what belongs to none, and what the room may see of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ballot } from '../ballot/ballot';
import type { BallotCorrectionEntry, Entry } from '../entry/entry';
import { groupResults, wallGroupResults } from './group-results';
import { buildGroupSlide } from '../../slides/build-group-slide';
import { withShowing } from '../disclosure/showing';
import { backToReady, type Round } from '../round/round';
import { BLANK, SPOILED, ballotOf, ballots as anyBallots, marked } from '../testing/ballots';
import {
  answerOf,
  choicePollOf,
  frozenOf,
  placed,
  roleOf,
  roundOf,
  slipOf,
  voidOf,
} from '../testing/builders';

const poll = choicePollOf(['a', 'b']);
const roles = [roleOf('boss'), roleOf('staff')];
const BOSS = { kind: 'role', roleId: 'boss' } as const;
const STAFF = { kind: 'role', roleId: 'staff' } as const;

function roundWith(overrides: Partial<Round> = {}): Round {
  return roundOf(poll, 'table-slip', { frozen: frozenOf(poll, { roles }), ...overrides });
}

function correctionOf(
  sequence: number,
  origin: BallotCorrectionEntry['origin'],
  from: BallotCorrectionEntry['from'],
  to: BallotCorrectionEntry['to'],
): BallotCorrectionEntry {
  const head = { ...placed(sequence), roundId: 'r1', kind: 'ballot-correction' } as const;
  return { ...head, origin, from, to } as BallotCorrectionEntry;
}

/** People, and votes for a and b, of each role. */
function countsOf(round: Round, entries: readonly Entry[], cast: readonly Ballot[]) {
  const grouped = groupResults(round, entries, cast);
  return grouped?.groups.map(({ role, people, result }) => {
    if (result.kind !== 'choice' || result.majority) {
      throw new Error('A choice has a choice result.');
    }
    const votes = (id: string) => result.ranked.find(({ option }) => option.id === id)?.votes;
    return [role.id, people, votes('a'), votes('b')];
  });
}

describe('by role', () => {
  it('counts the slips, ballots and corrections of each, and no more', () => {
    const entries = [
      slipOf(1, 1, 3, { a: 2, b: 1 }, { roleId: 'boss' }),
      slipOf(2, 1, 4, { a: 0, b: 4 }, { roleId: 'staff' }),
      slipOf(3, 2, 7, { a: 5 }),
      answerOf(4, 3, 6, ['a', 'b']),
      // Two of the bosses marked a; one of them counts as b from here on. No member of the staff did.
      correctionOf(5, BOSS, marked('a'), marked('b')),
      correctionOf(6, STAFF, marked('a'), marked('b')),
    ];
    const cast = [
      ballotOf('1', marked('a'), BOSS),
      ballotOf('2', marked('a'), BOSS),
      ballotOf('3', BLANK, STAFF),
      ballotOf('4', SPOILED, STAFF),
      ballotOf('5', marked('a')),
      ballotOf('6', marked('b'), { kind: 'table', table: 2 }),
    ];
    expect(countsOf(roundWith(), entries, cast)).toEqual([
      ['boss', 3 + 2, 2 + 1, 1 + 1],
      ['staff', 4 + 1, 0, 4],
    ]);
    const grouped = groupResults(roundWith(), entries, cast);
    // 3 + 4 + 7 + 6 on paper, and five valid ballots.
    expect(grouped?.people).toBe(25);
    expect(grouped?.total.voters).toBe(25);
  });

  it('is as in the example of docs/collection.md', () => {
    const entries = [
      slipOf(1, 1, 3, { a: 3 }, { roleId: 'boss' }),
      slipOf(2, 1, 4, { a: 1 }, { roleId: 'field' }),
      slipOf(3, 2, 3, { a: 2 }, { roleId: 'boss' }),
      slipOf(4, 2, 4, {}, { roleId: 'field' }),
    ];
    const by = (roleId: string) => ({ kind: 'role', roleId }) as const;
    const cast = [
      ballotOf('1', marked('a'), by('field')),
      ...['2', '3', '4'].map((id) => ballotOf(id, marked('a'), STAFF)),
      ballotOf('5', BLANK, STAFF),
    ];
    const frozen = frozenOf(poll, { roles: ['boss', 'field', 'staff'].map(roleOf) });
    const shownOf = (ballots: readonly Ballot[]) => {
      const round = roundWith({ frozen });
      const grouped = groupResults(round, entries, ballots);
      const slide = grouped && buildGroupSlide(grouped, round, 'da');
      const [row] = slide?.rows.filter(({ label }) => label === 'a') ?? [];
      return slide?.columns.map(({ nText }, place) => row?.cells[place]?.text || nText);
    };
    const percent = (value: number) => `${value}\u00a0%`;
    expect(shownOf([...cast, ballotOf('6', BLANK)])).toEqual([
      ...[percent(50), percent(83), percent(22), 'færre end\u00a05'],
    ]);
    expect(shownOf(cast)).toEqual([
      ...[percent(53), 'vises ikke', percent(22), 'færre end\u00a05'],
    ]);
  });

  it('counts a table once: as a whole, or by its roles, as it was recorded last', () => {
    const first = slipOf(1, 1, 3, { a: 3 }, { roleId: 'boss' });
    const whole = slipOf(2, 1, 7, { b: 7 });
    expect(countsOf(roundWith(), [first, whole], [])?.map(([, people]) => people)).toEqual([0, 0]);
    const again = slipOf(3, 1, 2, { a: 2 }, { roleId: 'boss' });
    expect(countsOf(roundWith(), [first, whole, again], [])?.[0]).toEqual(['boss', 2, 2, 0]);
    const undone = [first, whole, voidOf(3, 2)];
    expect(countsOf(roundWith(), undone, [])?.[0]).toEqual(['boss', 3, 3, 0]);
  });

  it('is nothing where the round has no roles, is not open yet, or collects in a way that names none', () => {
    expect(groupResults(roundOf(poll), [], [])).toBeNull();
    expect(groupResults(roundWith({ frozen: null }), [], [])).toBeNull();
    expect(groupResults(roundWith({ method: 'hands' }), [], [])).toBeNull();
    expect(groupResults(roundWith({ method: 'totals' }), [], [])).toBeNull();
    expect(groupResults(roundWith({ method: 'ballot' }), [], [])?.groups).toHaveLength(2);
  });

  it('adds up with those who belong to no group, over random ballots', () => {
    fc.assert(
      fc.property(anyBallots(poll), (cast) => {
        const valid = cast.filter(({ isSpoiled }) => !isSpoiled);
        const byHand = (roleId: string) => {
          const own = valid.filter(
            ({ origin }) => origin.kind === 'role' && origin.roleId === roleId,
          );
          const votes = (id: string) => own.filter(({ marks }) => marks.includes(id)).length;
          return [roleId, own.length, votes('a'), votes('b')];
        };
        expect(countsOf(roundWith(), [], cast)).toEqual([byHand('boss'), byHand('staff')]);
      }),
    );
  });
});

describe('after a correction', () => {
  const six = slipOf(1, 1, 6, { a: 6 }, { roleId: 'boss' });
  const four = slipOf(2, 2, 4, { b: 4 }, { roleId: 'staff' });
  const crowd = slipOf(3, 3, 6, { a: 1 });
  const late = slipOf(4, 4, 3, { b: 1 }, { roleId: 'staff' });

  const hiddenIn = (round: Round, entries: readonly Entry[]) => [
    ...(groupResults(round, entries, [])?.hidden.roles ?? []),
  ];

  it('keeps hidden what was too small when others saw the result', () => {
    const seen = withShowing(roundWith({ state: 'closed' }), [six, four, crowd], []);
    expect(hiddenIn(seen, [six, four, crowd])).toEqual(['staff']);
    expect(groupResults(seen, [six, four, crowd, late], [])?.groups[1]?.people).toBe(7);
    expect(hiddenIn(seen, [six, four, crowd, late])).toEqual(['staff']);
  });

  it('holds nothing back before anybody has seen anything, nor from another vote', () => {
    const closed = roundWith({ state: 'closed' });
    expect(hiddenIn(closed, [six, four, crowd, late])).toEqual([]);
    const again = backToReady(withShowing(closed, [six, four, crowd], []), 'another-vote');
    expect(again.ok && again.value.shown).toEqual([]);
  });
});

describe('on the wall', () => {
  const entries = [
    slipOf(1, 1, 6, { a: 6, b: 2 }, { roleId: 'boss' }),
    slipOf(2, 2, 6, { b: 3 }, { roleId: 'staff' }),
    slipOf(3, 3, 6, { b: 6 }, { roleId: 'staff' }),
  ];
  // Two places, and all: the third step is the last.
  const shown = (revealStep: number, state: Round['state'] = 'revealed') =>
    roundWith({ state, revealStep, shownThrough: 2, wallThrough: state === 'revealed' ? 2 : null });

  it('is nothing until the room has seen the whole result', () => {
    const released = [0, 1, 2].map((step) => wallGroupResults(shown(step), entries, []) !== null);
    expect(released).toEqual([false, false, true]);
    expect(wallGroupResults(shown(2, 'closed'), entries, [])).toBeNull();
  });

  it('knows what the room’s result knows', () => {
    const people = wallGroupResults(shown(2), entries, [])?.groups.map((group) => group.people);
    expect(people).toEqual([6, 6]);
    const current = groupResults(shown(2), entries, [])?.groups.map((group) => group.people);
    expect(current).toEqual([6, 12]);
  });
});
