// @vitest-environment jsdom
/** The pre-flight check of the papers: the tick is true of the text as it is now, or it is not there. */
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { editionOf } from '../../../shared/domain/edition/edition';
import { emptyComputer } from '../../testing/empty-computer';
import { sessionOf, type Program } from '../../testing/program';
import { showInWorkshop, swapThemes, tenThemesIn } from '../../testing/workshop-screen';
import { PreflightPage } from './preflight-page';

beforeEach(() => {
  emptyComputer();
});
afterEach(cleanup);

const tick = () =>
  screen.getByRole<HTMLInputElement>('checkbox', { name: 'Sedlerne er udskrevet og lagt frem' });
const check = () => tick().closest('.check')?.textContent ?? '';
const markOf = (program: Program) => editionOf(tenThemesIn(program), sessionOf(program).workshop);

it('loses its tick when two themes change places, says why, and has it again when they change back', async () => {
  const program = await showInWorkshop(<PreflightPage />);
  const first = markOf(program);
  await program.user.click(tick());
  await waitFor(() => {
    expect(tick().checked).toBe(true);
  });
  expect(check()).toContain('✓ Klar');
  await act(() => swapThemes(program));
  expect(tick().checked).toBe(false);
  expect(check()).toContain('Mangler');
  const second = markOf(program);
  expect(check()).toContain(`Papiret er udgave ${first}, afstemningen er nu ${second}.`);
  expect(check()).toContain(`udgave\u00a0${second}`);
  await act(() => swapThemes(program));
  expect(tick().checked).toBe(true);

  // Printed anew, it is ticked anew; and undo takes the tick and what it said back.
  await act(() => swapThemes(program));
  await program.user.click(tick());
  await waitFor(() => {
    expect(tick().checked).toBe(true);
  });
  expect(check()).not.toContain('Papiret er');
  await act(async () => {
    await program.store.getState().goTo({ page: 'preflight' });
    await program.store.getState().undo();
  });
  expect(check()).toContain(`Papiret er udgave ${first}, afstemningen er nu ${second}.`);
});

it('asks for no table slips of a vote that has none', async () => {
  const program = await showInWorkshop(<PreflightPage />);
  expect(check()).not.toContain('ingen bordsedler');
  await act(() => program.store.getState().addItem({ kind: 'poll', pollKind: 'allocation' }));
  expect(check()).toContain(
    'Der er ingen bordsedler til »Ny fordeling af point«. Brug stemmesedler eller stemmeboksen.',
  );
  expect(check()).toContain('Læg en bordseddel på hvert bord');
});

it('tells themes that are alike, and is ticked in spite of them', async () => {
  const program = await showInWorkshop(<PreflightPage />);
  await act(() =>
    program.store.getState().editPoll('ten-themes', (poll) =>
      poll.kind === 'choice'
        ? {
            ...poll,
            options: poll.options.map((option, at, [first]) =>
              at === 6 && first ? { ...option, title: first.title } : option,
            ),
          }
        : poll,
    ),
  );
  expect(check()).toContain('Nummer 1 og 7 er ens.');
  await program.user.click(tick());
  await waitFor(() => {
    expect(check()).toContain('✓ Klar');
  });
});

it('mentions the papers for counting, which are no condition', async () => {
  const program = await showInWorkshop(<PreflightPage />);
  expect(check()).toContain('kort til bordværten, kuverter til arkene og en genpart');
  await program.user.click(tick());
  await waitFor(() => {
    expect(check()).toContain('✓ Klar');
  });
  await act(() =>
    program.store.getState().editWorkshop((workshop) => ({ ...workshop, tables: [] })),
  );
  expect(check()).not.toContain('kuverter');
});
