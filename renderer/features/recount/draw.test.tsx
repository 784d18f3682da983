// @vitest-environment jsdom
/** Before a draw: what the numbers ask for. After it: what was shown, and no more. */
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../shared/domain/entry/entry';
import type { Poll } from '../../../shared/domain/poll/poll';
import type { Round } from '../../../shared/domain/round/round';
import {
  answerOf,
  choicePollOf,
  drawOf,
  entryId,
  recountOf,
  roundIn,
  scalePollOf,
  slipOf,
} from '../../../shared/domain/testing/builders';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import { useSession } from '../../store/react/store-context';
import { show } from '../../testing/screen';
import { RecountSection } from './recount-section';

const poll = choicePollOf(['Ro', 'Mod', 'Tid', 'Tillid']);
const round = roundIn('closed', poll);

function Section() {
  const [own] = useSession().rounds;
  return own && <RecountSection round={own} />;
}

function showSection(entries: readonly Entry[], own: Round = round, about: Poll = poll) {
  const session = sessionWith([own], [about], { entries });
  return show(<Section />, { phase: 'session', session });
}

/** `count` tables of six with these numbers each. */
function slips(count: number, votes: (table: number) => Readonly<Record<string, number>>) {
  return Array.from({ length: count }, (_, index) =>
    slipOf(index + 1, index + 1, 6, votes(index + 1)),
  );
}

/** 48, 24, 24 and 7 votes at 24 tables: 17 between the third place and the fourth. */
const exampleOf = (table: number) => ({ Ro: 2, Mod: 1, Tid: 1, Tillid: table <= 7 ? 1 : 0 });
const EXAMPLE = slips(24, exampleOf);

const plan = () => document.querySelector('.recount-plan p')?.textContent;
const buttons = () => screen.getAllByRole('button').map(({ textContent }) => textContent);
const section = () => document.querySelector('.recount')?.textContent ?? '';

