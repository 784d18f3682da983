/** Roles, recounts and ballot codes in a file: whether each of them leads somewhere. */
import { describe, expect, it } from 'vitest';
import type { Ballot } from '../domain/ballot/ballot';
import type { Session } from '../domain/session/session';
import { drawOf, frozenOf, recountOf, roleOf, slipOf } from '../domain/testing/builders';
import {
  choice,
  entriesWith,
  faultOf,
  roundWith,
  session,
  workshopWith,
} from './testing/small-session';

const CODES = { roundId: 'r1', salt: 's', rounds: 1, unused: ['h1', 'h2'], used: [] };
const roleBallot = (roleId: string): Ballot => ({
  ...{ id: `ballot-${roleId}`, roundId: 'r1', marks: ['a'], isSpoiled: false },
  origin: { kind: 'role', roleId },
});

describe.each<readonly [string, Session, string]>([
  [
    'a slip of a role that the round does not know',
    entriesWith(slipOf(4, 1, 7, {}, { roleId: 'gone' })),
    'entry: an unknown role',
  ],
  ['a role twice', workshopWith({ roles: [roleOf('a'), roleOf('a')] }), 'roles: one name twice'],
  [
    'a frozen role twice',
    roundWith({ frozen: frozenOf(choice, { roles: [roleOf('a'), roleOf('a')] }) }),
    'roles: one name twice',
  ],
  [
    'a ballot of a role that the round does not know',
    { ...session, ballots: [roleBallot('gone')] },
    'ballot: an unknown role',
  ],
  [
    'a recount with a cell that is not on the slip',
    entriesWith(recountOf(4, 1, 7, { z: 1 })),
    'entry: an unknown cell',
  ],
  [
    'codes of no round',
    { ...session, codes: [{ ...CODES, roundId: 'gone' }] },
    'codes: an unknown round',
  ],
  ['two sets of codes for a round', { ...session, codes: [CODES, CODES] }, 'codes: one name twice'],
  [
    'a code that is both good and used',
    { ...session, codes: [{ ...CODES, used: ['h1'] }] },
    'codes of a round: one name twice',
  ],
  [
    'a projector that shows the slips of no round of ours',
    { ...session, projector: { showing: { kind: 'arrivals', roundId: 'gone' }, isBlack: true } },
    'projector: an unknown round',
  ],
  [
    'a projector that shows groups of no round of ours',
    {
      ...session,
      projector: { showing: { kind: 'groups', roundId: 'gone', page: 0 }, isBlack: true },
    },
    'projector: an unknown round',
  ],
])('%s', (_, faulty, fault) => {
  it('is a fault', () => {
    expect(faultOf(faulty)).toBe(fault);
  });
});

describe.each<readonly [string, Session]>([
  [
    'a slip and a ballot of roles that the round knows',
    {
      ...roundWith({ frozen: frozenOf(choice, { roles: [roleOf('a')] }) }, [
        slipOf(1, 1, 7, { a: 3 }, { roleId: 'a' }),
      ]),
      ballots: [roleBallot('a')],
    },
  ],
  ['codes, some of them used', { ...session, codes: [{ ...CODES, used: ['h3'] }] }],
  ['a draw and a recount', entriesWith(drawOf(4, [1, 2]), recountOf(5, 1, 7, { a: 3 }))],
])('%s', (_, odd) => {
  it('is no fault', () => {
    expect(faultOf(odd)).toBeNull();
  });
});
