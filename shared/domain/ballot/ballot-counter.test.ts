import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BallotContent } from './ballot';
import { BallotCounter } from './ballot-counter';
import { polls, shuffled } from '../testing/arbitraries';
import { ballots, BLANK, inWords, marked, SPOILED } from '../testing/ballots';
import { cellIdsByHand } from '../testing/reference';

function countOf(pile: readonly BallotContent[]) {
  const counter = new BallotCounter();
  for (const content of pile) counter.count({ ...content, origin: { kind: 'room' } });
  const { byOrigin, ...count } = counter.total();
  expect(byOrigin.get('room') ?? 0).toBe(pile.length);
  return count;
}

describe('counting ballots', () => {
  it('counts marks, voters, blank and spoiled ballots', () => {
    const pile = [marked('c', 'a'), marked('a'), BLANK, SPOILED, BLANK, marked('b', 'd')];
    expect(countOf(pile)).toEqual({
      counts: { a: 2, b: 1, c: 1, d: 1 },
      voters: 5,
      blank: 2,
      spoiled: 1,
    });
  });

  it('counts no mark of a spoiled ballot, and a mark set twice once', () => {
    const pile = [{ marks: ['a'], isSpoiled: true }, marked('b', 'b')];
    expect(countOf(pile)).toEqual({ counts: { b: 1 }, voters: 1, blank: 0, spoiled: 1 });
  });

  it('counts nothing where there is nothing', () => {
    expect(countOf([])).toEqual({ counts: {}, voters: 0, blank: 0, spoiled: 0 });
  });

  it('agrees with counting the papers by hand, whatever their order', () => {
    const cases = polls().chain((poll) =>
      ballots(poll).chain((pile) =>
        fc.record({ poll: fc.constant(poll), pile: fc.constant(pile), again: shuffled(pile) }),
      ),
    );
    fc.assert(
      fc.property(cases, ({ poll, pile, again }) => {
        const words = pile.map(inWords);
        const counted = countOf(pile);
        expect(counted.spoiled).toBe(words.filter((word) => word === 'spoiled').length);
        expect(counted.blank).toBe(words.filter((word) => word === 'blank').length);
        expect(counted.voters + counted.spoiled).toBe(pile.length);
        for (const id of cellIdsByHand(poll)) {
          const papers = words.filter((word) => word.split(' + ').includes(id));
          expect(counted.counts[id] ?? 0).toBe(papers.length);
        }
        expect(countOf(again)).toEqual(counted);
      }),
    );
  });
});
