/** Everything that can be wrong with a ballot has words, with what to do next, in both languages. */
import { describe, expect, it } from 'vitest';
import { NO_BALLOT_TYPED, typeBallotKey } from '../../../../shared/domain/ballot/ballot-typing';
import type { Poll } from '../../../../shared/domain/poll/poll';
import { choicePollOf, scalePollOf } from '../../../../shared/domain/testing/builders';
import { dictionaryFor } from '../../../../shared/text/dictionary';
import { BLANK, longChoice, marked, SPOILED } from '../../../../shared/domain/testing/ballots';
import { ballotMessage, type TypedKind, contentWords } from './ballot-words';

const CHOICE = choicePollOf(['a', 'b', 'c', 'd']);
const SCALE = scalePollOf(['x', 'y']);
const words = dictionaryFor('da');
const { ballots } = words.collect;

function said(poll: Poll, keys: string, kind: TypedKind = 'ballot') {
  const typing = keys
    .split(' ')
    .filter((key) => key !== '')
    .reduce((state, key) => typeBallotKey(poll, state, key)?.state ?? state, NO_BALLOT_TYPED);
  return ballotMessage(poll, typing, kind, words);
}

describe('on a ballot', () => {
  it.each([
    ['', ballots.hintChoice, 'plain'],
    ['1 2', ballots.hintChoice, 'plain'],
    ['.', ballots.isBlank, 'notice'],
    ['-', ballots.isSpoiled, 'notice'],
    ['1 2 3 4', ballots.tooMany(4, 3), 'wrong'],
    ['1 2 3 4 Enter', ballots.tooManyAsked, 'wrong'],
    ['Enter', ballots.refusedEnter, 'wrong'],
    ['1 7', ballots.refusedOption('7', '1', '4'), 'wrong'],
    ['. 1', ballots.refusedBlank, 'wrong'],
    ['1 .', ballots.refusedNotBlank, 'wrong'],
    ['- 1', ballots.refusedSpoiled, 'wrong'],
  ])('after «%s» of a choice', (keys, text, tone) => {
    expect(said(CHOICE, keys)).toEqual({ text, tone });
  });

  it.each([
    ['1', ballots.hintScale, 'plain'],
    ['1 Enter', ballots.unfinished(1), 'wrong'],
    ['7', ballots.refusedStep('7', '1–4', true), 'wrong'],
    ['1 2 3', ballots.refusedMore, 'wrong'],
  ])('after «%s» of a scale', (keys, text, tone) => {
    expect(said(SCALE, keys)).toEqual({ text, tone });
  });
});

it.each(['- 1', '. 1'])('after «%s» only a choice is said to have marks', (keys) => {
  const { refusedSpoiled, refusedBlank } = ballots;
  expect([refusedSpoiled, refusedBlank]).toContain(said(CHOICE, keys).text);
  // All kinds of ballots are answered with these words.
  for (const text of [refusedSpoiled, refusedBlank]) expect(text).not.toMatch(/kryds/i);
});

it('a common answer is never called a ballot', () => {
  expect(said(CHOICE, '1 2 3 4 Enter', 'answer').text).toBe(ballots.tooManyAnswer(4, 3));
  expect(said(CHOICE, '-', 'answer').text).not.toBe('');
  expect(said(CHOICE, 'Enter', 'answer').text).toBe(ballots.refusedEnterAnswer);
});

const choice = longChoice(12);
const scale = scalePollOf(['a', 'b', 'c']);

it.each([
  [choice, marked('o10', 'o1', 'o12'), '1 0 b'],
  [scale, marked('c/4', 'a/0'), '0 . 4'],
  [choice, BLANK, 'blank'],
  [scale, SPOILED, 'ugyldig'],
  [choice, null, 'ingen seddel'],
] as const)('says of %o with %o: %s', (poll, content, said) => {
  expect(contentWords(poll, content, words)).toBe(said);
});
