// @vitest-environment jsdom
/** The drejebog on the day: an item gets minutes or is skipped, times follow, and the next item is told before one goes there. */
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { textOf } from '../../../shared/domain/testing/builders';
import { newItem, type AgendaItem } from '../../../shared/domain/workshop/agenda-item';
import { emptyComputer } from '../../testing/empty-computer';
import { sessionOf } from '../../testing/program';
import { showInWorkshop } from '../../testing/workshop-screen';
import { currentItem } from '../../store/core/selectors';
import { useSession } from '../../store/react/store-context';
import { AgendaList } from './agenda-list';
import { PlainItem } from './plain-item';

beforeEach(() => {
  emptyComputer();
  HTMLElement.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

const ITEMS: readonly AgendaItem[] = [
  { ...newItem('talk', { id: 'a', title: textOf('Oplæg') }), minutes: 20 },
  { ...newItem('exercise', { id: 'b', title: textOf('Øvelse') }), minutes: 30 },
  { ...newItem('break', { id: 'c', title: textOf('Kaffe') }), minutes: 15 },
];

function Console() {
  const item = currentItem(useSession());
  return (
    <>
      <AgendaList />
      {item && <PlainItem item={item} />}
    </>
  );
}

async function at(id: string) {
  const program = await showInWorkshop(<Console />);
  const { editWorkshop, goTo } = program.store.getState();
  await act(() => editWorkshop((own) => ({ ...own, startTime: '09:30', agenda: ITEMS })));
  await act(() => goTo({ page: 'agenda', agendaItemId: id }));
  const choose = async (text: RegExp) => {
    await program.user.click(screen.getByRole('button', { name: /Ret på dagen/ }));
    await program.user.click(screen.getByRole('menuitem', { name: text }));
    await act(() => program.store.getState().whenIdle());
  };
  return { ...program, choose };
}
const rows = () =>
  within(screen.getByRole('navigation'))
    .getAllByRole('listitem')
    .map((row) => row.querySelector('.agenda-item')?.textContent);
const next = () => screen.getByRole('button', { name: /^Næste/ }).textContent;

it('stretches the current item, and the times after it follow', async () => {
  const { choose } = await at('a');
  expect(next()).toContain('Næste: Øvelse kl.\u00a009:50');
  await choose(/5 min\. længere/);
  expect(rows()).toEqual(['09:30Oplæg', '09:55Øvelse', '10:25Kaffe']);
  await choose(/5 min\. kortere/);
  expect(next()).toContain('Næste: Øvelse kl.\u00a009:50');
});

it('skips an item: it takes no time, the keys pass it, and it can be taken in again', async () => {
  const program = await at('b');
  await program.choose(/Spring over/);
  expect(rows()).toEqual(['09:30Oplæg', '09:50ØvelseSpringes over', '09:50Kaffe']);
  const { goTo, moveInAgenda } = program.store.getState();
  await act(() => goTo({ agendaItemId: 'a' }));
  expect(next()).toContain('Næste: Kaffe kl.\u00a009:50');
  await act(() => moveInAgenda(1));
  expect(sessionOf(program).position.agendaItemId).toBe('c');
  await act(() => moveInAgenda(-1));
  expect(sessionOf(program).position.agendaItemId).toBe('a');
  await act(() => moveInAgenda(-1));
  expect(sessionOf(program).position.agendaItemId).toBe('a');
  // Whoever prepares the day edits what is skipped, too.
  await act(() => goTo({ page: 'polls' }));
  await act(() => moveInAgenda(1));
  expect(sessionOf(program).position.agendaItemId).toBe('b');
  await act(() => goTo({ page: 'agenda' }));
  await program.choose(/Tag med igen/);
  expect(rows()).toEqual(['09:30Oplæg', '09:50Øvelse', '10:20Kaffe']);
  expect(sessionOf(program).workshop.agenda).toEqual(ITEMS);
});

it('tells no next item at the last one, whose button stays', async () => {
  await at('c');
  expect(next()).toMatch(/^Næste programpunkt/);
});

it('stays at the last item that is not skipped', async () => {
  const program = await at('c');
  await program.choose(/Spring over/);
  const { goTo, moveInAgenda } = program.store.getState();
  await act(() => goTo({ agendaItemId: 'b' }));
  await act(() => moveInAgenda(1));
  expect(sessionOf(program).position.agendaItemId).toBe('b');
});

it('offers no fewer minutes than none', async () => {
  const program = await at('c');
  for (let less = 0; less < 3; less += 1) await program.choose(/5 min\. kortere/);
  expect(sessionOf(program).workshop.agenda[2]?.minutes).toBe(0);
  await program.user.click(screen.getByRole('button', { name: /Ret på dagen/ }));
  expect(screen.queryByRole('menuitem', { name: /kortere/ })).toBeNull();
  expect(screen.getByRole('menuitem', { name: /længere/ })).toBeTruthy();
});
