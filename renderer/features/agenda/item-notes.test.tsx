// @vitest-environment jsdom
/** Notes and agreements as they are typed: stored at once, row by row, with nothing lost that is too long. */
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { notesOf } from '../../../shared/domain/workshop/item-notes';
import { err } from '../../../shared/lib/result';
import { emptyComputer } from '../../testing/empty-computer';
import { sessionOf, type Program } from '../../testing/program';
import { showInWorkshop } from '../../testing/workshop-screen';
import { ItemNotes } from './item-notes';

beforeEach(() => {
  emptyComputer();
});
afterEach(cleanup);

const notes = (program: Program) => notesOf(sessionOf(program).workshop.notes, 'debate');
const begin = () => showInWorkshop(<ItemNotes itemId="debate" />);
const points = () =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Pointer fra salen' });
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const idle = (program: Program) => act(() => program.store.getState().whenIdle());

it('stores points with every key, and hints against names', async () => {
  const program = await begin();
  await program.user.type(points(), 'Fast dag{Enter}»Vi tør«');
  await idle(program);
  expect(notes(program).points).toBe('Fast dag\n»Vi tør«');
  const hint = screen.getByText(/Skriv ingen navne/);
  // Told with the field, for those who hear it.
  expect(points().getAttribute('aria-describedby')?.split(' ')).toEqual([hint.id]);
});

it('takes agreements by Tab and Enter, faster than they are stored, with an empty row below', async () => {
  const program = await begin();
  await program.user.click(field('Hvad, aftale 1'));
  await program.user.keyboard(
    'Opslag prøves{Tab}HR-chef, Viborg{Tab}1. april{Enter}Svarfrist{Tab}Alle',
  );
  await idle(program);
  expect(notes(program).agreements).toMatchObject([
    { what: 'Opslag prøves', who: 'HR-chef, Viborg', by: '1. april' },
    { what: 'Svarfrist', who: 'Alle', by: '' },
  ]);
  expect(field('Hvad, aftale 3').value).toBe('');
});

it('removes an agreement, and what was emptied once the keyboard has left', async () => {
  const program = await begin();
  await program.user.type(field('Hvad, aftale 1'), 'En');
  await program.user.type(field('Hvad, aftale 2'), 'To');
  await program.user.click(screen.getByRole('button', { name: 'Slet aftale 1' }));
  await idle(program);
  expect(notes(program).agreements).toMatchObject([{ what: 'To' }]);
  await program.user.clear(field('Hvad, aftale 1'));
  await program.user.click(points());
  await idle(program);
  expect(sessionOf(program).workshop.notes).toEqual([]);
});

it('says that 10,000 characters are much, and stores all of them', async () => {
  const program = await begin();
  const text = 'Dette er sagt. '.repeat(700);
  fireEvent.change(points(), { target: { value: text } });
  await idle(program);
  expect(notes(program).points).toBe(text);
  expect(screen.getByRole('alert').textContent).toMatch(
    /^10\.500 tegn\. Over 10\.000 .* alt er gemt/,
  );
});

it('says nothing of 10,000 characters, and something of one more', async () => {
  await begin();
  fireEvent.change(points(), { target: { value: 'x'.repeat(10_000) } });
  expect(screen.queryByRole('alert')).toBeNull();
  fireEvent.change(points(), { target: { value: 'x'.repeat(10_001) } });
  expect(screen.getByRole('alert').textContent).toMatch(/^10\.001 tegn\./);
  expect(points().getAttribute('aria-invalid')).toBe('false');
  expect(points().getAttribute('aria-describedby')?.split(' ')).toContain(
    screen.getByRole('alert').id,
  );
});

it('does not store more than a file holds, says so, and keeps it in the field', async () => {
  const program = await begin();
  fireEvent.change(points(), { target: { value: 'Først' } });
  fireEvent.change(points(), { target: { value: 'x'.repeat(100_001) } });
  await idle(program);
  expect(notes(program).points).toBe('Først');
  expect(points().value).toHaveLength(100_001);
  expect(screen.getByRole('alert').textContent).toMatch(/ikke gemt: Flyt noget/);
  expect(points().getAttribute('aria-invalid')).toBe('true');
});

it('leaves undo to the field, and is taken back on the agenda page by Pejling’s', async () => {
  const program = await begin();
  const heard: string[] = [];
  const hear = ({ key, ctrlKey }: KeyboardEvent) => heard.push(`${ctrlKey ? 'Ctrl+' : ''}${key}`);
  window.addEventListener('keydown', hear);
  await program.user.type(points(), 'Fast dag');
  await program.user.keyboard('{Control>}z{/Control}');
  window.removeEventListener('keydown', hear);
  expect(heard).not.toContain('Ctrl+z');
  await act(() => program.store.getState().sealEdits());
  await act(() =>
    program.store
      .getState()
      .goTo({ page: 'agenda' })
      .then(() => undefined),
  );
  await act(async () => {
    await program.store.getState().undo();
  });
  expect(notes(program).points).toBe('');
  expect(points().value).toBe('');
});

it('takes in what a merge brings while the field is open, and goes on from there', async () => {
  const program = await begin();
  await program.user.type(points(), 'Her');
  await idle(program);
  const session = sessionOf(program);
  const there = [{ id: 'debate', points: 'Her\nDer', agreements: [] }];
  const other = { ...session, workshop: { ...session.workshop, notes: there } };
  await act(async () => {
    await program.store.getState().merge({ session: other, savedAt: 0, file: null }, new Map());
  });
  expect(points().value).toBe('Her\nDer');
  await program.user.type(points(), '!');
  await idle(program);
  expect(notes(program).points).toBe('Her\nDer!');
});

it('says that all is stored only of what is stored', async () => {
  const program = await begin();
  const { writePoints } = program.store.getState();
  act(() => {
    program.store.setState({
      writePoints: () => Promise.resolve(err({ code: 'workshop-missing' })),
    });
  });
  fireEvent.change(points(), { target: { value: 'x'.repeat(10_001) } });
  await idle(program);
  expect(screen.getByRole('alert').textContent).not.toMatch(/gemt/);
  act(() => program.store.setState({ writePoints }));
  const error = { code: 'storage-lost' } as const;
  act(() => program.store.setState({ memoryOnly: { error, rescue: null } }));
  fireEvent.change(points(), { target: { value: 'x'.repeat(10_003) } });
  await act(() => program.store.getState().whenIdle());
  expect(notes(program).points).toHaveLength(10_003);
  act(() => program.store.setState({ memoryOnly: { error, rescue: null } }));
  expect(screen.getByRole('alert').textContent).not.toMatch(/gemt/);
  act(() => program.store.setState({ memoryOnly: null }));
  fireEvent.change(points(), { target: { value: 'x'.repeat(10_002) } });
  await idle(program);
  expect(screen.getByRole('alert').textContent).toMatch(/alt er gemt/);
});

it('takes back what was typed since the field was entered, and not what stood there', async () => {
  const program = await begin();
  await program.user.type(points(), 'Fast dag');
  await program.user.click(document.body);
  await program.user.type(points(), ' i dag');
  await program.user.click(document.body);
  await idle(program);
  expect(notes(program).points).toBe('Fast dag i dag');
  await act(async () => {
    await program.store.getState().goTo({ page: 'agenda' });
    await program.store.getState().undo();
  });
  expect(notes(program).points).toBe('Fast dag');
});
