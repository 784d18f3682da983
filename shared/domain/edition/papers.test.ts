/** What is on paper, and whether that is what the vote asks. */
import { describe, expect, it } from 'vitest';
import type { Method } from '../kinds/method';
import { METHODS } from '../kinds/method';
import type { ChoicePoll } from '../kinds/choice/choice-poll';
import { frozenOf, choicePollOf, roleOf, roundOf, scalePollOf, textOf } from '../testing/builders';
import { sessionWith } from '../testing/sessions';
import type { Round } from '../round/round';
import { editionOf } from './edition';
import {
  editionOfRound,
  heldPapers,
  oldPaperOfRound,
  oldPapers,
  papersOf,
  printedAfter,
} from './papers';

const choice = choicePollOf(['Ro', 'Mod', 'Tid']);
const scale = scalePollOf(['x']);
const practice = choicePollOf(['Ja'], { id: 'practice' });
/** Two themes have changed places. */
const swapped: ChoicePoll = { ...choice, options: choice.options.toReversed() };

const ready = (method: Method = 'table-slip') =>
  roundOf(choice, method, { state: 'ready', frozen: null });

function sessionOf(round: Round, poll: ChoicePoll, printed = [choice]) {
  const base = sessionWith([round], [poll, scale, practice]);
  const { workshop } = base;
  const papers = printed.map((own) => ({ poll: own, workshop }));
  return { ...base, workshop: { ...workshop, printed: printedAfter(workshop, papers) } };
}
const marksOf = (session: ReturnType<typeof sessionOf>) => ({
  printed: editionOf(choice, session.workshop),
  current: editionOf(swapped, session.workshop),
});

describe('paper that was printed before two themes changed places', () => {
  const session = sessionOf(ready(), swapped);

  it('is told, with both marks', () => {
    expect(oldPapers(session)).toEqual([{ poll: swapped, ...marksOf(session) }]);
  });

  it('is asked about where people vote by it', () => {
    const asked = METHODS.filter((method) => oldPaperOfRound(session, ready(method)) !== null);
    expect(asked).toEqual(['table-slip', 'table-answer', 'ballot']);
  });

  it('is right again with the old text, or once it is printed anew', () => {
    expect(oldPapers(sessionOf(ready(), choice))).toEqual([]);
    expect(oldPapers(sessionOf(ready(), swapped, [swapped]))).toEqual([]);
    const printed = printedAfter(session.workshop, papersOf(session));
    expect(oldPapers({ ...session, workshop: { ...session.workshop, printed } })).toEqual([]);
    expect(printed.map(({ id }) => id)).toEqual([choice.id, scale.id]);
  });

  it('matters no more once its vote is closed', () => {
    for (const state of ['closed', 'revealed'] as const) {
      const done = roundOf(swapped, 'table-slip', { state });
      expect(oldPapers(sessionOf(done, swapped))).toEqual([]);
    }
  });

  it('is nothing to ask about where nothing is known to be printed', () => {
    expect(oldPapers(sessionOf(ready(), swapped, []))).toEqual([]);
  });
});

describe('a vote that is open', () => {
  const open = roundOf(choice);
  const session = sessionOf(open, swapped);

  it('is printed as it was opened, with that edition', () => {
    expect(papersOf(session)[0]?.poll).toBe(choice);
    expect(heldPapers(session).map(({ poll }) => poll)).toEqual([choice]);
    expect(oldPapers(session)).toEqual([]);
    expect(editionOfRound(open, choice, session.workshop)).toBe(marksOf(session).printed);
  });

  it('is printed with the roles that it was opened with', () => {
    const roles = [roleOf('boss'), roleOf('field')];
    const byRole = sessionOf({ ...open, frozen: frozenOf(choice, { roles }) }, choice);
    expect(papersOf(byRole)[0]?.workshop).toMatchObject({ collectsRoles: true, roles });
    expect(oldPapers(byRole)).toHaveLength(1);
  });

  it('has old paper where it was opened in spite of it', () => {
    const anyway = sessionOf(roundOf(swapped), swapped);
    expect(oldPapers(anyway)).toHaveLength(1);
    expect(oldPaperOfRound(anyway, roundOf(swapped))).toBeNull();
  });
});

it('the practice question is not on paper', () => {
  expect(papersOf(sessionOf(ready(), choice)).map(({ poll }) => poll.id)).toEqual([
    choice.id,
    scale.id,
  ]);
});

it('what is on paper of polls that are gone is forgotten', () => {
  const { workshop } = sessionOf(ready(), choice);
  const gone = { id: 'gone', edition: 'A2B' };
  expect(printedAfter({ ...workshop, printed: [...workshop.printed, gone] }, [])).toEqual(
    workshop.printed,
  );
});

it('another language is another edition', () => {
  const session = sessionOf(ready(), choice);
  const english = { ...session.workshop, language: 'en' } as const;
  expect(oldPapers({ ...session, workshop: english })).toHaveLength(1);
  const same = { ...choice, title: textOf(choice.title.da) };
  expect(editionOf(same, session.workshop)).toBe(editionOf(choice, session.workshop));
});
