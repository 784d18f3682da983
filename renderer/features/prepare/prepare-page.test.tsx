// @vitest-environment jsdom
/** Another title over a theme: nothing of the pack’s stands under words it does not belong to, and it all comes back. */
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { tenThemes } from '../../../shared/content/leadership-chain-2025/ten-themes';
import { emptyComputer } from '../../testing/empty-computer';
import { sessionOf } from '../../testing/program';
import { showInWorkshop, tenThemesIn } from '../../testing/workshop-screen';
import { PreparePage } from './prepare-page';

beforeEach(() => {
  emptyComputer();
});
afterEach(cleanup);

const theme = tenThemes.options[4];
const text = theme?.explanation.da ?? '';
const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const put = (into: HTMLElement, value: string) => fireEvent.change(into, { target: { value } });
const titleField = () => field('Svarmulighed 5');
const explanation = () => field('Forklaring til svarmulighed 5');
const row = () => {
  const item = titleField().closest('li');
  if (!item) throw new Error('the field is in no row');
  return item;
};

/** The editor with the ten themes in it. */
async function showThemes() {
  const program = await showInWorkshop(<PreparePage />);
  const item = sessionOf(program).workshop.agenda.find(({ pollId }) => pollId === 'ten-themes');
  await act(() => program.store.getState().goTo({ page: 'polls', agendaItemId: item?.id ?? '' }));
  return program;
}

async function rename() {
  const program = await showThemes();
  expect(explanation().value).toBe(text);
  expect(row().textContent).toMatch(/Titlen er ordret fra kilden|Formuleret til Pejling/);
  titleField().focus();
  put(titleField(), 'Rekrutterin');
  await program.user.type(titleField(), 'g');
  await waitFor(() => {
    expect(tenThemesIn(program).options[4]?.title.da).toBe('Rekruttering');
  });
  return program;
}

it('takes source, claim, explanation and the pack’s remark away while it is typed', async () => {
  const program = await rename();
  expect(explanation().value).toBe('');
  expect(within(row()).queryByText(/kilde/)).toBeNull();
  expect(within(row()).queryByText(/Formuleret til Pejling|ordret/i)).toBeNull();
  expect(screen.queryByText(/topscorere/)).toBeNull();
  expect(tenThemesIn(program).options[4]).toMatchObject({ sources: [], verbatim: false });
  // The keyboard stays where the words are typed.
  expect(document.activeElement).toBe(titleField());
});

it('offers the old explanation: one key puts it there, the same key takes it away, and undo knows each', async () => {
  const program = await rename();
  expect(row().textContent).toContain(`Forklaringen hørte til »${theme?.title.da}«`);
  await program.user.keyboard('{Alt>}{Delete}{/Alt}');
  await waitFor(() => {
    expect(explanation().value).toBe(text);
  });
  expect(row().textContent).toContain(`Forklaringen er skrevet til »${theme?.title.da}«.`);
  await program.user.click(within(row()).getByRole('button', { name: /Fjern forklaringen/ }));
  await waitFor(() => {
    expect(explanation().value).toBe('');
  });
  await program.store.getState().undo();
  await waitFor(() => {
    expect(explanation().value).toBe(text);
  });
  await program.store.getState().undo();
  await program.store.getState().undo();
  await waitFor(() => {
    expect(tenThemesIn(program)).toEqual(tenThemes);
  });
  expect(titleField().value).toBe(theme?.title.da);
});

it('brings all back when the old title is typed again', async () => {
  const program = await rename();
  put(titleField(), theme?.title.da ?? '');
  await waitFor(() => {
    expect(tenThemesIn(program)).toEqual(tenThemes);
  });
  expect(explanation().value).toBe(text);
  expect(within(row()).getByText(/kilde/)).toBeDefined();
  expect(screen.getByText(/topscorere/)).toBeDefined();
});

it('an explanation of one’s own is typed in peace', async () => {
  const program = await rename();
  await program.user.type(explanation(), 'Vores');
  expect(explanation().value).toBe('Vores');
  expect(within(row()).queryByRole('button', { name: /forklaringen/ })).toBeNull();
  await waitFor(() => {
    expect(tenThemesIn(program).options[4]?.explanation.da).toBe('Vores');
  });
});

it('says at once that two themes are alike, also in case and spaces', async () => {
  await showThemes();
  expect(screen.queryByText(/er ens/)).toBeNull();
  const first = tenThemes.options[0]?.title.da ?? '';
  put(field('Svarmulighed 3'), ` ${first.toLocaleUpperCase('da')} `);
  const told = await screen.findAllByText('Svarmulighed 1 og 3 er ens.');
  expect(told.map((one) => one.closest('li')?.querySelector('label')?.textContent)).toEqual([
    'Svarmulighed 1',
    'Svarmulighed 3',
  ]);
});

it('an instruction that says another number of marks is offered for removal', async () => {
  const program = await showThemes();
  const marks = screen.getByRole('textbox', { name: 'Højeste antal kryds pr. deltager' });
  put(marks, '2');
  await program.user.click(await screen.findByRole('button', { name: /Fjern vejledningen/ }));
  await waitFor(() => {
    expect(field('Vejledning til deltagerne').value).toBe('');
  });
  expect(tenThemesIn(program).instruction).toEqual({ da: '', en: '' });
  // Its button stays where it was, for whoever clicked too fast.
  await program.user.click(screen.getByRole('button', { name: /Sæt vejledningen tilbage/ }));
  await waitFor(() => {
    expect(field('Vejledning til deltagerne').value).toBe(tenThemes.instruction.da);
  });
});
