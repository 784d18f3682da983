// @vitest-environment jsdom
/** Packs on the start screen: what is in them, where it is from, and that each makes an arrangement. */
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { PACKS } from '../../../shared/content/packs';
import { newItem } from '../../../shared/domain/workshop/agenda-item';
import type { Activity, LinesActivity, Pack } from '../../../shared/domain/workshop/pack';
import { textOf } from '../../../shared/domain/testing/builders';
import { ok } from '../../../shared/lib/result';
import type { AppState } from '../../store/core/app-state';
import { show } from '../../testing/screen';
import { PackCards } from './beginnings';
import { NewCard } from './new-card';
import { StartPage } from './start-page';

afterEach(cleanup);

const head = { documentId: 'd', minutes: 20, note: null, alternativeTo: null };
const lines = (id: string, kind: LinesActivity['kind']): LinesActivity => ({
  ...{ ...head, id, kind, title: textOf(id), lines: [], waitsFor: [] },
});
const vote: Activity = { ...head, id: 'v', kind: 'vote', title: textOf('v'), polls: [] };
const source = { year: 2018, citation: textOf(''), file: 'x.txt' };

const pack: Pack = {
  id: 'a-pack',
  name: textOf('Pakken'),
  summary: textOf('Hvad den er.'),
  workshopTitle: textOf('Dagen'),
  polls: [],
  agenda: [
    { ...newItem('talk', { id: 't', title: textOf('t') }), minutes: 50 },
    { ...newItem('break', { id: 'b', title: textOf('b') }), minutes: 15 },
  ],
  startTime: '09:00',
  scales: [],
  activities: [vote, lines('x', 'discussion'), lines('y', 'discussion'), lines('z', 'reading')],
  quotations: [lines('q', 'quotation')],
  documents: [
    { ...source, id: 'd', credit: textOf('KL (2015)') },
    { ...source, id: 'e', credit: textOf('Kommissionen (2018)') },
  ],
};

const plain = (element: HTMLElement) => element.textContent.replaceAll('\u00a0', ' ');

it.each([
  ['a card among others', <PackCards key="1" packs={[pack]} />],
  ['the first card', <NewCard key="2" pack={pack} isFirst />],
])('%s says what is in the pack, how long its day is, and its sources', (_, ui) => {
  show(ui, {});
  expect(plain(onScreen())).toContain(
    '1 afstemning · 2 drøftelser · 1 tekst til læsning · 1 citat · 1 t. 5 min.',
  );
  expect(plain(onScreen())).toContain('Kilde: KL (2015) og Kommissionen (2018)');
  expect(plain(onScreen())).toContain('Hvad den er.');
});

it('every built-in pack has a card that makes an arrangement, and an empty page does, too', async () => {
  const createWorkshop = vi.fn<AppState['createWorkshop']>(() => Promise.resolve(ok(undefined)));
  const { user } = show(<StartPage />, { phase: 'library', createWorkshop });
  const [first, ...others] = PACKS;
  await user.click(screen.getByRole('button', { name: 'Opret arrangement' }));
  const cards = screen.getByRole('list', { name: 'Flere temapakker' });
  for (const { name } of others) {
    await user.click(within(cards).getByRole('button', { name: `Opret »${name.da}«` }));
  }
  await user.click(screen.getByRole('button', { name: 'Begynd på en tom side' }));
  expect(createWorkshop.mock.calls).toEqual([[first?.id], ...others.map(({ id }) => [id]), [null]]);
});

it('the first time, a try is offered; it can be hidden, and is still to be had', async () => {
  const startFirstTry = vi.fn<AppState['startFirstTry']>(() => Promise.resolve(ok(undefined)));
  const { user } = show(<StartPage />, { phase: 'library', startFirstTry });
  await user.click(screen.getByRole('button', { name: 'Skjul tilbuddet om at prøve Pejling' }));
  expect(screen.queryByRole('button', { name: 'Begynd' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Prøv Pejling på fem minutter' }));
  expect(startFirstTry).toHaveBeenCalledOnce();
});

function onScreen(): HTMLElement {
  return document.body;
}
