/** The worked example of docs/collection.md: six papers, two slips, and what they come to. The numbers here are the page's. */
import { expect, it } from 'vitest';
import { resultOf } from './result';
import { ballotOf, longChoice, marked } from '../testing/ballots';
import { frozenOf, roundOf, slipOf } from '../testing/builders';

const PAPERS = [[2, 5, 8], [2, 5], [1, 2, 8], [2, 4, 5], [], [5, 8, 9]];
const TABLE_19 = [1, 4, 0, 1, 4, 0, 0, 3, 1, 0];
const TABLE_3 = [0, 3, 0, 0, 2, 0, 0, 2, 0, 1];
const VOTES = [1, 7, 0, 1, 6, 0, 0, 5, 1, 1];
const OF_VOTERS = [10, 70, 0, 10, 60, 0, 0, 50, 10, 10];
const OF_PRESENT = [9, 64, 0, 9, 55, 0, 0, 45, 9, 9];
const PLACES = [4, 1, 8, 4, 2, 8, 8, 3, 4, 4];

const countsOf = (votes: readonly number[]) =>
  Object.fromEntries(votes.map((count, index) => [`o${index + 1}`, count]));

/** Per theme: votes, per cent, place. */
function rowsOf(baseKind: 'voters' | 'present', isByBallots: boolean) {
  const poll = { ...longChoice(10), baseKind };
  const frozen = frozenOf(poll, {
    present: 11,
    tables: [
      { number: 3, people: 5 },
      { number: 19, people: 6 },
    ],
  });
  const round = roundOf(poll, 'table-slip', { frozen, state: 'closed' });
  const slips = [slipOf(1, 3, 4, countsOf(TABLE_3)), slipOf(2, 19, 6, countsOf(TABLE_19))];
  const ballots = PAPERS.map((marks, index) =>
    ballotOf(`b${index}`, marked(...marks.map((mark) => `o${mark}`))),
  );
  const result = isByBallots
    ? resultOf(round, slips.slice(0, 1), ballots)
    : resultOf(round, slips, []);
  if (result?.kind !== 'choice' || result.majority) throw new Error('A choice has a result');
  const ranked = [...result.ranked].sort((a, b) => a.index - b.index);
  return ranked.map(({ votes, percent, rank }) => [votes, percent, rank]);
}

const tableOf = (percents: readonly number[]) =>
  VOTES.map((votes, index) => [votes, percents[index], PLACES[index]]);

it.each([
  ['of those who voted', 'voters', OF_VOTERS],
  ['of those present', 'present', OF_PRESENT],
] as const)('comes to the votes, places and per cent %s of the page', (_, baseKind, percents) => {
  expect(rowsOf(baseKind, false)).toEqual(tableOf(percents));
  expect(rowsOf(baseKind, true)).toEqual(tableOf(percents));
});
