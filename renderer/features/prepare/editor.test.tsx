// @vitest-environment jsdom
/** The editor at work: items and rows are added, pasted, moved, copied, taken away, and each act is one step back. */
import {
  act,
  cleanup,
  createEvent,
  fireEvent,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { rowsOf } from '../../../shared/domain/poll/cell';
import { err } from '../../../shared/lib/result';
import { linesOf } from '../../../shared/domain/workshop/agenda-item';
import { findPoll } from '../../../shared/domain/workshop/workshop';
import { dictionaryFor } from '../../../shared/text/dictionary';
import { emptyComputer } from '../../testing/empty-computer';
import { createSlowDisk, sessionOf, type Program } from '../../testing/program';
import { giveDialogs } from '../../testing/screen';
import { showInWorkshop, tenThemesIn } from '../../testing/workshop-screen';
import { ActivityDrawer } from './activity-drawer';
import { AgendaEditor } from './agenda-editor';
import { PreparePage } from './prepare-page';

beforeEach(() => {
  emptyComputer();
  giveDialogs();
});
afterEach(cleanup);

const { prepare } = dictionaryFor('da');

async function show(ui = <Both />) {
  const program = await showInWorkshop(ui);
  await act(() => program.store.getState().goTo({ page: 'polls' }));
  return program;
}

function Both() {
  return (
    <>
      <AgendaEditor />
      <PreparePage />
    </>
  );
}

const agendaOf = (program: Pick<Program, 'store'>) =>
  sessionOf(program).workshop.agenda.map(({ title }) => title.da);
const idle = (program: Pick<Program, 'store'>) => act(() => program.store.getState().whenIdle());
const undo = async (program: Pick<Program, 'store'>) => {
  await act(() => program.store.getState().undo());
  await idle(program);
};

/** A new vote in the editor, and the texts of its rows. */
async function withNewVote() {
  const program = await show();
  await act(() => program.store.getState().addItem({ kind: 'poll', pollKind: 'choice' }));
  const { agendaItemId } = sessionOf(program).position;
  const item = sessionOf(program).workshop.agenda.find(({ id }) => id === agendaItemId);
  const pollId = item?.pollId ?? '';
  const texts = () => {
    const poll = findPoll(sessionOf(program).workshop, pollId);
    return poll ? rowsOf(poll).map(({ wording }) => wording.da) : null;
  };
  return { ...program, pollId, texts };
}

const newRow = () => screen.getByRole<HTMLInputElement>('textbox', { name: prepare.newRow.choice });

function paste(target: HTMLElement, text: string): boolean {
  const event = createEvent.paste(target, { clipboardData: { getData: () => text } });
  fireEvent(target, event);
  return event.defaultPrevented;
}

it('begins with the question, which the first key writes over', async () => {
  const program = await withNewVote();
  const question = screen.getByRole<HTMLInputElement>('textbox', { name: 'Spørgsmål' });
  await waitFor(() => {
    expect(document.activeElement).toBe(question);
  });
  expect(question.selectionEnd).toBe(question.value.length);
  await program.user.keyboard('Hvad nu?{Enter}');
  expect(question.value).toBe('Hvad nu?');
  const first = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Svarmulighed 1' });
  expect(document.activeElement).toBe(first);
});

it('puts a pasted list in place of the words it began with, and one Ctrl+Z takes all of it back', async () => {
  const program = await withNewVote();
  expect(paste(newRow(), '1. Løn\n2. Tid\n3. Ro')).toBe(true);
  await waitFor(() => {
    expect(program.texts()).toEqual(['Løn', 'Tid', 'Ro']);
  });
  expect(await screen.findByText(prepare.inserted(3))).toBeTruthy();
  await undo(program);
  expect(program.texts()).toEqual(['Første svarmulighed', 'Anden svarmulighed']);
  expect(screen.queryByText(prepare.inserted(3))).toBeNull();
});

it('adds a pasted list below the row it is pasted in, once something is written', async () => {
  const program = await withNewVote();
  paste(newRow(), 'Løn\nRo');
  await waitFor(() => {
    expect(program.texts()).toEqual(['Løn', 'Ro']);
  });
  paste(screen.getByRole('textbox', { name: 'Svarmulighed 1' }), '\tTid\tLedelse');
  await waitFor(() => {
    expect(program.texts()).toEqual(['Løn', 'Tid', 'Ledelse', 'Ro']);
  });
});

it('leaves a single line to the field', async () => {
  await withNewVote();
  expect(paste(newRow(), 'kun én linje')).toBe(false);
});

it('takes nothing of 500 lines, and says how many there is room for', async () => {
  const program = await withNewVote();
  const lines = Array.from({ length: 500 }, (_, index) => `Mulighed ${index}`).join('\n');
  paste(newRow(), lines);
  expect(await screen.findByText(prepare.tooManyRows('500', 20))).toBeTruthy();
  expect(program.texts()).toHaveLength(2);
});

it('makes a row by Enter in the last field, which is then empty for the next', async () => {
  const program = await withNewVote();
  await program.user.type(newRow(), 'Tredje{Enter}');
  await waitFor(() => {
    expect(program.texts()).toEqual(['Første svarmulighed', 'Anden svarmulighed', 'Tredje']);
  });
  expect(newRow().value).toBe('');
  expect(document.activeElement).toBe(newRow());
});

it('moves a row by Alt+arrow in its field, which keeps the keyboard', async () => {
  const program = await withNewVote();
  const second = screen.getByRole('textbox', { name: 'Svarmulighed 2' });
  second.focus();
  await program.user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await waitFor(() => {
    expect(program.texts()).toEqual(['Anden svarmulighed', 'Første svarmulighed']);
  });
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Svarmulighed 1' }));
});

it('copies and removes a row by its menu', async () => {
  const program = await withNewVote();
  await program.user.click(screen.getByRole('button', { name: prepare.rowMenu(1) }));
  await program.user.click(screen.getByRole('menuitem', { name: prepare.duplicate }));
  await waitFor(() => {
    expect(program.texts()).toHaveLength(3);
  });
  await program.user.click(screen.getByRole('button', { name: prepare.rowMenu(3) }));
  await program.user.click(screen.getByRole('menuitem', { name: prepare.remove }));
  await waitFor(() => {
    expect(program.texts()).toEqual(['Første svarmulighed', 'Første svarmulighed']);
  });
});

it('warns of what is not written, and of what reads alike', async () => {
  const program = await withNewVote();
  const warnings = () => screen.getByRole('status', { name: prepare.warningsHeading });
  expect(within(warnings()).getByText(prepare.warnings.unwrittenQuestion)).toBeTruthy();
  paste(newRow(), 'Tid\n tid');
  await waitFor(() => {
    expect(within(warnings()).getByText(prepare.warnings.alike('1 og 2'))).toBeTruthy();
  });
  expect(program.texts()).toHaveLength(2);
});

it('keeps the rows of a vote on which people have voted, and lets their words be corrected', async () => {
  const program = await withNewVote();
  const { store } = program;
  const round = sessionOf(program).rounds.find(({ pollId }) => pollId === program.pollId);
  await act(() => store.getState().openRound(round?.id ?? ''));
  expect(screen.getByText(prepare.protectedPoll)).toBeTruthy();
  expect(screen.queryByRole('textbox', { name: prepare.newRow.choice })).toBeNull();
  expect(screen.queryByRole('button', { name: prepare.rowMenu(1) })).toBeNull();
  const added = await act(() => store.getState().addRows(program.pollId, ['Ny'], 0));
  expect(added).toEqual(err(null));
  expect(program.texts()).toHaveLength(2);
  const field = screen.getByRole('textbox', { name: 'Svarmulighed 1' });
  fireEvent.change(field, { target: { value: 'Rettet' } });
  await waitFor(() => {
    expect(program.texts()?.[0]).toBe('Rettet');
  });
  const { agendaItemId } = sessionOf(program).position;
  await act(() => store.getState().removeItem(agendaItemId));
  expect(store.getState().error?.code).toBe('poll-has-votes');
  expect(sessionOf(program).position.agendaItemId).toBe(agendaItemId);
});

it('takes an item away with its vote, and brings both back', async () => {
  const program = await withNewVote();
  const before = sessionOf(program);
  await act(() => program.store.getState().removeItem(before.position.agendaItemId));
  expect(program.texts()).toBeNull();
  expect(sessionOf(program).rounds.some(({ pollId }) => pollId === program.pollId)).toBe(false);
  await undo(program);
  expect(sessionOf(program).workshop).toEqual(before.workshop);
  expect(new Set(sessionOf(program).rounds)).toEqual(new Set(before.rounds));
});

it('shows the result of a vote at a later item, which has no vote of its own', async () => {
  const program = await withNewVote();
  const polls = sessionOf(program).workshop.polls.length;
  await act(() => program.store.getState().addItem({ kind: 'result', pollId: program.pollId }));
  const { workshop, position } = sessionOf(program);
  const item = workshop.agenda.find(({ id }) => id === position.agendaItemId);
  expect(item).toMatchObject({ pollId: program.pollId, title: { da: 'Resultat: Ny afstemning' } });
  expect(workshop.polls).toHaveLength(polls);
});

it('counts the minutes up to the wished end', async () => {
  const program = await show();
  const total = sessionOf(program).workshop.agenda.reduce((sum, { minutes }) => sum + minutes, 0);
  // The day begins at 9:30.
  const left = 17 * 60 - (9 * 60 + 30) - total;
  fireEvent.change(screen.getByRole('textbox', { name: prepare.endTime }), {
    target: { value: '17' },
  });
  expect(await screen.findByText(new RegExp(prepare.buffer(left, '17:00')))).toBeTruthy();
  fireEvent.change(screen.getByRole('textbox', { name: prepare.endTime }), {
    target: { value: 'snart' },
  });
  expect(screen.getByText(prepare.badEnd)).toBeTruthy();
  expect(sessionOf(program).workshop.endTime).toBe('17:00');
});

it('moves an item by Alt+arrow, and copies it below itself', async () => {
  const program = await show();
  const [first = '', second = '', ...rest] = agendaOf(program);
  screen.getByRole('button', { name: new RegExp(`\\d\\d:\\d\\d${second}`) }).focus();
  await program.user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await waitFor(() => {
    expect(agendaOf(program)).toEqual([second, first, ...rest]);
  });
  const [id = ''] = sessionOf(program).workshop.agenda.map((item) => item.id);
  await act(() => program.store.getState().duplicateItem(id));
  expect(agendaOf(program)).toEqual([second, second, first, ...rest]);
});

it('takes an activity of a pack in, once', async () => {
  const program = await show(<ActivityDrawer />);
  const { drawer } = prepare;
  await program.user.type(
    screen.getByRole('textbox', { name: drawer.search }),
    'pejlemaerker fire',
  );
  const take = await screen.findByRole('button', { name: drawer.takeLabel('De fire pejlemærker') });
  const polls = sessionOf(program).workshop.polls.length;
  await program.user.click(take);
  await waitFor(() => {
    expect(sessionOf(program).workshop.polls).toHaveLength(polls + 1);
  });
  expect(screen.getByText(drawer.refusals['already-there'])).toBeTruthy();
  expect(screen.getByText(drawer.taken('De fire pejlemærker'))).toBeTruthy();
});

it('says that nothing is found', async () => {
  const { user } = await show(<ActivityDrawer />);
  await user.type(screen.getByRole('textbox', { name: prepare.drawer.search }), 'qqqq');
  expect(await screen.findByText(prepare.drawer.none)).toBeTruthy();
});

it('keeps the order of rows that are added faster than the disk writes, and loses no line', async () => {
  const program = await withNewVote();
  const { addRows } = program.store.getState();
  await act(async () => {
    await Promise.all(['Tredje', 'Fjerde'].map((text) => addRows(program.pollId, [text], 'end')));
  });
  expect(program.texts()?.slice(2)).toEqual(['Tredje', 'Fjerde']);
  await act(() => program.store.getState().addItem({ kind: 'talk' }));
  const line = screen.getByRole<HTMLInputElement>('textbox', { name: prepare.newLine });
  const add = (text: string) => {
    fireEvent.change(line, { target: { value: text } });
    fireEvent.keyDown(line, { key: 'Enter' });
  };
  add('Et');
  add('To');
  await waitFor(() => {
    const { workshop, position } = sessionOf(program);
    const item = workshop.agenda.find(({ id }) => id === position.agendaItemId);
    expect(item && linesOf(item).map(({ text }) => text.da)).toEqual(['Et', 'To']);
  });
});

it('gives back a row, a list and a line that were not written, and says of none that it is inserted', async () => {
  const program = await withNewVote();
  const refused = () => Promise.resolve(err(null));
  act(() => program.store.setState({ addRows: refused }));
  paste(newRow(), 'Løn\nRo');
  await act(() => program.store.getState().whenIdle());
  expect(screen.queryByText(prepare.inserted(2))).toBeNull();
  await program.user.type(newRow(), 'Tredje{Enter}');
  await waitFor(() => {
    expect(newRow().value).toBe('Tredje');
  });
  expect(program.texts()).toEqual(['Første svarmulighed', 'Anden svarmulighed']);
});

it('keeps rows that the disk refuses in memory, and says that they are only there', async () => {
  const disk = createSlowDisk();
  const program = await showInWorkshop(<Both />, { openRepository: disk.openRepository });
  await act(() => program.store.getState().goTo({ page: 'polls' }));
  const { store } = program;
  const rows = () => tenThemesIn(program).options.length;
  const before = rows();
  disk.isSlow = true;
  const added = store.getState().addRows('ten-themes', ['Ny'], 'end');
  await waitFor(() => {
    expect(disk.waiting).toHaveLength(1);
  });
  disk.isFull = true;
  act(() => disk.fail({ code: 'storage-full' }));
  await act(async () => {
    await added;
  });
  expect(rows()).toBe(before + 1);
  expect(store.getState().memoryOnly).not.toBeNull();
});

it('moves a line by Alt+arrow, again and again, and the keyboard goes along with it', async () => {
  const program = await show();
  await act(() => program.store.getState().addItem({ kind: 'talk' }));
  paste(screen.getByRole('textbox', { name: prepare.newLine }), 'Et\nTo\nTre');
  const line = (number: number) =>
    screen.getByRole<HTMLTextAreaElement>('textbox', { name: prepare.line(number) });
  await waitFor(() => {
    expect(line(1).value).toBe('Et');
  });
  line(1).focus();
  await program.user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}');
  await waitFor(() => {
    expect([1, 2, 3].map((number) => line(number).value)).toEqual(['To', 'Tre', 'Et']);
  });
  expect(document.activeElement).toBe(line(3));
});
