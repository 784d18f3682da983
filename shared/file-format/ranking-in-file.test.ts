/** A ranking in a workshop file: it comes back as it was, and ballots and entries that can't be are refused. */
import { describe, expect, it } from 'vitest';
import type { RankingPoll } from '../domain/kinds/ranking/ranking-poll';
import type { Session } from '../domain/session/session';
import { ballotOf, BLANK, marked, SPOILED } from '../domain/testing/ballots';
import { rankingPollOf, roundOf, slipOf, textOf, totalsOf } from '../domain/testing/builders';
import { sessionWith } from '../domain/testing/sessions';
import { readWorkshopFile } from './read-workshop-file';
import { sealedFile, verdictOf } from './testing/sealed-file';

const poll = rankingPollOf(['a', 'b', 'c'], { instruction: textOf('Skriv 1 til 3.') });
const round = roundOf(poll, 'ballot');
const ballots = [
  ballotOf('b1', marked('a/1', 'b/2', 'c/3')),
  ballotOf('b2', BLANK),
  ballotOf('b3', SPOILED),
];
const session = sessionWith([round], [poll], { ballots });

const withBallot = (...marks: readonly string[]): Session => ({
  ...session,
  ballots: [ballotOf('b1', marked(...marks))],
});

const unvoted = (own: RankingPoll) => sessionWith([roundOf(own, 'ballot')], [own]);

it('comes back as it was', () => {
  const read = readWorkshopFile(sealedFile(session));
  expect(read.ok && read.value.session).toEqual(session);
});

describe('is refused', () => {
  it.each<readonly [string, Session]>([
    ['with a gap on a ballot', withBallot('a/1', 'b/2')],
    ['with a place twice on a ballot', withBallot('a/1', 'b/1', 'c/3')],
    ['with a place that there is not', withBallot('a/1', 'b/2', 'c/4')],
    ['with a slip of a table', { ...session, entries: [slipOf(1, 1, 7, { 'a/1': 7 })] }],
    ['with totals', { ...session, entries: [totalsOf(1, 7, { 'a/1': 7 })] }],
    ['collected by slips', { ...session, rounds: [roundOf(poll, 'table-slip')] }],
    [
      'with more options than can be ranked',
      unvoted(rankingPollOf(['a', 'b', 'c', 'd', 'e', 'f'])),
    ],
  ])('%s', (_, wrong) => {
    expect(verdictOf(sealedFile(wrong))).toBe('file-damaged');
  });
});

it('has up to five options', () => {
  expect(verdictOf(sealedFile(unvoted(rankingPollOf(Array.from('abcde')))))).toBe('ok');
});
