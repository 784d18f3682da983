// @vitest-environment jsdom
/** The list of entries: searched, shown to others without the numbers of few people, and amended. */
import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ballot } from '../../../shared/domain/ballot/ballot';
import { withShowing } from '../../../shared/domain/disclosure/showing';
import type { Entry } from '../../../shared/domain/entry/entry';
import { ballotOf, BLANK, marked, SPOILED } from '../../../shared/domain/testing/ballots';
import {
  answerOf,
  choicePollOf,
  drawOf,
  entryId,
  frozenOf,
  handsOf,
  placed,
  recountOf,
  roleOf,
  roundOf,
  slipOf,
  voidOf,
} from '../../../shared/domain/testing/builders';
import { ok } from '../../../shared/lib/result';
import type { AppState } from '../../store/core/app-state';
import { show } from '../../testing/screen';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import { EntryLog } from './entry-log';

const poll = choicePollOf(['Ro', 'Mod', 'Tid']);
const tables = [
  { number: 1, people: 9 },
  { number: 2, people: 4 },
  { number: 12, people: 8 },
];
const frozen = frozenOf(poll, { tables, roles: [roleOf('Direktør')] });
const round = roundOf(poll, 'table-slip', { state: 'closed', frozen });

const LOG: readonly Entry[] = [
  slipOf(1, 1, 9, { Ro: 7 }),
  slipOf(2, 2, 4, { Mod: 3 }),
  answerOf(3, 12, 8, ['Tid']),
  slipOf(4, 1, 9, { Ro: 6 }, { replaces: entryId(1) }),
  slipOf(5, 2, 2, { Mod: 1 }, { roleId: null, replaces: entryId(2) }),
  voidOf(6, 5, { reason: 'mistyped' }),
  drawOf(7, [1, 2]),
  recountOf(8, 2, 4, { Mod: 2 }),
];

function showLog(entries = LOG, state: Partial<AppState> = {}, own = round) {
  const session = sessionWith([own], [poll], { entries });
  return show(<EntryLog round={own} />, { phase: 'session', session, ...state });
}

/** Others have seen it as it is. */
const seen = (entries: readonly Entry[], ballots: readonly Ballot[] = []) =>
  withShowing(round, entries, ballots);

const shownNumbers = () =>
  [...document.querySelectorAll('.entry')].map((row) => Number(row.getAttribute('data-sequence')));
const rowOf = (sequence: number) => {
  const row = document.querySelector<HTMLElement>(`[data-sequence="${sequence}"]`);
  if (!row) throw new Error(`No. ${sequence} is not on the list`);
  return row;
};
const find = () => screen.getByLabelText('Find bord …');

describe('searching', () => {
  it.each([
    { typed: '1', found: [7, 4, 1] },
    { typed: '2', found: [8, 7, 6, 5, 2] },
    { typed: '12', found: [3] },
    { typed: 'bord 12', found: [3] },
    { typed: 'fælles', found: [3] },
    { typed: 'tilbage', found: [6] },
    { typed: 'KONTROL 2', found: [8] },
    { typed: ' ', found: [8, 7, 6, 5, 4, 3, 2, 1] },
  ])('«$typed» finds $found', async ({ typed, found }) => {
    const { user } = showLog();
    await user.type(find(), typed);
    expect(shownNumbers()).toEqual(found);
  });

  it('says how many of all are shown, and what to do where none is', async () => {
    const { user } = showLog();
    await user.type(find(), '12');
    expect(screen.getByRole('status').textContent).toBe('1 af 8 vises');
    await user.type(find(), '9');
    expect(screen.getByRole('status').textContent).toMatch(/^Intet på listen passer til »129«/);
  });

  it('can leave out all but what counts', async () => {
    const { user } = showLog();
    await user.click(screen.getByLabelText('Kun det, der tæller'));
    expect(shownNumbers()).toEqual([4, 3, 2]);
  });
});

