// @vitest-environment jsdom
/** An agenda item without a poll: what it shows, what holds it back, and its pages. */
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AgendaItem } from '../../../shared/domain/workshop/agenda-item';
import { revealStepCount } from '../../../shared/domain/conduct/conduct';
import { findRound } from '../../../shared/domain/session/session';
import { emptyComputer } from '../../testing/empty-computer';
import { sessionOf, TEN_THEMES } from '../../testing/program';
import { showInWorkshop } from '../../testing/workshop-screen';
import { commandOf } from '../../store/commands/commands';
import { currentItem } from '../../store/core/selectors';
import { useSession } from '../../store/react/store-context';
import { PlainItem } from './plain-item';

beforeEach(() => {
  emptyComputer();
});
afterEach(cleanup);

function CurrentItem() {
  const item: AgendaItem | null = currentItem(useSession());
  return item && <PlainItem item={item} />;
}

/** The console at the activity, on the agenda page. */
async function at(id: string) {
  const program = await showInWorkshop(<CurrentItem />);
  await program.store.getState().takeActivity(id);
  await program.store.getState().goTo({ page: 'agenda' });
  await screen.findByRole('region', { name: 'På storskærmen, når du viser det' });
  return program;
}

const button = (name: RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });

it('reads as it will be shown, each source once for all that are from it', async () => {
  await at('conference-top-three');
  const region = screen.getByRole('region', { name: 'På storskærmen, når du viser det' });
  const shown = within(region)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  const credit = 'Væksthus for Ledelse og de fem chefforeninger (2025)';
  expect(shown).toEqual([
    '»Tag ansvar for tværgående løsninger«',
    '»Skab strukturer med faglig ledelse tæt på«',
    `»Indret støttefunktioner efter faglige behov i de udførende led«${credit}`,
  ]);
  // What the item has says enough; nobody misses a vote here.
  expect(screen.queryByText(/afstemning i dette programpunkt/)).toBeNull();
});

it('says which vote holds it back, and can be shown once that is revealed', async () => {
  const { store } = await at('conference-top-three');
  expect(button(/Vis punktet/).disabled).toBe(true);
  const why = /når resultatet af »Hvor er potentialet i ledelseskæden størst\?« er vist/;
  expect(screen.getByText(why)).toBeTruthy();
  const act = store.getState();
  for (const step of [act.openRound, act.closeRound, act.revealRound]) await step(TEN_THEMES);
  await waitFor(() => {
    expect(button(/Vis punktet/).disabled).toBe(false);
  });
  expect(screen.queryByText(why)).toBeNull();
});

it('turns its pages by buttons only while it is shown, and stops at its ends', async () => {
  const program = await at('recommendations-28');
  const { user } = program;
  const pageOf = () => {
    const { showing } = sessionOf(program).projector;
    return showing.kind === 'item' ? showing.page : null;
  };
  expect(screen.getByRole('status').textContent).toBe('10 sider');
  await user.click(button(/Næste side/));
  expect(pageOf()).toBeNull();
  await user.click(button(/Vis punktet/));
  await screen.findByText('Side 1 af 10');
  await user.click(button(/Forrige side/));
  expect(pageOf()).toBe(0);
  await user.click(button(/Næste side/));
  await screen.findByText('Side 2 af 10');
  expect(pageOf()).toBe(1);
  // The steps of a result on the projector are none of its pages.
  const act = program.store.getState();
  await act.openRound(TEN_THEMES);
  const counts = { 'lead-professionally': 6, 'shared-direction': 5, 'support-functions': 4 };
  const slip = { kind: 'table-slip', table: 1, roleId: null, voters: 6, counts } as const;
  await act.record(TEN_THEMES, slip, false);
  for (const step of [act.closeRound, act.revealRound]) await step(TEN_THEMES);
  expect(revealStepCount(sessionOf(program), TEN_THEMES)).toBeGreaterThan(1);
  // A double press is over.
  for (const { action } of program.waiting) action();
  expect(commandOf('next-step').isAvailable(program.store.getState())).toBe(true);
  await screen.findByText('10 sider');
  await user.click(button(/Næste side/));
  expect(findRound(sessionOf(program), TEN_THEMES)).toMatchObject({
    state: 'revealed',
    revealStep: 0,
  });
});
