import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contentKey,
  contentProblem,
  normalizeContent,
  originKey,
  type BallotContent,
} from './ballot';
import { polls, shuffled } from '../testing/arbitraries';
import { BLANK, SPOILED, contents, fromWhom, inWords, marked, origins } from '../testing/ballots';
import { choicePollOf, scalePollOf } from '../testing/builders';
import { cellIdsByHand } from '../testing/reference';

const choice = choicePollOf(['c', 'a', 'b', 'd'], { maxMarks: 2 });
const scale = scalePollOf(['s', 't'], 4);

describe('normalizeContent', () => {
  it('puts marks in the order of the poll, each once', () => {
    expect(normalizeContent(choice, ['b', 'c', 'b'], false)).toEqual(marked('c', 'b'));
    expect(normalizeContent(scale, ['t/1', 's/0'], false)).toEqual(marked('s/0', 't/1'));
  });

  it('leaves no marks on a spoiled ballot', () => {
    expect(normalizeContent(choice, ['a', 'nowhere'], true)).toEqual(SPOILED);
  });

  it('keeps what the poll does not have, so that it is found', () => {
    const content = normalizeContent(choice, ['z', 'a', 'x'], false);
    expect(content).toEqual(marked('a', 'x', 'z'));
    expect(contentProblem(choice, content)).toBe('unknown-cell');
  });

  it('gives any ballot back from its marks in any order and number', () => {
    const cases = polls().chain((poll) =>
      contents(poll).chain((content) =>
        fc.record({
          poll: fc.constant(poll),
          content: fc.constant(content),
          marks: shuffled([...content.marks, ...content.marks]),
        }),
      ),
    );
    fc.assert(
      fc.property(cases, ({ poll, content, marks }) => {
        expect(normalizeContent(poll, marks, content.isSpoiled)).toEqual(content);
      }),
    );
  });
});

describe('contentProblem', () => {
  it.each<readonly [string, ReturnType<typeof contentProblem>, BallotContent]>([
    ['as many marks as allowed', null, marked('c', 'a')],
    ['one mark too many', 'too-many-marks', marked('c', 'a', 'b')],
    ['one mark set twice', null, marked('a', 'a', 'b')],
    ['an option of another poll', 'unknown-cell', marked('a', 'x')],
    ['a box of a scale', 'unknown-cell', marked('a/1')],
    ['a blank ballot', null, BLANK],
    ['a spoiled ballot', null, SPOILED],
    ['a spoiled ballot, whatever is on it', null, { marks: ['c', 'a', 'b', 'x'], isSpoiled: true }],
  ])('of a choice: %s', (_, problem, content) => {
    expect(contentProblem(choice, content)).toBe(problem);
  });

  it.each<readonly [string, ReturnType<typeof contentProblem>, BallotContent]>([
    ['an answer to each statement', null, marked('s/1', 't/4')],
    ['one answer, «Ved ikke»', null, marked('t/0')],
    ['two answers to one statement', 'two-answers', marked('s/1', 's/2')],
    ['an answer and «Ved ikke»', 'two-answers', marked('s/1', 't/4', 't/0')],
    ['a step that the scale does not have', 'unknown-cell', marked('s/5')],
    ['a statement as such', 'unknown-cell', marked('s')],
    ['a blank ballot', null, BLANK],
  ])('of a scale: %s', (_, problem, content) => {
    expect(contentProblem(scale, content)).toBe(problem);
  });

  it('lets every valid ballot pass, and none with a mark more than its poll allows', () => {
    const cases = polls().chain((poll) =>
      fc.record({
        poll: fc.constant(poll),
        content: contents(poll),
        marks: fc.subarray([...cellIdsByHand(poll)]),
      }),
    );
    fc.assert(
      fc.property(cases, ({ poll, content, marks }) => {
        expect(contentProblem(poll, content)).toBeNull();
        const rows = marks.map((id) => id.split('/')[0]);
        const isEach = (own: readonly unknown[]) => new Set(own).size === own.length;
        const places = marks.map((id) => id.split('/')[1]);
        const isWhole = !('options' in poll) || marks.length === poll.options.length;
        const points = places.reduce((total, place) => total + Number(place), 0);
        const isRight = {
          choice: () => poll.kind === 'choice' && marks.length <= poll.maxMarks,
          scale: () => isEach(rows),
          ranking: () => isEach(rows) && isWhole && isEach(places),
          allocation: () =>
            isEach(rows) && isWhole && poll.kind === 'allocation' && points === poll.totalPoints,
        }[poll.kind]();
        expect(contentProblem(poll, marked(...marks)) === null).toBe(isRight || marks.length === 0);
      }),
    );
  });
});

describe('keys', () => {
  const two = polls().chain((poll) => fc.tuple(contents(poll), contents(poll)));

  it('are the same exactly for contents that say the same', () => {
    fc.assert(
      fc.property(two, ([one, other]) => {
        expect(contentKey(one) === contentKey(other)).toBe(inWords(one) === inWords(other));
        expect(contentKey({ ...one, marks: [...one.marks].reverse() })).toBe(contentKey(one));
      }),
      { numRuns: 300 },
    );
  });

  it('keep blank, spoiled and options with such names apart', () => {
    const all = [
      BLANK,
      SPOILED,
      marked('blank'),
      marked('spoiled'),
      marked('a', 'b'),
      marked('a,b'),
    ];
    expect(new Set(all.map(contentKey)).size).toBe(all.length);
  });

  it('of origins keep tables and roles apart', () => {
    expect(originKey({ kind: 'role', roleId: '1' })).not.toBe(
      originKey({ kind: 'table', table: 1 }),
    );
    fc.assert(
      fc.property(origins(), origins(), (one, other) => {
        const isSame =
          fromWhom({ ...BLANK, origin: one }) === fromWhom({ ...BLANK, origin: other });
        expect(originKey(one) === originKey(other)).toBe(isSame);
      }),
    );
  });
});