describe('shown to others', () => {
  it('hides the numbers of a small table, earlier ones and recounts too, and of one more against subtraction', async () => {
    const { user } = showLog(LOG, {}, seen(LOG));
    await user.click(screen.getByLabelText('Vis til andre'));
    const hidden = shownNumbers().filter((sequence) =>
      within(rowOf(sequence)).queryByText('Tallene vises ikke'),
    );
    // Table 2 has four people; table 12 is the smallest of the others; entry no. 1 no longer counts.
    expect(hidden).toEqual([8, 5, 3, 2, 1]);
    expect(rowOf(4).textContent).toContain('1: 6');
    expect(screen.getByText(/^Tal for færre end 5 deltagere vises ikke/)).toBeTruthy();
  });

  it('amends nothing', async () => {
    const { user } = showLog(LOG, {}, seen(LOG));
    expect(screen.getAllByRole('button').length).toBeGreaterThan(0);
    await user.click(screen.getByLabelText('Vis til andre'));
    expect(screen.queryByRole('button')).toBeNull();
  });

  const noteShown = vi.fn<AppState['noteShown']>(() => Promise.resolve(ok(undefined)));
  beforeEach(() => {
    noteShown.mockClear();
  });

  it('is noted at once where that tells of no few people, and no figure is there before', () => {
    showLog(LOG, { isForOthers: true, noteShown });
    expect(noteShown).toHaveBeenCalledExactlyOnceWith(['r1']);
    expect(screen.getAllByText('Tallene vises ikke')).toHaveLength(LOG.length);
  });

  it('asks first where it changed by few since others saw it, and shows no figure meanwhile', async () => {
    const changed = [...LOG, slipOf(9, 12, 7, { Tid: 7 }, { replaces: entryId(3) })];
    const { user, store } = showLog(changed, { isForOthers: true, noteShown }, seen(LOG));
    expect(store.getState().question).toMatchObject({ kind: 'show-few', to: 'others' });
    expect(noteShown).not.toHaveBeenCalled();
    expect(screen.getAllByText('Tallene vises ikke')).toHaveLength(changed.length);
    // If the question is declined, the numbers stay hidden until somebody asks again.
    store.setState({ question: null });
    await user.click(screen.getByRole('button', { name: 'Vis tallene …' }));
    const { question } = store.getState();
    if (question?.kind === 'show-few') question.goOn();
    expect(noteShown).toHaveBeenCalledExactlyOnceWith(['r1']);
  });

  it('tells no ballot that was corrected', () => {
    const correction: Entry = {
      ...placed(1),
      roundId: 'r1',
      kind: 'ballot-correction',
      origin: { kind: 'room' },
      from: marked('Ro'),
      to: marked('Mod'),
    };
    const ballots = Array.from({ length: 9 }, (_, index) => ballotOf(`b${index}`, marked('Ro')));
    const own = seen([correction], ballots);
    const session = sessionWith([own], [poll], { entries: [correction], ballots });
    show(<EntryLog round={own} />, { phase: 'session', session, isForOthers: true });
    expect(rowOf(1).textContent).toBe('Nr. 1Rettelse af en stemmeseddelTallene vises ikketæller');
  });
});

it('names the role of a slip', () => {
  showLog([slipOf(1, 2, 3, {}, { roleId: 'Direktør' })]);
  expect(rowOf(1).textContent).toContain('Bord 2, Direktør');
});

it('has a time for what was added up, and none for a ballot', () => {
  const correction: Entry = {
    ...placed(2),
    roundId: 'r1',
    kind: 'ballot-correction',
    origin: { kind: 'room' },
    from: marked('Ro'),
    to: null,
  };
  showLog([slipOf(1, 1, 9, {}), correction, voidOf(3, 2, { reason: 'mistyped' })]);
  expect([1, 2, 3].map((sequence) => /\d\d[:.]\d\d/.test(rowOf(sequence).textContent))).toEqual([
    true,
    false,
    false,
  ]);
});