describe('before a draw', () => {
  it('says what the margin asks for, and draws so many', () => {
    showSection(EXAMPLE);
    expect(plan()).toBe(
      'Der er 17 stemmer fra tredjepladsen ned til den næste. Træk 6 af 24 borde.',
    );
    expect(buttons()).toEqual(['Træk 6 borde', 'Kast terninger …', 'Tæl alle 24 borde']);
  });

  it('explains the number where somebody asks, for as many wrong votes as are chosen', async () => {
    const { user } = showSection(EXAMPLE);
    const details = document.querySelector('details');
    expect(details?.open).toBe(false);
    expect(details?.textContent).toContain(
      'Er top tre forkert, er mindst 9 af de 24 borde talt forkert. Trækkes 6 borde, rammer lodtrækningen mindst ét af dem mindst 19 gange af 20.',
    );
    // 17 votes are bridged by five slips that are wrong by two each way. Ten tables
    // miss all five with 92,378 of 1,961,256 draws, 4.7 %; nine would with 7.1 %.
    await user.click(screen.getByLabelText('2'));
    expect(plan()).toContain('Træk 10 af 24 borde.');
    expect(details?.textContent).toContain('er mindst 5 af de 24 borde talt forkert');
  });

  it('draws fewer where the next option is named as well', async () => {
    const five = choicePollOf(['Ro', 'Mod', 'Tid', 'Tillid', 'Plads']);
    const near = slips(24, (table) => ({ Ro: 4, Mod: 3, Tid: 1, Tillid: table > 2 ? 1 : 0 }));
    const { user } = showSection(near, roundIn('closed', five), five);
    expect(plan()).toBe(
      'Der er 2 stemmer fra tredjepladsen ned til den næste. Træk 23 af 24 borde.',
    );
    await user.click(
      screen.getByLabelText('Nævn også »4 Tillid«, så er det nok at trække 4 borde.'),
    );
    // 24 votes between the third and the fifth: twelve wrong slips.
    expect(plan()).toBe(
      'De 4 øverste nævnes. Der er 24 stemmer fra tredjepladsen ned til den næste. Træk 4 af 24 borde.',
    );
    expect(buttons()[0]).toBe('Træk 4 borde');
    expect(section()).toContain(
      'Hører andre end de 4 øverste til top tre, er mindst 12 af de 24 borde talt forkert.',
    );
  });

  it.each([
    {
      what: 'a tie at the cut',
      votes: { Ro: 2, Mod: 1, Tid: 1, Tillid: 1 },
      added: { Plads: 0 },
      says: 'Stemmelighed: De 4 øverste er med. Der er 24 stemmer fra tredjepladsen ned til den næste. Træk 4 af 24 borde.',
      offers: ['Træk 4 borde', 'Kast terninger …', 'Tæl alle 24 borde'],
    },
    {
      what: 'too few options with votes: a margin of 0',
      votes: { Ro: 2, Mod: 1 },
      added: {},
      says: 'Færre end tre svarmuligheder har fået stemmer. Kun en optælling af alle borde kan vise, at top tre er rigtig.',
      offers: ['Tæl alle 24 borde'],
    },
    {
      what: 'all tied',
      votes: { Ro: 1, Mod: 1, Tid: 1, Tillid: 1, Plads: 1 },
      added: {},
      says: 'Stemmelighed: Alle svarmuligheder er med. Kun en optælling af alle borde kan vise, om det passer.',
      offers: ['Træk 3 borde', 'Kast terninger …', 'Tæl alle 24 borde'],
    },
    {
      what: 'a margin that no error bridges',
      votes: { Ro: 6, Mod: 5, Tid: 4 },
      added: {},
      says: 'Der er 96 stemmer fra tredjepladsen ned til den næste. Selv med 1 stemme forkert ved hver svarmulighed på alle bordsedler ville top tre være den samme. Træk nogle borde, hvis salen vil se det efterprøvet.',
      offers: ['Træk 3 borde', 'Kast terninger …', 'Tæl alle 24 borde'],
    },
  ])('says of $what what can be shown', ({ votes, added, says, offers }) => {
    const five = choicePollOf(['Ro', 'Mod', 'Tid', 'Tillid', 'Plads']);
    showSection(
      slips(24, () => ({ ...votes, ...added })),
      roundIn('closed', five),
      five,
    );
    expect(plan()).toBe(says);
    expect(buttons()).toEqual(offers);
  });

  it('says at one vote that only counting all shows it, and draws nothing', () => {
    showSection(slips(3, (table) => ({ Ro: 4, Mod: 3, Tid: 2, Tillid: table === 1 ? 1 : 2 })));
    expect(plan()).toBe(
      'Der er 1 stemme fra tredjepladsen ned til den næste. Kun en optælling af alle borde kan vise, at top tre er rigtig.',
    );
    expect(buttons()).toEqual(['Tæl alle 3 borde']);
  });

  it.each([
    ['votes on no slip', [...slips(4, exampleOf), answerOf(9, 9, 6, ['Ro'])], poll],
    ['a scale', slips(4, () => ({ 's1/2': 5 })), scalePollOf(['s1'])],
  ] as const)('promises nothing of %s but its tables', (_what, entries, about) => {
    showSection(entries, roundIn('closed', about), about);
    expect(section()).toContain(
      'Her viser kontroltællingen kun, om de udtrukne borde er talt rigtigt.',
    );
    expect(buttons()).toEqual(['Træk 3 borde', 'Kast terninger …', 'Tæl alle 4 borde']);
    expect(document.querySelector('details')).toBeNull();
  });

  it('says that only slips are drawn where other votes count, too', () => {
    showSection([...slips(4, exampleOf), answerOf(9, 9, 6, ['Ro'])]);
    expect(section()).toContain(
      'Der trækkes kun lod mellem bordsedlerne. Andre stemmer i runden er ikke med.',
    );
  });

  it('draws all where fewer tables have slips than are usually drawn', () => {
    const scale = scalePollOf(['s1']);
    showSection(
      slips(2, () => ({ 's1/2': 5 })),
      roundIn('closed', scale),
      scale,
    );
    expect(buttons()).toEqual(['Tæl alle 2 borde']);
  });
});

const SIX = [1, 2, 3, 8, 9, 10];

/** The example with these tables drawn by what its margin asks for, and counted again as they were, but for `wrong`. */
function recounted(tables: readonly number[] = SIX, wrong: number | null = null, errors = 1) {
  const draw = drawOf(30, tables, { errors: errors === 1 ? 1 : null });
  const recounts = tables.map((table, index) => {
    const counts = table === wrong ? { ...exampleOf(table), Ro: 3 } : exampleOf(table);
    return recountOf(31 + index, table, 6, counts);
  });
  return [...EXAMPLE, draw, ...recounts];
}

