// @vitest-environment jsdom
/** A whole programme pasted into the «drejebog», and items typed as lines of one: each is one step back. */
import { act, cleanup, createEvent, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dictionaryFor } from '../../../shared/text/dictionary';
import { err } from '../../../shared/lib/result';
import { emptyComputer } from '../../testing/empty-computer';
import { sessionOf, type Program } from '../../testing/program';
import { giveDialogs } from '../../testing/screen';
import { showInWorkshop } from '../../testing/workshop-screen';
import { AgendaEditor } from './agenda-editor';

beforeEach(() => {
  emptyComputer();
  giveDialogs();
});
afterEach(cleanup);

const { prepare } = dictionaryFor('da');
const { programme } = prepare;

/** The editor of an empty agenda. */
async function showEmpty() {
  const program = await showInWorkshop(<AgendaEditor />);
  await act(() => program.store.getState().editWorkshop((own) => ({ ...own, agenda: [] })));
  await act(() => program.store.getState().goTo({ page: 'polls', agendaItemId: '' }));
  return program;
}

const itemsOf = (program: Pick<Program, 'store'>) =>
  sessionOf(program).workshop.agenda.map(({ kind, title, minutes }) =>
    [kind, minutes, title.da].join(' '),
  );
const newLine = () => screen.getByRole<HTMLInputElement>('textbox', { name: programme.newLine });

function paste(target: Element, text: string): boolean {
  const event = createEvent.paste(target, { clipboardData: { getData: () => text } });
  fireEvent(target, event);
  return event.defaultPrevented;
}

const DAY = '9.00\tVelkomst\t15\n9.15\tOplæg: løn\t30\n9.45\tPause\t15\n10.00\tØvelse\t45';

it('makes an item of each line, begins the day with the first, and one Ctrl+Z takes all of it back', async () => {
  const program = await showEmpty();
  expect(paste(newLine(), DAY)).toBe(true);
  await waitFor(() => {
    expect(itemsOf(program)).toEqual([
      'talk 15 Velkomst',
      'talk 30 Oplæg: løn',
      'break 15 Pause',
      'exercise 45 Øvelse',
    ]);
  });
  expect(sessionOf(program).workshop.startTime).toBe('09:00');
  expect(screen.getByRole('button', { name: '09:45Pause' })).toBeDefined();
  expect(await screen.findByText(programme.inserted(4))).toBeDefined();
  expect(program.store.getState().history.done.at(-1)?.name).toEqual({
    ...{ kind: 'workshop', field: 'agenda' },
  });
  await act(() => program.store.getState().undo());
  await act(() => program.store.getState().whenIdle());
  expect(itemsOf(program)).toEqual([]);
  expect(sessionOf(program).workshop.startTime).not.toBe('09:00');
  expect(screen.queryByText(programme.inserted(4))).toBeNull();
});

it('makes a vote of a line that is one, says that its options are missing, and one Ctrl+Z takes all of them back', async () => {
  const program = await showEmpty();
  const { polls: before } = sessionOf(program).workshop;
  paste(newLine(), '9.00 Velkomst\n9.10 Afstemning: Hvor langt er vi?\n9.20 Afstemning om løn');
  const said = `${programme.inserted(3)} ${programme.polls(2)}`;
  expect(await screen.findByText(said)).toBeDefined();
  const { workshop, rounds } = sessionOf(program);
  const added = workshop.polls.find(({ title }) => title.da === 'Hvor langt er vi?');
  expect(workshop.agenda[1]).toMatchObject({ kind: 'poll', pollId: added?.id });
  expect(rounds.filter(({ pollId }) => pollId === added?.id)).toHaveLength(1);
  expect(program.store.getState().history.done.at(-1)?.name).toEqual({
    ...{ kind: 'workshop', field: 'agenda' },
  });
  for (const _ of ['once', 'again']) {
    await act(() => program.store.getState().undo());
    await act(() => program.store.getState().whenIdle());
    expect(itemsOf(program)).toEqual([]);
    expect(sessionOf(program).workshop.polls).toEqual(before);
    expect(sessionOf(program).rounds).toHaveLength(rounds.length - 2);
    await act(() => program.store.getState().redo());
    await act(() => program.store.getState().whenIdle());
    expect(sessionOf(program).workshop).toEqual(workshop);
    expect(sessionOf(program).rounds).toEqual(rounds);
  }
});

