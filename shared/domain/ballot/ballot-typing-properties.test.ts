/** Typing ballots: what holds for every ballot and every row of keys. */
import fc from 'fast-check';
import { rowsOf } from '../poll/cell';
import { describe, expect, it } from 'vitest';
import { contentProblem, normalizeContent, type BallotContent } from './ballot';
import { NO_BALLOT_TYPED, typeBallotKey } from './ballot-typing';
import type { Poll } from '../poll/poll';
import { choicePolls, polls } from '../testing/arbitraries';
import { typed } from '../testing/ballot-keys';
import { contents, longChoice } from '../testing/ballots';

const KEYS = [
  ...Array.from('0123456789abzæøåB -.,+!x'),
  'Enter',
  'Enter',
  'Enter',
  'Backspace',
  'Escape',
  'F2',
];
const anyKeys = fc.array(fc.constantFrom(...KEYS), { maxLength: 40 });

describe('whatever is typed', () => {
  it('records only whole, valid ballots in their normal form, and only by Enter', () => {
    fc.assert(
      fc.property(polls(), anyKeys, fc.constantFrom(...KEYS), (poll, keys, last) => {
        const { state, records } = typed(poll, keys);
        for (const content of records) {
          expect(contentProblem(poll, content)).toBeNull();
          expect(normalizeContent(poll, content.marks, content.isSpoiled)).toEqual(content);
        }
        const step = typeBallotKey(poll, state, last);
        if (step?.record) expect([last, step.state]).toEqual(['Enter', NO_BALLOT_TYPED]);
      }),
      { numRuns: 500 },
    );
  });

  it('invents no ballot by Enter alone, however often, after any ballot', () => {
    fc.assert(
      fc.property(polls(), anyKeys, fc.integer({ min: 1, max: 9 }), (poll, keys, times) => {
        const enters = Array.from({ length: times }, () => 'Enter');
        const { state } = typed(poll, keys);
        expect(typed(poll, enters, state).records.length).toBeLessThanOrEqual(1);
        const alone = typed(poll, enters);
        expect(alone).toEqual({ state: { ...NO_BALLOT_TYPED, refused: 'Enter' }, records: [] });
      }),
    );
  });

  it('is taken back by Backspace, key by key', () => {
    fc.assert(
      fc.property(polls(), anyKeys, fc.constantFrom(...KEYS), (poll, keys, key) => {
        const before = { ...typed(poll, keys).state, isAsked: false, refused: null };
        const after = typed(poll, [key], before).state;
        const isAdded =
          after.answers.length > before.answers.length || (after.isSpoiled && !before.isSpoiled);
        fc.pre(isAdded);
        expect(typed(poll, ['Backspace'], after).state).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  it('shows a refused key and leaves the ballot as it is', () => {
    fc.assert(
      fc.property(polls(), anyKeys, fc.constantFrom(...KEYS), (poll, keys, key) => {
        const before = typed(poll, keys).state;
        const after = typed(poll, [key], before).state;
        fc.pre(key !== 'F2' && after.refused !== null);
        expect(after).toEqual({ ...before, isAsked: false, refused: key });
      }),
      { numRuns: 500 },
    );
  });
});

describe('every ballot', () => {
  /** The keys of a ballot by the rule on the key sheet. */
  function keysFor(poll: Poll, content: BallotContent): readonly string[] {
    if (content.isSpoiled) return ['-', 'Enter'];
    if (content.marks.length === 0) return ['.', 'Enter'];
    if (poll.kind === 'choice') {
      const order = poll.options.map(({ id }) => id);
      return [...content.marks.map((id) => String((order.indexOf(id) + 1) % 10)), 'Enter'];
    }
    const answers = rowsOf(poll).map(({ id }) => {
      const mark = content.marks.find((cell) => cell.startsWith(`${id}/`));
      const typed = mark?.split('/')[1] ?? '.';
      return typed === '10' ? '+' : typed;
    });
    return [...answers, 'Enter'];
  }

  it('can be typed, one after another, in a key per mark or statement and Enter', () => {
    const piles = fc
      .oneof(polls(), choicePolls(), fc.constant(longChoice(10)))
      .chain((poll) => fc.tuple(fc.constant(poll), fc.array(contents(poll), { maxLength: 20 })));
    fc.assert(
      fc.property(piles, ([poll, pile]) => {
        const keys = pile.flatMap((content) => keysFor(poll, content));
        expect(typed(poll, keys)).toEqual({ state: NO_BALLOT_TYPED, records: pile });
      }),
    );
  });
});
