// @vitest-environment jsdom
/** The time of an agenda item in the console: its buttons, what is left in words, and the line in the drejebog. */
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { textOf } from '../../../shared/domain/testing/builders';
import { newItem, type AgendaItem } from '../../../shared/domain/workshop/agenda-item';
import { emptyComputer } from '../../testing/empty-computer';
import { MORNING, sessionOf } from '../../testing/program';
import { showInWorkshop } from '../../testing/workshop-screen';
import { currentItem } from '../../store/core/selectors';
import { useSession } from '../../store/react/store-context';
import { AgendaList } from './agenda-list';
import { PlainItem } from './plain-item';

beforeEach(() => {
  emptyComputer();
  HTMLElement.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const MINUTE = 60_000;
const ITEMS: readonly AgendaItem[] = [
  { ...newItem('exercise', { id: 'work', title: textOf('Bordøvelse') }), minutes: 30 },
  { ...newItem('break', { id: 'coffee', title: textOf('Kaffe') }), minutes: 15 },
];

function Current() {
  const item = currentItem(useSession());
  return (
    <>
      <AgendaList />
      {item && <PlainItem item={item} />}
    </>
  );
}

async function at(id: string) {
  vi.useFakeTimers({ now: MORNING, toFake: ['Date'] });
  const program = await showInWorkshop(<Current />);
  const { editWorkshop, goTo } = program.store.getState();
  await act(() => editWorkshop((own) => ({ ...own, agenda: ITEMS })));
  await act(() => goTo({ page: 'agenda', agendaItemId: id }));
  return program;
}
const button = (name: RegExp) => screen.getByRole('button', { name });
const ending = (program: Parameters<typeof sessionOf>[0]) =>
  sessionOf(program).projector.timer?.endsAt;

it('starts the minutes of the item, gives more, stops, goes on and goes away', async () => {
  const program = await at('work');
  const { user } = program;
  await user.click(button(/Start 30 min\./));
  expect((await screen.findByRole('timer')).textContent).toBe('30:00');
  expect(screen.getByText('Tid tilbage · Slut kl. 09:30')).toBeTruthy();
  expect(screen.getByText('30 min. tilbage')).toBeTruthy();
  await user.click(button(/\+5 min\./));
  await waitFor(() => expect(ending(program)).toBe(MORNING + 35 * MINUTE));
  await user.click(button(/\+1 min\./));
  await waitFor(() => expect(ending(program)).toBe(MORNING + 36 * MINUTE));
  await user.click(button(/Stop/));
  await screen.findByText('Tiden er stoppet');
  expect(screen.getByText('Stoppet med 36:00 tilbage')).toBeTruthy();
  await user.click(button(/Fortsæt/));
  await screen.findByText('Tid tilbage · Slut kl. 09:36');
  await user.click(button(/Fjern/));
  await screen.findByRole('button', { name: /Start 30 min\./ });
  expect(screen.queryByText(/min\. tilbage/)).toBeNull();
});

it('promises of a break when the room goes on, and can promise anew', async () => {
  const program = await at('coffee');
  const { user } = program;
  await user.click(button(/Vis pause til kl\.\s09:15/));
  await screen.findByText('Tid tilbage · Slut kl. 09:15');
  expect(sessionOf(program).projector.showing).toEqual({ kind: 'break' });
  expect(screen.queryByRole('button', { name: /^Stop/ })).toBeNull();
  program.clock.now = MORNING + 10 * MINUTE;
  await user.click(button(/Start forfra/));
  await waitFor(() => expect(ending(program)).toBe(MORNING + 25 * MINUTE));
});

it('says that another item has a time before it is replaced', async () => {
  const program = await at('work');
  await program.user.click(button(/Start 30 min\./));
  await act(() =>
    program.store
      .getState()
      .goTo({ agendaItemId: 'coffee' })
      .then(() => undefined),
  );
  await screen.findByText(/Der er allerede sat tid på »Bordøvelse«/);
});

it('says by how much it is over', async () => {
  const program = await at('work');
  await program.user.click(button(/Start 30 min\./));
  vi.setSystemTime(MORNING + 33 * MINUTE);
  // The console looks at the clock once a second.
  await waitFor(
    () => expect(screen.getAllByText('Tiden er gået for 3 min. siden')).toHaveLength(2),
    { timeout: 4000 },
  );
});

it('does not count the minutes of another day', async () => {
  const program = await at('work');
  await program.user.click(button(/Start 30 min\./));
  await screen.findByRole('timer');
  vi.setSystemTime(MORNING + 365 * 24 * 60 * MINUTE);
  await waitFor(() => expect(screen.getAllByText('Tiden er gået')).toHaveLength(2), {
    timeout: 4000,
  });
});

it('can be taken away from an item that was shortened to nothing', async () => {
  const program = await at('work');
  await program.user.click(button(/Start 30 min\./));
  await screen.findByRole('timer');
  await act(() =>
    program.store.getState().arrangeItem('work', (item) => ({ ...item, minutes: 0 })),
  );
  await program.user.click(button(/Fjern/));
  await waitFor(() => expect(sessionOf(program).projector.timer).toBeNull());
  expect(screen.queryByRole('region', { name: 'Tid' })).toBeNull();
});

it('has the sound off until somebody wants it', async () => {
  const { store, user } = await at('work');
  const tick = screen.getByRole<HTMLInputElement>('checkbox', { name: /Blød lyd/ });
  expect(tick.checked).toBe(false);
  await user.click(tick);
  await waitFor(() => expect(store.getState().isTimerLoud).toBe(true));
});
