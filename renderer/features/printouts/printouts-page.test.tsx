// @vitest-environment jsdom
/** What comes out of the printer is remembered, by its edition; and a vote that is open is printed as it was opened. */
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { editionOf } from '../../../shared/domain/edition/edition';
import { oldPapers } from '../../../shared/domain/edition/papers';
import { findPoll } from '../../../shared/domain/workshop/workshop';
import { emptyComputer } from '../../testing/empty-computer';
import { sessionOf, TEN_THEMES, type Program } from '../../testing/program';
import { showInWorkshop, swapThemes, tenThemesIn } from '../../testing/workshop-screen';
import { PrintoutsPage } from './printouts-page';

beforeEach(() => {
  emptyComputer();
  // Where the sheets for the printer go.
  const root = document.createElement('div');
  root.id = 'print-root';
  document.body.append(root);
});
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

const markOf = (program: Program) => editionOf(tenThemesIn(program), sessionOf(program).workshop);
const printed = (program: Program) => sessionOf(program).workshop.printed;
const onSheets = () =>
  (document.querySelector('#print-root')?.textContent ?? '').replaceAll('\u00ad', '');
const endOfPrinting = () => {
  fireEvent(window, new Event('afterprint'));
};

it('shows beside each poll the mark that its sheets bear', async () => {
  const program = await showInWorkshop(<PrintoutsPage />);
  const before = markOf(program);
  expect(screen.getByRole('checkbox', { name: new RegExp(`udgave\\s${before}`) })).toBeDefined();
  expect(onSheets()).toContain(`Udgave ${before}`);
  await act(() => swapThemes(program));
  const after = markOf(program);
  expect(after).not.toBe(before);
  expect(screen.getByRole('checkbox', { name: new RegExp(`udgave\\s${after}`) })).toBeDefined();
  expect(onSheets()).toContain(`Udgave ${after}`);
  expect(onSheets()).not.toContain(before);
});

it('remembers what was printed, only of the polls that were, and tells when the text goes on', async () => {
  const program = await showInWorkshop(<PrintoutsPage />);
  const mark = markOf(program);
  await program.user.click(screen.getAllByRole('checkbox')[1] ?? document.body);
  endOfPrinting();
  await waitFor(() => {
    expect(printed(program)).toEqual([{ id: 'ten-themes', edition: mark }]);
  });
  // Paper does not go away by Ctrl+Z.
  expect(program.store.getState().history.done).toEqual([]);
  expect(screen.getByRole('status').textContent).toBe(`Noteret som udskrevet: udgave ${mark}.`);
  await act(() => swapThemes(program));
  expect(document.querySelector('.message')?.textContent).toContain(
    `Papiret er udgave ${mark}, afstemningen er nu ${markOf(program)}.`,
  );
  endOfPrinting();
  await waitFor(() => {
    expect(oldPapers(sessionOf(program))).toEqual([]);
  });
  expect(document.querySelector('.message')).toBeNull();
});

it('lists no vote that has no such paper, says so, and notes none of it as printed', async () => {
  const program = await showInWorkshop(<PrintoutsPage />);
  await act(() => program.store.getState().addItem({ kind: 'poll', pollKind: 'ranking' }));
  const boxes = () => screen.getAllByRole('checkbox', { name: /udgave/ });
  const why = 'Der er ingen bordsedler til »Ny rangordning«. Brug stemmesedler eller stemmeboksen.';
  expect(boxes()).toHaveLength(2);
  expect(screen.getByText(why)).toBeDefined();
  endOfPrinting();
  await waitFor(() => {
    expect(printed(program).map(({ id }) => id)).toEqual(['ten-themes', 'wholeness-five']);
  });
  await program.user.click(screen.getByRole('radio', { name: 'Kuverter' }));
  expect(boxes()).toHaveLength(2);
  expect(onSheets()).not.toContain('Ny rangordning');
  for (const other of ['Deltagerark', 'Stemmesedler']) {
    await program.user.click(screen.getByRole('radio', { name: other }));
    expect(boxes()).toHaveLength(3);
    expect(screen.queryByText(why)).toBeNull();
  }
});

it('forgets it where no paper came out', async () => {
  const program = await showInWorkshop(<PrintoutsPage />);
  endOfPrinting();
  await waitFor(() => {
    expect(printed(program)).toHaveLength(2);
  });
  await program.user.click(screen.getByRole('button', { name: 'Der kom ikke papir ud' }));
  await waitFor(() => {
    expect(printed(program)).toEqual([]);
  });
  expect(screen.queryByRole('status')).toBeNull();
});

it('prints an open vote as it was opened', async () => {
  const program = await showInWorkshop(<PrintoutsPage />);
  const [mark, { title }] = [markOf(program), tenThemesIn(program).options[0] ?? { title: null }];
  await act(async () => {
    await program.store.getState().openRound(TEN_THEMES);
    await swapThemes(program);
    await program.store
      .getState()
      .editPoll('ten-themes', (poll) =>
        poll.kind === 'choice' ? { ...poll, options: poll.options.slice(1), maxMarks: 1 } : poll,
      );
  });
  expect(onSheets()).toContain(`Udgave ${mark}`);
  expect(onSheets()).not.toContain(markOf(program));
  expect(onSheets()).toContain(title?.da);
  expect(screen.getByText(/Den udskrives, som den var, da den blev åbnet/)).toBeDefined();
});

it('codes say for which edition they are, and are no paper to vote by', async () => {
  const program = await showInWorkshop(<PrintoutsPage />);
  const poll = findPoll(sessionOf(program).workshop, 'wholeness-five');
  if (!poll) throw new Error('no questions');
  await program.user.click(screen.getByRole('radio', { name: 'Engangskoder' }));
  await program.user.click(screen.getByRole('button', { name: 'Lav koder' }));
  await waitFor(() => {
    expect(onSheets()).toContain(`Udgave ${markOf(program)}`);
  });
  endOfPrinting();
  await program.store.getState().whenIdle();
  expect(printed(program)).toEqual([]);
});
