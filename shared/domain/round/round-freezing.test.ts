import { describe, expect, it } from 'vitest';
import { resultOf } from '../result/result';
import {
  toClosed,
  createRound,
  backToClosed,
  toOpen,
  rebaseRound,
  backToReady,
  toRevealed,
  type Round,
  type TransitionError,
} from './round';
import type { Result } from '../../lib/result';
import {
  choicePollOf,
  frozenOf,
  roleOf,
  roundOf,
  scalePollOf,
  slipOf,
  textOf,
  workshopOf,
} from '../testing/builders';
import type { Role } from '../workshop/workshop';

const poll = choicePollOf(['a', 'b', 'c'], { baseKind: 'present' });
const before = workshopOf([scalePollOf(['s']), poll], { present: 20 });

/** The same workshop, edited after the round was opened: wording, options, base, people and tables. */
const edited = workshopOf([choicePollOf(['c', 'x'], { maxMarks: 1, baseKind: 'voters' })], {
  present: 90,
  collectsRoles: true,
  threshold: 7,
  tables: [{ number: 1, people: 90 }],
});
const log = [slipOf(1, 1, 7, { a: 7, b: 2 }), slipOf(2, 2, 6, { b: 5, c: 1 })];

function after(result: Result<Round, TransitionError>): Round {
  if (!result.ok) throw new Error(`Refused: ${result.error}`);
  return result.value;
}

const opened = after(toOpen(createRound('r1', poll.id, 'table-slip'), before));

describe('opening a round', () => {
  it('freezes the poll, the people present and the tables of the workshop', () => {
    const { present, tables } = before;
    expect(opened.frozen).toEqual({ poll, present, tables, roles: [], threshold: 5 });
  });

  it('is refused where the workshop no longer has the poll', () => {
    const round = createRound('r1', 'gone', 'table-slip');
    expect(toOpen(round, before)).toEqual({ ok: false, error: 'unknown-poll' });
  });

  it('again keeps what was frozen, though the workshop was edited or lost the poll', () => {
    const closed = after(toClosed(opened));
    expect(after(toOpen(closed, edited)).frozen).toEqual(opened.frozen);
    expect(after(toOpen(closed, workshopOf([]))).frozen).toEqual(opened.frozen);
  });

  it('after a reset freezes the workshop as it is then', () => {
    const again = after(toOpen(after(backToReady(opened, 'second')), edited));
    expect(again.frozen).toEqual({
      poll: edited.polls[0],
      present: 90,
      tables: [{ number: 1, people: 90 }],
      roles: edited.roles,
      threshold: 7,
    });
    expect(again.frozen?.roles).toHaveLength(2);
  });
});

describe('editing the workshop later', () => {
  it('leaves the result as it was, through closing, reopening, revealing and hiding', () => {
    const reopened = after(toOpen(after(toClosed(opened)), edited));
    const closed = after(toClosed(reopened));
    const shown = after(toRevealed(closed, 9, 0));
    const stages = [opened, reopened, closed, shown, after(backToClosed(shown))];
    for (const stage of stages) {
      const result = resultOf(stage, log, []);
      expect(result).toEqual(resultOf(opened, log, []));
      expect(result).toMatchObject({
        present: 20,
        voters: 13,
        base: { kind: 'present', people: 20 },
        ranked: [
          { option: { id: 'a' }, votes: 7, percent: 35 },
          { option: { id: 'b' }, votes: 7, percent: 35 },
          { option: { id: 'c' }, votes: 1, percent: 5 },
        ],
      });
    }
  });
});

const withSlips = (tables: readonly number[]) => ({ tables, roleIds: new Set<string>() });

describe('rebasing an open round', () => {
  const tables = [
    { number: 2, people: 8 },
    { number: 4, people: 9 },
  ];
  const later = { ...edited, present: 25, tables };

  it('takes in new people, tables and roles, but neither another poll nor another threshold', () => {
    const [boss, staff] = [roleOf('boss'), roleOf('staff')];
    expect(after(rebaseRound(opened, later, withSlips([2]))).frozen).toEqual({
      ...{ poll, present: 25, tables },
      ...{ roles: [boss, staff], threshold: 5 },
    });
  });

  describe('with roles', () => {
    const [boss, staff, head] = [roleOf('boss'), roleOf('staff'), roleOf('head')];
    const byRole = roundOf(poll, 'table-slip', {
      frozen: frozenOf(poll, { roles: [boss, staff] }),
    });
    const rolesAfter = (roles: readonly Role[], votes: readonly string[], collectsRoles = true) =>
      after(
        rebaseRound(
          byRole,
          { ...later, roles, collectsRoles },
          { tables: [], roleIds: new Set(votes) },
        ),
      ).frozen?.roles;
    const renamed = { id: 'staff', name: textOf('Stabschef') };

    it('takes a new name and a new role, and lets one go that nobody voted in', () => {
      expect(rolesAfter([renamed, head], [])).toEqual([renamed, head]);
      expect(rolesAfter([boss, staff], ['staff'], false)).toEqual([staff]);
    });

    it('keeps a role with votes as it was, and takes its new name where it has one', () => {
      expect(rolesAfter([head], ['boss', 'staff'])).toEqual([head, boss, staff]);
      expect(rolesAfter([head, renamed], ['staff'])).toEqual([head, renamed]);
    });

    it('is refused where there would be more roles than keys', () => {
      const nine = Array.from({ length: 9 }, (_, index) => roleOf(`new-${index}`));
      const workshop = { ...later, roles: nine };
      const recorded = { tables: [], roleIds: new Set(['staff']) };
      expect(rebaseRound(byRole, workshop, recorded)).toEqual({
        ok: false,
        error: 'too-many-roles',
      });
      expect(rolesAfter(nine, [])).toEqual(nine);
    });
  });

  it('is refused where a table with a slip would vanish', () => {
    const refused = { ok: false, error: 'tables-have-slips' };
    expect(rebaseRound(opened, later, withSlips([1, 2]))).toEqual(refused);
    expect(rebaseRound(opened, later, withSlips([2, 3]))).toEqual(refused);
    expect(rebaseRound(opened, { ...later, tables: [] }, withSlips([2]))).toEqual(refused);
  });

  it('allows a table without a slip to vanish, and keeps the countdown running', () => {
    const running = roundOf(poll, 'table-slip', { countdownEndsAt: 42 });
    expect(after(rebaseRound(running, later, withSlips([2, 4]))).countdownEndsAt).toBe(42);
    expect(
      after(rebaseRound(running, { ...later, tables: [] }, withSlips([]))).frozen?.tables,
    ).toEqual([]);
  });

  it('changes the percentages of people present, and no vote', () => {
    const result = resultOf(after(rebaseRound(opened, later, withSlips([2]))), log, []);
    expect(result).toMatchObject({
      present: 25,
      ranked: [
        { votes: 7, percent: 28 },
        { votes: 7, percent: 28 },
        { votes: 1, percent: 4 },
      ],
    });
  });
});
