// @vitest-environment jsdom
/** The list of workshops: what a card says, the search, the archive, templates, and a thousand of them. */
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ok } from '../../../shared/lib/result';
import type { WorkshopSummary } from '../../db/catalog-database';
import type { AppState } from '../../store/core/app-state';
import { show } from '../../testing/screen';
import { TemplateCards } from './beginnings';
import { RecentList } from './recent-list';

afterEach(cleanup);

function line(title: string, overrides: Partial<WorkshopSummary> = {}): WorkshopSummary {
  return {
    id: `id-${title}`,
    title,
    date: '2026-09-22',
    place: 'Nyborg Strand',
    present: 131,
    openedAt: 0,
    state: 'prepared',
    voted: null,
    ...overrides,
  };
}

const done = () => Promise.resolve(ok(undefined));

function showList(recents: readonly WorkshopSummary[]) {
  const spies = {
    openWorkshop: vi.fn<AppState['openWorkshop']>(done),
    createFromEarlier: vi.fn<AppState['createFromEarlier']>(done),
    saveAsTemplate: vi.fn<AppState['saveAsTemplate']>(done),
    keepAs: vi.fn<AppState['keepAs']>(done),
    askToDelete: vi.fn<AppState['askToDelete']>(() => Promise.resolve()),
  };
  return { ...show(<RecentList />, { phase: 'library', recents, ...spies }), ...spies };
}

const rows = () => within(screen.getByRole('list')).queryAllByRole('listitem');
const titles = () => rows().map((row) => within(row).getAllByRole('button')[0]?.textContent);

describe('a card', () => {
  it('says date, place, people and how far it is', () => {
    showList([
      line('Forberedt møde'),
      line('Møde i gang', { state: 'running', voted: 118 }),
      line('Afsluttet møde', { state: 'finished', voted: 131, place: '' }),
    ]);
    expect(rows().map((row) => row.querySelector('p')?.textContent)).toEqual([
      '22. september 2026 · Nyborg Strand · 131 deltagere',
      '22. september 2026 · Nyborg Strand · 118 af 131 har stemt',
      '22. september 2026 · 131 af 131 har stemt',
    ]);
    expect(rows().map((row) => row.querySelector('.recent-state')?.textContent)).toEqual([
      'Forberedt',
      'I gang',
      'Afsluttet',
    ]);
  });

  it('opens, is used again, and asks before it is deleted', async () => {
    const { user, openWorkshop, createFromEarlier, askToDelete } = showList([line('Årsmøde')]);
    await user.click(screen.getByRole('button', { name: 'Årsmøde' }));
    await user.click(screen.getByRole('button', { name: 'Brug igen uden stemmer: Årsmøde' }));
    await user.click(screen.getByRole('button', { name: 'Slet Årsmøde' }));
    for (const act of [openWorkshop, createFromEarlier, askToDelete]) {
      expect(act.mock.calls).toEqual([['id-Årsmøde']]);
    }
  });

  it.each([
    ['Gem som skabelon: Årsmøde', '»Årsmøde« er gemt som skabelon.'],
    ['Læg i arkivet: Årsmøde', '»Årsmøde« ligger i arkivet.'],
  ])('its menu has «%s», and says when it is done', async (act, said) => {
    const { user, saveAsTemplate, keepAs } = showList([line('Årsmøde')]);
    await user.click(screen.getByRole('button', { name: 'Mere om »Årsmøde«' }));
    await user.click(screen.getByRole('menuitem', { name: act }));
    expect((await screen.findByText(said)).getAttribute('role')).toBe('status');
    expect(saveAsTemplate.mock.calls.length + keepAs.mock.calls.length).toBe(1);
  });

  it('of a rehearsal is ended without a question, and is neither used again nor archived', () => {
    showList([line('Årsmøde', { rehearsalOf: 'w' })]);
    expect(within(screen.getByRole('listitem')).getAllByRole('button')).toHaveLength(2);
    expect(screen.getByText('Generalprøve')).toBeTruthy();
  });
});

