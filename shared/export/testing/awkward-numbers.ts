/**
 * A small conference with the numbers that formats get wrong: zeros, ties, thirds, blank and spoiled ballots, «Ved ikke», roles that are
 * hidden, a second round, a correction after the showing, and titles that look like formulas and markup.
 */
import type { ChoicePoll } from '../../domain/kinds/choice/choice-poll';
import type { Session } from '../../domain/session/session';
import { BLANK, SPOILED, ballotOf, marked } from '../../domain/testing/ballots';
import {
  choicePollOf,
  frozenOf,
  optionOf,
  roleOf,
  roundIn,
  scalePollOf,
  slipOf,
  textOf,
  totalsOf,
} from '../../domain/testing/builders';
import { sessionWith } from '../../domain/testing/sessions';
import { resultsDocument } from '../results-document';

export const TITLES = {
  a: '=SUM(1;2) og Ålegræs',
  b: 'Bo; "ro" & <b>fred</b>',
  c: 'Ærø',
  d: 'Nul, hvis intet',
} as const;

/** A title with everything that names of sheets and files may not hold. */
export const QUESTION = 'A // B \\ C: "x" [y]? * | CON';

const choice: ChoicePoll = {
  ...choicePollOf([]),
  title: textOf(QUESTION),
  options: Object.entries(TITLES).map(([id, title]) => ({ ...optionOf(id), title: textOf(title) })),
};
const scale = scalePollOf(['s', 't', 'u']);

/** What few people of two roles voted. Whoever of the two voted what, the room as a whole voted the same. */
interface FewPeople {
  readonly boss: Readonly<Record<string, number>>;
  readonly staff: Readonly<Record<string, number>>;
}

const FEW: FewPeople = { boss: { a: 4, b: 3 }, staff: { a: 1, c: 1 } };

export function awkwardSession({ boss, staff }: FewPeople = FEW): Session {
  const roles = ['boss', 'field', 'staff'].map(roleOf);
  const first = {
    ...roundIn('revealed', choice),
    id: 'first',
    frozen: frozenOf(choice, { roles }),
    revealStep: 9,
    shownThrough: 2,
    shownBallots: 3,
  };
  const second = {
    ...roundIn('closed', choice),
    id: 'second',
    number: 2,
    method: 'totals' as const,
  };
  const third = { ...roundIn('closed', scale), id: 'third', method: 'totals' as const };
  const ofFirst = (roleId: string) => ({ roundId: 'first', roleId });
  const session = sessionWith([first, second, third], [choice, scale]);
  return {
    ...session,
    workshop: {
      ...session.workshop,
      title: '@Konference',
      agenda: session.workshop.agenda.filter(
        ({ pollId }, place, all) => all.findIndex((other) => other.pollId === pollId) === place,
      ),
    },
    entries: [
      slipOf(1, 1, 6, boss, ofFirst('boss')),
      slipOf(2, 2, 9, { a: 2, b: 5, c: 3 }, ofFirst('field')),
      slipOf(3, 3, 2, staff, ofFirst('staff')),
      totalsOf(4, 18, { a: 6, b: 12, d: 18 }, { roundId: 'second' }),
      totalsOf(5, 6, { 's/1': 2, 's/2': 1, 's/0': 2, 't/0': 6, 'u/4': 3 }, { roundId: 'third' }),
    ],
    ballots: [marked('a', 'c'), BLANK, SPOILED].map((content, place) => ({
      ...ballotOf(`b${place}`, content),
      roundId: 'first',
    })),
  };
}

/** Counted by hand from the session above: votes of 19 (17 on slips, one blank ballot and one with marks), then of 18. */
export const BY_HAND = {
  first: [
    { title: TITLES.a, rank: 1, votes: 8, of: 19, field: 0.22 },
    { title: TITLES.b, rank: 1, votes: 8, of: 19, field: 0.56 },
    { title: TITLES.c, rank: 3, votes: 5, of: 19, field: 0.33 },
    { title: TITLES.d, rank: 4, votes: 0, of: 19, field: 0 },
  ],
  second: [
    { title: TITLES.d, rank: 1, votes: 18, of: 18, points: 100, placesWon: 3 },
    { title: TITLES.b, rank: 2, votes: 12, of: 18, points: 25, placesWon: -1 },
    { title: TITLES.a, rank: 3, votes: 6, of: 18, points: -9, placesWon: -2 },
    { title: TITLES.c, rank: 4, votes: 0, of: 18, points: -26, placesWon: -1 },
  ],
  third: [
    { title: 's', counts: [2, 1, 0, 0], n: 3, dontKnow: 2, blank: 1, mean: 4 / 3, median: 1 },
    { title: 'u', counts: [0, 0, 0, 3], n: 3, dontKnow: 0, blank: 3, mean: 4, median: 4 },
    { title: 't', counts: [0, 0, 0, 0], n: 0, dontKnow: 6, blank: 0, mean: null, median: null },
  ],
} as const;

export function awkwardDocument(few: FewPeople = FEW, language: 'da' | 'en' = 'da') {
  const session = awkwardSession(few);
  return resultsDocument({ ...session, workshop: { ...session.workshop, language } });
}

/** The same room, where a head and one of the staff had voted each other's votes. */
export const OTHER_FEW: FewPeople = { boss: { a: 5, b: 2, c: 1 }, staff: { b: 1 } };
