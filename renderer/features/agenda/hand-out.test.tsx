// @vitest-environment jsdom
/** Handing top themes to tables in the console: only of a result that was seen, a question at a tie, and word of a reset. */
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AgendaItem } from '../../../shared/domain/workshop/agenda-item';
import { newItem } from '../../../shared/domain/workshop/agenda-item';
import { revealStepCount } from '../../../shared/domain/conduct/conduct';
import { textOf } from '../../../shared/domain/testing/builders';
import { emptyComputer } from '../../testing/empty-computer';
import { sessionOf, TEN_THEMES, type Program } from '../../testing/program';
import { showInWorkshop } from '../../testing/workshop-screen';
import { currentItem } from '../../store/core/selectors';
import { useSession } from '../../store/react/store-context';
import { PlainItem } from './plain-item';

beforeEach(() => {
  emptyComputer();
});
afterEach(cleanup);

function Current() {
  const item: AgendaItem | null = currentItem(useSession());
  return item && <PlainItem item={item} />;
}

async function begin() {
  const program = await showInWorkshop(<Current />);
  const { editWorkshop, goTo } = program.store.getState();
  const exercise = newItem('exercise', { id: 'work', title: textOf('Bordøvelse') });
  await act(() => editWorkshop((own) => ({ ...own, agenda: [...own.agenda, exercise] })));
  await act(() => goTo({ page: 'agenda', agendaItemId: 'work' }));
  return program;
}

/** The ten themes voted on and shown whole. */
async function vote({ store }: Program, counts: Readonly<Record<string, number>>) {
  const act_ = store.getState();
  await act_.openRound(TEN_THEMES);
  await act_.record(
    TEN_THEMES,
    { kind: 'table-slip', table: 1, roleId: null, voters: 6, counts },
    false,
  );
  await act_.closeRound(TEN_THEMES);
  await act_.revealRound(TEN_THEMES);
  const session = store.getState().session;
  const steps = session ? revealStepCount(session, TEN_THEMES) : 0;
  for (let step = 1; step < steps; step += 1) await act_.moveReveal(TEN_THEMES, 1);
}

const region = () => within(screen.getByRole('region', { name: 'Temaer til bordene' }));
const handed = () =>
  region()
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent);

it('offers nothing before a result was shown whole', async () => {
  const program = await begin();
  expect(region().getByText(/Når en afstemning er vist helt/)).toBeTruthy();
  const counts = { 'lead-professionally': 6, 'shared-direction': 5, 'support-functions': 4 };
  await act(async () => {
    const state = program.store.getState();
    await state.openRound(TEN_THEMES);
    const slip = { kind: 'table-slip', table: 1, roleId: null, voters: 6, counts } as const;
    await state.record(TEN_THEMES, slip, false);
    await state.closeRound(TEN_THEMES);
    await state.revealRound(TEN_THEMES);
  });
  // The first of its steps is shown.
  expect(region().queryByRole('button')).toBeNull();
});

it('hands three clear themes out at once, and says so when the vote is reset', async () => {
  const program = await begin();
  await act(() =>
    vote(program, { 'lead-professionally': 6, 'shared-direction': 5, 'support-functions': 4 }),
  );
  await program.user.click(region().getByRole('button', { name: /Del de øverste/ }));
  await region().findByText(/^Bord 1–7: /);
  expect(handed()).toHaveLength(3);
  await act(async () => {
    await program.store.getState().resetRound(TEN_THEMES);
  });
  expect(region().getByText(/Afstemningen er nulstillet/)).toBeTruthy();
  expect(handed()).toEqual([]);
});

it('says so when the result is hidden, shown again in part, or corrected so that others are on top', async () => {
  const program = await begin();
  const counts = { 'lead-professionally': 6, 'shared-direction': 5, 'support-functions': 4 };
  await act(() => vote(program, counts));
  await program.user.click(region().getByRole('button', { name: /Del de øverste/ }));
  await region().findByText(/^Bord 1–7: /);
  const state = () => program.store.getState();
  await act(() => state().hideRound(TEN_THEMES));
  expect(region().getByText(/Resultatet er skjult/)).toBeTruthy();
  await act(() => state().revealRound(TEN_THEMES));
  expect(region().getByText(/ikke vist helt igen/)).toBeTruthy();
  expect(handed()).toEqual([]);
  await act(async () => {
    const steps = revealStepCount(sessionOf(program), TEN_THEMES);
    for (let step = 1; step < steps; step += 1) await state().moveReveal(TEN_THEMES, 1);
  });
  expect(handed()).toHaveLength(3);
  expect(region().queryByRole('status')).toBeNull();

  const others = sessionOf(program)
    .workshop.polls.flatMap((poll) => ('options' in poll ? poll.options : []))
    .filter(({ id }) => !(id in counts));
  const [other] = others;
  await act(async () => {
    const slip = { kind: 'table-slip', table: 1, roleId: null, voters: 6 } as const;
    const right = { ...slip, counts: { [other?.id ?? '']: 6, 'lead-professionally': 5 } };
    const [entry] = sessionOf(program).entries;
    await state().replaceEntry(TEN_THEMES, entry?.id ?? '', right, false);
    await state().showCorrected(TEN_THEMES);
  });
  expect(region().getByText(/nu er det andre temaer/)).toBeTruthy();
});

it('asks which ones where the third place is shared', async () => {
  const program = await begin();
  const counts = { 'lead-professionally': 6, 'shared-direction': 5, 'support-functions': 4 };
  const ids = Object.keys(counts);
  const fourth = sessionOf(program)
    .workshop.polls.flatMap((poll) => ('options' in poll ? poll.options : []))
    .find(({ id }) => !ids.includes(id));
  await act(() => vote(program, { ...counts, [fourth?.id ?? '']: 4 }));
  await program.user.click(region().getByRole('button', { name: /Del de øverste/ }));
  expect(region().getByText(/4 temaer er blandt de tre øverste/)).toBeTruthy();
  const yes = region().getByRole<HTMLButtonElement>('button', { name: 'Del ud' });
  expect(yes.disabled).toBe(true);
  const [first, , third] = region().getAllByRole('checkbox');
  if (!first || !third) throw new Error('Four themes');
  await program.user.click(first);
  await program.user.click(third);
  await program.user.click(yes);
  await region().findByText(/^Bord 1–10: /);
  expect(handed()).toHaveLength(2);
});