describe('the search', () => {
  const MANY = [
    line('Årsmøde for stabschefer', { date: '2026-03-12', place: 'Viborg' }),
    line('Temadag om faglig ledelse', { date: '2025-06-04', place: 'Silkeborg' }),
    line('Reformer og ledelsesudvikling'),
    line('Årsmøde for direktører', { place: 'Aalborg' }),
    line('Årsmøde i Aalborg 2019', { kept: 'archive' }),
  ];

  it.each([
    ['årsmøde', ['Årsmøde for stabschefer', 'Årsmøde for direktører']],
    ['LEDELSE silke', ['Temadag om faglig ledelse']],
    ['marts 2026', ['Årsmøde for stabschefer']],
    ['2025-06', ['Temadag om faglig ledelse']],
    ['ålborg', ['Årsmøde for direktører']],
  ] as const)('«%s» is found by title, place and date', async (query, expected) => {
    const { user } = showList(MANY);
    await user.type(screen.getByLabelText('Søg'), query);
    expect(titles()).toEqual(expected);
  });

  it('tells how many there are, and how many of them are in the archive', async () => {
    const { user } = showList(MANY);
    const field = screen.getByLabelText('Søg');
    await user.type(field, 'ålborg');
    expect(screen.getByText('1 arrangement fundet. 1 i arkivet passer også.')).toBeTruthy();
    await user.clear(field);
    await user.type(field, 'Odense');
    expect(screen.getByText('Intet arrangement passer til »Odense«.')).toBeTruthy();
    expect(rows()).toEqual([]);
  });

  it('is not there where a glance is enough', () => {
    showList(MANY.slice(0, 3));
    expect(screen.queryByLabelText('Søg')).toBeNull();
  });
});

describe('the archive', () => {
  const RECENTS = [line('Ny'), line('Gammel', { kept: 'archive' })];

  it('is shown when asked for, and what is in it can be brought back', async () => {
    const { user, keepAs } = showList(RECENTS);
    expect(titles()).toEqual(['Ny']);
    await user.click(screen.getByRole('button', { name: 'Vis arkivet (1)' }));
    expect(titles()).toEqual(['Gammel']);
    await user.click(screen.getByRole('button', { name: 'Hent frem fra arkivet: Gammel' }));
    expect(keepAs.mock.calls).toEqual([['id-Gammel', null]]);
    await user.click(screen.getByRole('button', { name: 'Vis dine arrangementer' }));
    expect(titles()).toEqual(['Ny']);
  });

  it('shows the list again when nothing is left in it', async () => {
    const { user, store } = showList(RECENTS);
    await user.click(screen.getByRole('button', { name: 'Vis arkivet (1)' }));
    store.setState({ recents: [line('Ny'), line('Gammel')] });
    expect(await screen.findByRole('button', { name: 'Ny' })).toBeTruthy();
    expect(titles()).toEqual(['Ny', 'Gammel']);
  });

  it('is told of where everything is in it', () => {
    showList([line('Gammel', { kept: 'archive' })]);
    expect(screen.getByText('Alle dine arrangementer ligger i arkivet.')).toBeTruthy();
  });
});

it('gives the keyboard to the heading when the row that had it is gone', async () => {
  const { user, store } = showList([line('Ny'), line('Gammel')]);
  await user.click(screen.getByRole('button', { name: 'Slet Gammel' }));
  store.setState({ recents: [line('Ny')] });
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Dine arrangementer'));
});

describe('a thousand workshops', () => {
  const THOUSAND = Array.from({ length: 1000 }, (_, index) => line(`Møde ${index + 1}`));

  it('are drawn twenty at a time, and searched all at once', async () => {
    const { user } = showList(THOUSAND);
    expect(rows()).toHaveLength(20);
    expect(screen.getByText('980 flere')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Vis 20 til' }));
    expect(rows()).toHaveLength(40);
    await user.type(screen.getByLabelText('Søg'), 'møde 999');
    expect(titles()).toEqual(['Møde 999']);
    expect(screen.queryByRole('button', { name: /^Vis \d+ til$/ })).toBeNull();
  });

  it('has a last page with what is left', async () => {
    const { user } = showList(THOUSAND.slice(0, 43));
    await user.click(screen.getByRole('button', { name: 'Vis 20 til' }));
    await user.click(screen.getByRole('button', { name: 'Vis 3 til' }));
    expect(rows()).toHaveLength(43);
  });
});

describe('templates', () => {
  it('make a workshop, and can be deleted after a question', async () => {
    const createFromEarlier = vi.fn<AppState['createFromEarlier']>(done);
    const askToDelete = vi.fn<AppState['askToDelete']>(() => Promise.resolve());
    const template = line('Årsmøde', { kept: 'template' });
    const { user } = show(<TemplateCards templates={[template]} />, {
      ...{ createFromEarlier, askToDelete },
    });
    await user.click(screen.getByRole('button', { name: 'Opret »Årsmøde«' }));
    await user.click(screen.getByRole('button', { name: 'Slet skabelonen Årsmøde' }));
    expect(createFromEarlier.mock.calls).toEqual([['id-Årsmøde']]);
    expect(askToDelete.mock.calls).toEqual([['id-Årsmøde']]);
  });

  it('are not among the workshops, and need no heading where there are none', () => {
    showList([line('Årsmøde', { kept: 'template' })]);
    expect(rows()).toEqual([]);
    cleanup();
    show(<TemplateCards templates={[]} />, {});
    expect(screen.queryByRole('heading')).toBeNull();
  });
});