it('says what a ballot was recorded as, what it is now, and of which role', () => {
  const origin = { kind: 'role', roleId: roleOf('Direktør').id } as const;
  const changes = [
    { origin, from: marked('Mod', 'Tid'), to: null },
    { origin: { kind: 'room' }, from: null, to: BLANK },
    { origin, from: SPOILED, to: marked('Ro') },
  ] as const;
  showLog(
    changes.map((change, index) => ({
      ...placed(index + 1),
      ...{ roundId: 'r1', kind: 'ballot-correction', ...change },
    })),
  );
  const texts = [1, 2, 3].map((sequence) => rowOf(sequence).textContent);
  expect(texts[0]).toContain('Rettelse af en stemmeseddel, Direktør');
  expect(texts[0]).toContain('2, 3 → ingen seddel');
  expect(texts[1]).not.toContain('Direktør');
  expect(texts[1]).toContain('ingen seddel → blank');
  expect(texts[2]).toContain('ugyldig → 1');
});

it('shows no number while a table is counted again', () => {
  const { store } = showLog(LOG, {});
  store.setState({ dialog: { kind: 'recount', roundId: 'r1', table: 2, workshopId: 'w1' } });
  return screen.findAllByText('Tallene vises ikke').then((all) => {
    expect(all).toHaveLength(LOG.length);
  });
});

/** Opens the menu of a row and gives what can be chosen there. */
async function menuOf(user: UserEvent, sequence: number): Promise<readonly (string | null)[]> {
  await user.click(within(rowOf(sequence)).getByRole('button'));
  return screen.getAllByRole('menuitem').map((own) => own.getAttribute('aria-label'));
}

it.each([
  { entry: slipOf(1, 1, 9, {}), names: ['Ret: Bord 1', 'Træk tilbage: Bord 1', 'Vis kun bord 1'] },
  {
    entry: answerOf(1, 1, 9, []),
    names: ['Ret: Bord 1, fælles svar', 'Træk tilbage: Bord 1, fælles svar', 'Vis kun bord 1'],
  },
  { entry: drawOf(1, [1]), names: ['Træk tilbage: Lod: bord 1 skal tælles igen'] },
  {
    entry: drawOf(1, [1, 4], { by: { kind: 'dice', thrown: '111222' } }),
    names: ['Træk tilbage: Terninger (111 222): bord 1 og 4 skal tælles igen'],
  },
  {
    entry: drawOf(1, [1, 4], { by: { kind: 'all' } }),
    names: ['Træk tilbage: Alle borde skal tælles igen'],
  },
])('offers in the menu of $entry.kind: $names', async ({ entry, names }) => {
  const { user } = showLog([entry]);
  expect(screen.getAllByRole('button')).toHaveLength(1);
  expect(await menuOf(user, 1)).toEqual(names);
});

it('has one menu a row, which corrects by keyboard and names its row', async () => {
  const { user, store } = showLog();
  const button = within(rowOf(4)).getByRole('button');
  expect(button.getAttribute('aria-label')).toBe('Nr. 4, Bord 1: vælg, hvad der skal ske');
  button.focus();
  await user.keyboard('{Enter}{Enter}');
  expect(store.getState().dialog).toMatchObject({ kind: 'correct', entryId: entryId(4) });
});

it('shows from the menu what else is about the table', async () => {
  const { user } = showLog();
  await menuOf(user, 6);
  await user.click(screen.getByRole('menuitem', { name: 'Vis kun bord 2' }));
  expect(shownNumbers()).toEqual([8, 7, 6, 5, 2]);
});

it('undoes a taking back, whose entry then counts again', async () => {
  const { user, store } = showLog([slipOf(1, 1, 9, {}), voidOf(2, 1, { reason: 'counted-twice' })]);
  expect(await menuOf(user, 2)).toEqual([
    'Fortryd, at nr. 1 blev trukket tilbage',
    'Vis kun bord 1',
  ]);
  await user.keyboard('{Enter}');
  expect(store.getState().dialog).toMatchObject({ kind: 'take-back', entryId: entryId(2) });
});

it('does not offer to amend what does not count by the round’s method', () => {
  showLog([slipOf(1, 1, 9, {}), handsOf(2, 'Ro', 4)]);
  expect(rowOf(2).textContent).toContain('tæller ikke');
  expect(within(rowOf(2)).queryByRole('button')).toBeNull();
});
