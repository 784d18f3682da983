/** What is remembered answers the same question only, and is worked out once. */
import { expect, it, vi } from 'vitest';
import type { Entry } from '../entry/entry';
import { hiddenEntries } from './log-privacy';
import { choicePollOf, frozenOf, roundOf, slipOf } from '../testing/builders';
import { mayShow } from './may-show';
import { remembered } from './remembered';
import { showingOf } from './showing';

const frozen = frozenOf(choicePollOf(['a']));
const entries: readonly Entry[] = [slipOf(1, 1, 7, { a: 3 })];
const showing = { entries: ['e1'], ballots: [] };
const asked = { roundId: 'r1', frozen, showings: [showing] };

it('is worked out once for the same entries and showings, whoever asks', () => {
  const work = vi.fn(() => ({}));
  const answer = remembered(work);
  const first = answer(asked, entries);
  expect(answer({ ...asked, showings: [{ ...showing }] }, entries)).toBe(first);
  expect(work).toHaveBeenCalledTimes(1);
});

it.each([
  ['entries', asked, [...entries]],
  ['another round', { ...asked, roundId: 'r2' }, entries],
  ['other people and roles', { ...asked, frozen: { ...frozen, threshold: 6 } }, entries],
  ['another showing', { ...asked, showings: [{ ...showing, entries: ['e2'] }] }, entries],
  ['one showing more', { ...asked, showings: [showing, showing] }, entries],
])('is worked out anew for %s', (_, other, others) => {
  const work = vi.fn(() => ({}));
  const answer = remembered(work);
  answer(asked, entries);
  answer(other, others);
  expect(work).toHaveBeenCalledTimes(2);
});

it('holds for what may be shown of a round: all surfaces of one render share it', () => {
  const round = roundOf(frozen.poll, 'table-slip', { state: 'closed', frozen });
  const now = () => [showingOf(round, entries, [])];
  expect(mayShow(round, entries, now())).toBe(mayShow(round, entries, now()));
  expect(hiddenEntries(round, entries, [])).toEqual(new Set());
});
