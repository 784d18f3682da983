// @vitest-environment jsdom
/** The page of a vote: while it is counted nothing leads away from it; then it says what comes next. */
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { localize } from '../../../shared/lib/language';
import { emptyComputer } from '../../testing/empty-computer';
import { sessionOf, TEN_THEMES } from '../../testing/program';
import { showInWorkshop } from '../../testing/workshop-screen';
import { AgendaPage } from './agenda-page';

beforeEach(() => {
  emptyComputer();
});
afterEach(cleanup);

it('names the next item and its time once the vote is over', async () => {
  const program = await showInWorkshop(<AgendaPage />);
  const { agenda } = sessionOf(program).workshop;
  const at = agenda.findIndex((item) => item.kind === 'poll' && item.pollId === 'ten-themes');
  const later = agenda[at + 1];
  if (!later) throw new Error('The themes are not the last item.');
  const run = (change: () => Promise<unknown>) =>
    act(async () => {
      await change();
    });
  const store = program.store.getState();
  await run(() => store.goTo({ page: 'agenda', agendaItemId: agenda[at]?.id ?? '' }));
  await run(() => store.openRound(TEN_THEMES));
  expect(screen.queryByRole('button', { name: /^Næste: /u })).toBeNull();
  await run(() => store.closeRound(TEN_THEMES));
  expect(screen.getByRole('button', { name: /^Næste: /u }).textContent).toContain(
    `Næste: ${localize(later.title, 'da')} kl.`,
  );
});
