/** The edition mark: the same texts, the same mark; another printed text, another mark; and nothing else counts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadershipChain2025 as pack } from '../../content/leadership-chain-2025/pack';
import type { ChoicePoll } from '../kinds/choice/choice-poll';
import type { ScalePoll } from '../kinds/scale/scale-poll';
import type { Poll } from '../poll/poll';
import { choicePollOf, roleOf, scalePollOf, textOf, workshopOf } from '../testing/builders';
import { EDITION_PATTERN, editionOf } from './edition';

const choice = choicePollOf(['Ro', 'Mod']);
const scale = scalePollOf(['x', 'y'], 3);
const workshop = workshopOf([choice, scale]);
const byRole = { ...workshop, collectsRoles: true };
const markOf = (poll: Poll) => editionOf(poll, workshop);

/** Both languages alike, so that a changed text is changed in the language that is printed. */
const alike = (words: string) => ({ da: words, en: words });
const words = fc.stringMatching(/^[a-zæøå]{1,12}( [a-zæøå]{1,12}){0,3}$/);
const texts = fc.record({
  title: words,
  instruction: words,
  options: fc.uniqueArray(words, { minLength: 2, maxLength: 6 }),
  explanation: words,
});

type Texts = typeof texts extends fc.Arbitrary<infer T> ? T : never;

function pollWith({ title, instruction, options, explanation }: Texts) {
  const own = options.map((option, index) => ({
    ...{ id: `o${index}`, title: alike(option), explanation: alike(explanation) },
    ...{ verbatim: false, sources: [] },
  }));
  const head = { title: alike(title), instruction: alike(instruction), options: own };
  return choicePollOf([], { ...head, maxMarks: 1 });
}

describe('the mark', () => {
  it('is the one that anybody can work out by hand', () => {
    // From the JSON of what is printed, by another program's CRC-32.
    expect(markOf(choice)).toBe('R8C');
    expect(editionOf(scale, byRole)).toBe('N4A');
  });

  it('is a letter, a digit and a letter, none like another', () => {
    fc.assert(
      fc.property(texts, (drawn) => {
        const mark = markOf(pollWith(drawn));
        expect(mark).toMatch(EDITION_PATTERN);
        expect(mark).not.toMatch(/[IO01]/);
      }),
    );
  });

  it('is the same for the same texts, whatever is not printed of them', () => {
    fc.assert(
      fc.property(texts, words, (drawn, other) => {
        const poll = pollWith(drawn);
        const unprinted: ChoicePoll = {
          ...poll,
          id: 'another',
          baseKind: 'present',
          editorNote: alike(other),
          title: { ...poll.title, en: other },
          options: poll.options.map((option, index) => ({
            ...option,
            id: `p${index}`,
            verbatim: true,
            sources: [{ documentId: 'd', quote: other }],
            title: {
              da: `\ufeff ${option.title.da.replaceAll(' ', ' \u200b ')}\u00ad\n`.normalize('NFD'),
              en: other,
            },
          })),
        };
        expect(markOf(unprinted)).toBe(markOf(poll));
      }),
    );
    const renamed: ScalePoll = {
      ...scale,
      meanHint: alike('Højt'),
      scale: { ...scale.scale, id: 'other', name: alike('Andet navn') },
      statements: scale.statements.map((own) => ({ ...own, label: alike('Kort') })),
    };
    expect(markOf(renamed)).toBe(markOf(scale));
    expect(editionOf(choice, { ...workshop, roles: [] })).toBe(markOf(choice));
  });

  it('is another after any printed change, but for a chance of 1 in 4,608', () => {
    const changes: readonly ((poll: ChoicePoll, to: string) => ChoicePoll)[] = [
      (poll, to) => ({ ...poll, title: alike(to) }),
      (poll, to) => ({ ...poll, instruction: alike(to) }),
      (poll) => ({ ...poll, maxMarks: 2 }),
      (poll) => ({ ...poll, options: poll.options.toReversed() }),
      (poll) => ({ ...poll, options: poll.options.slice(1) }),
      (poll, to) => ({
        ...poll,
        options: poll.options.map((own, at) => (at === 0 ? { ...own, title: alike(to) } : own)),
      }),
      (poll, to) => ({
        ...poll,
        options: poll.options.map((own) => ({ ...own, explanation: alike(to) })),
      }),
    ];
    const pairs: (readonly [string, string])[] = [];
    fc.assert(
      fc.property(texts, fc.constantFrom(...changes), (drawn, change) => {
        const poll = pollWith(drawn);
        // Capital letters are in none of the texts, so that it is a change.
        pairs.push([markOf(poll), markOf(change(poll, 'ANDET'))]);
      }),
      { numRuns: 2000, seed: 10 },
    );
    expect(pairs.filter(([before, after]) => before === after).length).toBeLessThan(5);
  });

  it('tells two themes that changed places, and each word of a scale', () => {
    for (const poll of pack.polls) {
      const mark = markOf(poll);
      const swapped =
        'options' in poll
          ? { ...poll, options: poll.options.map((own, at, all) => all[at ^ 1] ?? own) }
          : { ...poll, statements: poll.statements.toReversed() };
      expect(markOf(swapped)).not.toBe(mark);
      expect(editionOf(poll, { ...workshop, language: 'en' })).not.toBe(mark);
      expect(editionOf(poll, byRole)).not.toBe(mark);
    }
    const { scale: own } = scale;
    const scales = [
      { ...own, prompt: textOf('Hvor ofte?') },
      { ...own, dontKnow: textOf('Kan ikke svare') },
      { ...own, steps: own.steps.map((step) => ({ ...step, label: textOf('Trin') })) },
      { ...own, steps: own.steps.slice(1) },
    ];
    for (const other of scales) expect(markOf({ ...scale, scale: other })).not.toBe(markOf(scale));
  });

  it('tells other roles where the paper asks for one', () => {
    const others = { ...byRole, roles: [roleOf('boss'), roleOf('field')] };
    expect(editionOf(choice, others)).not.toBe(editionOf(choice, byRole));
  });
});
