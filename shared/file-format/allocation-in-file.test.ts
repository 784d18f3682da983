/** An allocation in a workshop file: it comes back as it was, and ballots and entries that can't be are refused. */
import { describe, expect, it } from 'vitest';
import type { AllocationPoll } from '../domain/kinds/allocation/allocation-poll';
import type { Session } from '../domain/session/session';
import { ballotOf, BLANK, marked, SPOILED } from '../domain/testing/ballots';
import { allocationPollOf, roundOf, slipOf } from '../domain/testing/builders';
import { sessionWith } from '../domain/testing/sessions';
import { readWorkshopFile } from './read-workshop-file';
import { sealedFile, verdictOf } from './testing/sealed-file';

const poll = allocationPollOf(['a', 'b']);
const round = roundOf(poll, 'ballot');
const ballots = [
  ballotOf('b1', marked('a/7', 'b/3')),
  ballotOf('b2', marked('a/0', 'b/10')),
  ballotOf('b3', BLANK),
  ballotOf('b4', SPOILED),
];
const session = sessionWith([round], [poll], { ballots });

const withBallot = (...marks: readonly string[]): Session => ({
  ...session,
  ballots: [ballotOf('b1', marked(...marks))],
});
const unvoted = (own: AllocationPoll) => sessionWith([roundOf(own, 'ballot')], [own]);
const withPoints = (totalPoints: number) => unvoted(allocationPollOf(['a', 'b'], { totalPoints }));

it('comes back as it was', () => {
  const read = readWorkshopFile(sealedFile(session));
  expect(read.ok && read.value.session).toEqual(session);
});

describe('is refused', () => {
  it.each<readonly [string, Session]>([
    ['with points that do not add up', withBallot('a/7', 'b/2')],
    ['with an option without a number', withBallot('a/10')],
    ['with more points than there are', withBallot('a/11', 'b/0')],
    ['with a slip of a table', { ...session, entries: [slipOf(1, 1, 7, { 'a/1': 7 })] }],
    ['with one point to spread', withPoints(1)],
    ['with 101 points to spread', withPoints(101)],
    [
      'with more options than points are spread over',
      unvoted(allocationPollOf(Array.from('abcdefghijk'))),
    ],
  ])('%s', (_, wrong) => {
    expect(verdictOf(sealedFile(wrong))).toBe('file-damaged');
  });
});

it('keeps a ballot that gives all of a hundred points to one', () => {
  const hundred = allocationPollOf(['a', 'b'], { totalPoints: 100 });
  const cast = [ballotOf('b1', marked('a/0', 'b/100'))];
  const given = sessionWith([roundOf(hundred, 'ballot')], [hundred], { ballots: cast });
  expect(verdictOf(sealedFile(given))).toBe('ok');
});

it('has 2 to 100 points and up to ten options', () => {
  expect(verdictOf(sealedFile(unvoted(allocationPollOf(Array.from('abcdefghij')))))).toBe('ok');
  expect([2, 100].map((points) => verdictOf(sealedFile(withPoints(points))))).toEqual(['ok', 'ok']);
});