it('adds a list below the item it is pasted at, one line among them', async () => {
  const program = await showEmpty();
  paste(newLine(), DAY);
  const item = await screen.findByRole('button', { name: '09:00Velkomst' });
  expect(paste(item, 'Summegrupper (10 min.)')).toBe(true);
  await waitFor(() => {
    expect(itemsOf(program).slice(0, 3)).toEqual([
      'talk 15 Velkomst',
      'exercise 10 Summegrupper',
      'talk 30 Oplæg: løn',
    ]);
  });
});

it('makes an item of a typed line by Enter, and is ready for the next', async () => {
  const program = await showEmpty();
  await program.user.type(newLine(), '9.00 Velkomst (20 min.){Enter}Frokost{Enter}');
  await waitFor(() => {
    expect(itemsOf(program)).toEqual(['talk 20 Velkomst', 'lunch 45 Frokost']);
  });
  expect(document.activeElement).toBe(newLine());
  expect(newLine().value).toBe('');
  // A line is left to the field until Enter.
  expect(paste(newLine(), '10.00 Pause')).toBe(false);
});

it('says where the written times do not follow from the minutes', async () => {
  await showEmpty();
  paste(newLine(), '9.00-9.15 Velkomst\n9.30-10.00 Oplæg');
  const said = await screen.findByText(new RegExp(programme.inserted(2).slice(0, 20)));
  expect(said.textContent).toContain(programme.otherStart('Oplæg', '09:30', '09:15'));
});

it('takes nothing of 500 lines, and what was typed stays where the disk refuses it', async () => {
  const program = await showEmpty();
  const lines = Array.from({ length: 500 }, (_, index) => `Punkt nr-${index}`).join('\n');
  paste(newLine(), lines);
  expect((await screen.findByRole('alert')).textContent).toBe(prepare.tooManyRows('500', 300));
  expect(itemsOf(program)).toEqual([]);
  act(() => program.store.setState({ addProgramme: () => Promise.resolve(err(null)) }));
  await program.user.type(newLine(), 'Velkomst{Enter}');
  await waitFor(() => {
    expect(newLine().value).toBe('Velkomst');
  });
  expect(itemsOf(program)).toEqual([]);
});

const saysInserted = (text: string): boolean => text.startsWith(programme.inserted(2));

it('says that what greets in a mail is no item', async () => {
  const program = await showEmpty();
  paste(newLine(), 'Kære alle\n9.00 Velkomst\n9.15 Pause\nVenlig hilsen\nJens');
  const said = await screen.findByText(saysInserted);
  expect(said.textContent).toContain(
    '3 linjer ligner en hilsen og er ikke taget med: »Kære alle«, »Venlig hilsen« og »Jens«.',
  );
  await act(() => program.store.getState().addItem({ kind: 'talk' }));
  expect(screen.queryByText(saysInserted)).toBeNull();
});

it('is not taken behind an open dialog', async () => {
  const program = await showEmpty();
  const dialog = document.createElement('dialog');
  dialog.open = true;
  document.body.append(dialog);
  expect(paste(document.body, '9.00 Velkomst\n9.15 Pause')).toBe(false);
  dialog.remove();
  await act(() => program.store.getState().whenIdle());
  expect(itemsOf(program)).toEqual([]);
});

it('is taken wherever it is pasted while the drejebog is empty, and nowhere else after that', async () => {
  const program = await showEmpty();
  expect(paste(document.body, '9.00 Velkomst\n9.15 Pause')).toBe(true);
  await waitFor(() => {
    expect(itemsOf(program)).toHaveLength(2);
  });
  expect(paste(document.body, 'Oplæg\nFrokost')).toBe(false);
  await act(() => program.store.getState().whenIdle());
  expect(itemsOf(program)).toHaveLength(2);
});