const notice = () => document.querySelector('.recount .is-notice')?.textContent;
const badge = () => document.querySelector('.recount-mark')?.textContent;

describe('after a draw', () => {
  it('says what it has shown, and under which condition', () => {
    showSection(recounted());
    expect(badge()).toBe('kontroltalt: 6 af 24 borde, ingen forskel');
    expect(section()).toContain(
      'Var top tre forkert, var mindst 9 af de 24 borde talt forkert (med højst 1 stemme forkert ved hver svarmulighed på en bordseddel), og lodtrækningen ville have ramt mindst ét af dem mindst 19 gange af 20.',
    );
    expect(buttons()).toEqual(['Træk nye borde …', 'Kast terninger …', 'Tæl alle 24 borde']);
  });

  it('says no more than that the drawn ones agree where they are too few', () => {
    showSection(recounted(SIX.slice(1)));
    expect(badge()).toBe('kontroltalt: 5 af 24 borde, ingen forskel');
    expect(section()).toContain('Det siger ikke noget sikkert om resten.');
    expect(section()).not.toContain('19 gange');
  });

  it('leads to counting all where there is a difference, and to nothing else', () => {
    showSection(recounted(SIX, 8));
    expect(badge()).toBe('foreløbigt');
    expect(notice()).toContain('Tæl alle borde.');
    expect(buttons()).toEqual(['Tæl igen …', 'Ret til det nye tal', 'Tæl alle 24 borde']);
    expect(section()).not.toContain('19 gange');
  });

  it('keeps what was counted again where all are then counted', () => {
    const all = EXAMPLE.map(({ table }) => table);
    const log = [...recounted(SIX, 8), drawOf(40, all, { by: { kind: 'all' } })];
    showSection(log);
    const states = [...document.querySelectorAll('.recount-table')].map(({ className }) =>
      className.replace('recount-table is-', ''),
    );
    expect(states.filter((state) => state === 'agrees')).toHaveLength(5);
    expect(states.filter((state) => state === 'differs')).toHaveLength(1);
    expect(states.filter((state) => state === 'to-count')).toHaveLength(18);
    expect(notice()).toBeUndefined();
    expect(screen.queryByRole('button', { name: /Træk|terninger|alle/ })).toBeNull();
  });

  it('says that all slips were counted again once they were', () => {
    const all = EXAMPLE.map(({ table }) => table);
    showSection(recounted(all));
    expect(badge()).toBe('kontroltalt: alle 24 borde, ingen forskel');
    expect(section()).toContain('Alle bordsedler er talt igen.');
  });

  it('says that other tables were changed since: nothing was drawn for those numbers', () => {
    showSection([
      ...recounted(),
      slipOf(50, 24, 6, { Ro: 2, Mod: 1, Tid: 0 }, { replaces: entryId(24) }),
    ]);
    expect(notice()).toContain('Andre borde er ændret efter lodtrækningen');
    expect(section()).not.toContain('19 gange');
    expect(buttons()).toEqual(['Træk nye borde …', 'Kast terninger …', 'Tæl alle 24 borde']);
  });

  it('says of a drawn table whose slip was taken back that there is nothing to count', () => {
    showSection([...EXAMPLE.slice(1), drawOf(30, SIX, { errors: 1 })]);
    const [first] = document.querySelectorAll('.recount-table');
    expect(first?.textContent).toBe(
      'Bord 1 har ingen bordseddel, der tæller. Træk nye borde, eller tæl alle.',
    );
    expect(badge()).toBe('foreløbigt');
    expect(buttons().slice(-3)).toEqual([
      'Træk nye borde …',
      'Kast terninger …',
      'Tæl alle 23 borde',
    ]);
  });

  it('offers to count all anew where a table’s slip was taken back after that', () => {
    const all = EXAMPLE.map(({ table }) => table);
    const draw = drawOf(30, all, { by: { kind: 'all' } });
    showSection([...EXAMPLE.slice(0, 23), draw]);
    expect(section()).toContain(
      'Bord 24 har ingen bordseddel, der tæller. Træk nye borde, eller tæl alle.',
    );
    expect(buttons().at(-1)).toBe('Tæl alle 23 borde');
  });
});
