/** Run-offs: which ones are offered, that none cuts a tie, and what the new poll says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRunOff, runOffChoices, type RunOffChoice } from './run-off';
import { choicePollOf } from '../testing/builders';
import { choiceResultOf } from '../testing/kinds/results';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];

const words = {
  da: {
    titlePrefix: 'Omvalg: ',
    instruction: (marks: number) => (marks === 1 ? 'Sæt ét kryds.' : `Sæt op til ${marks} kryds.`),
  },
  en: {
    titlePrefix: 'Run-off: ',
    instruction: (marks: number) => (marks === 1 ? 'One mark.' : `Up to ${marks} marks.`),
  },
};

function resultOfVotes(votes: readonly number[]) {
  return choiceResultOf(choicePollOf(IDS.slice(0, votes.length)), votes, 100, 100);
}

/** Short for reading: «tied-first a b», «tied-cut 2 c d», «top 2 a b». */
function offered(votes: readonly number[]): readonly string[] {
  return runOffChoices(resultOfVotes(votes)).map((choice) => {
    const detail =
      choice.kind === 'top' ? choice.count : choice.kind === 'tied-cut' ? choice.rank : '';
    return [choice.kind, detail, ...choice.optionIds].filter((part) => part !== '').join(' ');
  });
}

describe('the run-offs offered', () => {
  it.each([
    { votes: [5, 9, 7, 3], choices: ['top 2 b c', 'top 3 a b c'] },
    { votes: [9, 5, 9, 3], choices: ['tied-first a c', 'top 3 a b c'] },
    { votes: [9, 5, 5, 5, 1], choices: ['tied-cut 2 b c d', 'top 2 a b c d'] },
    { votes: [9, 5, 7, 5, 1], choices: ['tied-cut 3 b d', 'top 2 a c', 'top 3 a b c d'] },
    { votes: [9, 5, 5, 1], choices: ['top 2 a b c'] },
    { votes: [4, 4, 4, 4, 1], choices: ['tied-first a b c d'] },
    { votes: [4, 4, 4, 4], choices: ['tied-first a b c d'] },
    { votes: [4, 1, 0, 0], choices: ['top 2 a b'] },
    { votes: [4, 0, 0, 0], choices: [] },
    { votes: [0, 0, 0], choices: [] },
    { votes: [4, 3], choices: [] },
  ])('after $votes', ({ votes, choices }) => {
    expect(offered(votes)).toEqual(choices);
  });

  const anyVotes = fc.array(fc.nat({ max: 6 }), { minLength: 1, maxLength: IDS.length });
  const votesOf = (votes: readonly number[], { optionIds }: RunOffChoice) =>
    optionIds.map((id) => votes[IDS.indexOf(id)] ?? -1);

  it('never cut a tie, never are among fewer than two, never hold an option without a vote', () => {
    fc.assert(
      fc.property(anyVotes, (votes) => {
        for (const choice of runOffChoices(resultOfVotes(votes))) {
          const inside = votesOf(votes, choice);
          const outside = votes.filter((_, place) => !choice.optionIds.includes(IDS[place] ?? ''));
          expect(inside.length).toBeGreaterThanOrEqual(2);
          expect(inside).not.toContain(0);
          expect(outside.filter((own) => inside.includes(own))).toEqual([]);
          expect([...choice.optionIds].sort()).toEqual(choice.optionIds);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('hold the best: a top those with the most votes, tied ones the place they share', () => {
    fc.assert(
      fc.property(anyVotes, (votes) => {
        const queue = [...votes].sort((a, b) => b - a);
        for (const choice of runOffChoices(resultOfVotes(votes))) {
          const inside = votesOf(votes, choice);
          if (choice.kind === 'top') {
            const least = queue[choice.count - 1] ?? 0;
            expect(inside.length).toBe(votes.filter((own) => own >= least).length);
            expect(Math.min(...inside)).toBe(least);
          } else {
            expect(new Set(inside).size).toBe(1);
            expect(inside[0]).toBe(choice.kind === 'tied-first' ? queue[0] : queue[2]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('always hold the tie where the top three would be cut, and the one at first place', () => {
    fc.assert(
      fc.property(anyVotes, (votes) => {
        const queue = [...votes].sort((a, b) => b - a);
        const sets = runOffChoices(resultOfVotes(votes)).map(({ optionIds }) => optionIds.join());
        const sharing = (own: number | undefined) =>
          IDS.filter((_, place) => own !== undefined && own > 0 && votes[place] === own);
        const cut = queue[2] === queue[3] ? sharing(queue[2]) : [];
        for (const tied of [sharing(queue[0]), cut]) {
          if (tied.length > 1) expect(sets).toContain(tied.join());
        }
        expect(new Set(sets).size).toBe(sets.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the poll of a run-off', () => {
  const original = choicePollOf(['a', 'b', 'c', 'd'], { baseKind: 'present', maxMarks: 3 });
  const result = choiceResultOf(original, [1, 6, 2, 6], 20);
  const tied = { kind: 'tied-first', optionIds: ['b', 'd'] } as const;

  it('asks the same among just these, with one mark, and says what it is', () => {
    expect(makeRunOff(result, tied, 'new', words)).toEqual({
      ...original,
      id: 'new',
      title: {
        da: 'Omvalg: Hvor er potentialet størst?',
        en: 'Run-off: Hvor er potentialet størst? (en)',
      },
      instruction: { da: 'Sæt ét kryds.', en: 'One mark.' },
      options: [original.options[1], original.options[3]],
      maxMarks: 1,
    });
  });

  it("keeps the poll's order, whatever order was asked for", () => {
    const turned = { kind: 'top', count: 3, optionIds: ['d', 'c', 'b'] } as const;
    const ids = makeRunOff(result, turned, 'new', words).options.map(({ id }) => id);
    expect(ids).toEqual(['b', 'c', 'd']);
  });

  it.each([
    { asked: 2, marks: 2, instruction: 'Sæt op til 2 kryds.' },
    { asked: 3, marks: 2, instruction: 'Sæt op til 2 kryds.' },
    { asked: 0, marks: 1, instruction: 'Sæt ét kryds.' },
  ])('allows $marks marks where $asked are asked for', ({ asked, marks, instruction }) => {
    const poll = makeRunOff(result, tied, 'new', words, asked);
    expect([poll.maxMarks, poll.instruction.da]).toEqual([marks, instruction]);
  });

  it('is called a run-off once, also where it is the run-off of one', () => {
    const first = makeRunOff(result, tied, 'one', words);
    const second = makeRunOff(choiceResultOf(first, [3, 3], 20), tied, 'two', words);
    expect(second.title).toEqual(first.title);
  });

  it('has a title in both languages where the question has one only', () => {
    const danish = choicePollOf(['b', 'd'], { title: { da: 'Hvor?', en: '' } });
    const poll = makeRunOff(choiceResultOf(danish, [3, 3], 20), tied, 'new', words);
    expect(poll.title).toEqual({ da: 'Omvalg: Hvor?', en: 'Run-off: Hvor?' });
  });
});
