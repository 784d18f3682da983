/** Setting up, also while a round is open: on the program's own database. */
import { beforeEach, expect, it } from 'vitest';
import { oldPapers, papersOf } from '../../../shared/domain/edition/papers';
import { nextUndo } from '../../../shared/domain/undo/history';
import { findRound } from '../../../shared/domain/session/session';
import { findPoll, spreadPeople } from '../../../shared/domain/workshop/workshop';
import { emptyComputer } from '../../testing/empty-computer';
import {
  createProgramInWorkshop,
  sessionOf,
  TEN_THEMES,
  type Program,
} from '../../testing/program';

beforeEach(() => {
  emptyComputer();
});

async function setTables({ store }: Program, present: number, tableCount: number): Promise<void> {
  const tables = spreadPeople(present, tableCount);
  await store.getState().editWorkshop((workshop) => ({ ...workshop, present, tables }));
}

const frozenIn = (program: Program) => findRound(sessionOf(program), TEN_THEMES)?.frozen;

it('keeps an open round on the people it was opened with, until it is told otherwise', async () => {
  const program = await createProgramInWorkshop();
  const act = program.store.getState();
  await act.openRound(TEN_THEMES);
  await setTables(program, 131, 24);
  expect(frozenIn(program)).toMatchObject({ present: 120, tables: { length: 20 } });
  await act.rebaseOpenRound(TEN_THEMES, false);
  expect(frozenIn(program)).toMatchObject({ present: 131, tables: { length: 24 } });
});

it('refuses to take tables away that have handed in slips, and names them', async () => {
  const program = await createProgramInWorkshop();
  const act = program.store.getState();
  await act.openRound(TEN_THEMES);
  for (const table of [20, 4, 18]) {
    await act.record(
      TEN_THEMES,
      { kind: 'table-slip', roleId: null, table, voters: 6, counts: {} },
      false,
    );
  }
  await setTables(program, 100, 16);
  const refused = { code: 'tables-have-slips', tables: [18, 20] };
  expect(await act.rebaseOpenRound(TEN_THEMES, true)).toEqual({ ok: false, error: refused });
  expect(program.store.getState().error).toEqual(refused);
  expect(frozenIn(program)).toMatchObject({ present: 120, tables: { length: 20 } });
});

it('asks before it takes people in that recorded slips don’t fit, and does it when told to', async () => {
  const program = await createProgramInWorkshop();
  const act = program.store.getState();
  await act.openRound(TEN_THEMES);
  const full = { kind: 'table-slip', roleId: null, table: 1, voters: 6, counts: {} } as const;
  await act.record(TEN_THEMES, full, false);
  await setTables(program, 60, 20);
  expect((await act.rebaseOpenRound(TEN_THEMES, false)).ok).toBe(true);
  expect(program.store.getState().question).toEqual({
    kind: 'rebase-breach',
    roundId: TEN_THEMES,
  });
  expect(frozenIn(program)).toMatchObject({ present: 120 });
  await act.rebaseOpenRound(TEN_THEMES, true);
  expect(frozenIn(program)).toMatchObject({ present: 60, tables: { length: 20 } });
});

it('makes each edit on what the one before it left', async () => {
  const program = await createProgramInWorkshop();
  const { editWorkshop } = program.store.getState();
  await Promise.all([
    editWorkshop((workshop) => ({ ...workshop, title: 'Årsmøde' })),
    editWorkshop((workshop) => ({ ...workshop, place: 'Vejle' })),
    editWorkshop((workshop) => ({ ...workshop, present: workshop.present + 1 })),
  ]);
  expect(sessionOf(program).workshop).toMatchObject({
    title: 'Årsmøde',
    place: 'Vejle',
    present: 121,
  });
  const before = sessionOf(program);
  await editWorkshop((workshop) => workshop);
  expect(sessionOf(program)).toBe(before);
});

it('never leaves a half-typed row for another page without a word', async () => {
  const program = await createProgramInWorkshop();
  const act = program.store.getState();
  act.setDraft({ table: 12 });
  await act.goTo({ page: 'results' });
  await act.moveInAgenda(1);
  expect(sessionOf(program).position).toEqual({ page: 'setup', agendaItemId: 'welcome' });
  expect(program.store.getState().hint).toEqual({ kind: 'row-not-recorded', table: 12 });
  act.setDraft(null);
  await act.goTo({ page: 'results' });
  expect(sessionOf(program).position.page).toBe('results');
});

it('changes one poll and no other, and no round that was opened before', async () => {
  const program = await createProgramInWorkshop();
  const act = program.store.getState();
  await act.openRound(TEN_THEMES);
  const before = sessionOf(program).workshop.polls;
  const poll = findPoll(sessionOf(program).workshop, 'ten-themes');
  if (!poll) throw new Error('The pack has no such poll');
  const title = { da: 'Ny titel', en: 'New title' };
  await act.editPoll('ten-themes', (current) => ({ ...current, title }));
  const edited = { ...poll, title };
  expect(sessionOf(program).workshop.polls).toEqual([edited, ...before.slice(1)]);
  expect(frozenIn(program)?.poll).toEqual(poll);
});

it('an agenda item bears the words of its question for as long as it bore them, and Ctrl+Z gives both back', async () => {
  const program = await createProgramInWorkshop();
  const act = program.store.getState();
  await act.addQuickPoll({ question: 'Pause nu?', options: ['Ja', 'Nej'], maxMarks: 1 });
  const added = sessionOf(program).workshop.polls.at(-1)?.id ?? '';
  const titles = () =>
    sessionOf(program)
      .workshop.agenda.filter(({ pollId }) => pollId === added || pollId === 'ten-themes')
      .map(({ title }) => title.da);
  const type = (pollId: string, da: string) =>
    act.editPoll(pollId, (poll) => ({ ...poll, title: { ...poll.title, da } }));
  await act.goTo({ page: 'polls' });
  const own = { da: 'Nu stemmer vi', en: 'Now we vote' };
  await act.editWorkshop((workshop) => ({
    ...workshop,
    agenda: workshop.agenda.map((item) =>
      item.pollId === 'ten-themes' ? { ...item, title: own } : item,
    ),
  }));
  const before = titles();
  expect(before).toEqual(expect.arrayContaining(['Pause nu?', own.da]));
  for (const typed of ['Nu', 'Nu stemmer vi', 'Nu stemmer vi igen']) {
    await type('ten-themes', typed);
  }
  expect(titles()).toEqual(before);
  await act.sealEdits();
  for (const typed of ['Pause nu? J', 'Pause nu? Ja', 'Frokost nu?']) await type(added, typed);
  expect(titles()).toEqual(before.map((title) => title.replace('Pause', 'Frokost')));
  expect(nextUndo(program.store.getState().history, 'preparation')?.name).toMatchObject({
    kind: 'poll',
    title: { da: 'Frokost nu?' },
  });
  await act.undo();
  expect(titles()).toEqual(before);
  expect(findPoll(sessionOf(program).workshop, added)?.title.da).toBe('Pause nu?');
});

it('an agenda item whose title the pack wrote bears the question once it is another, and Ctrl+Z gives it back', async () => {
  const program = await createProgramInWorkshop();
  const act = program.store.getState();
  const title = () =>
    sessionOf(program).workshop.agenda.find(({ pollId }) => pollId === 'ten-themes')?.title;
  const before = title();
  await act.goTo({ page: 'polls' });
  for (const da of ['Hvad', 'Hvad er vigtigst?']) {
    await act.editPoll('ten-themes', (poll) => ({ ...poll, title: { ...poll.title, da } }));
  }
  expect(title()).toEqual({ da: 'Hvad er vigtigst?', en: before?.en });
  await act.undo();
  expect(title()).toEqual(before);
});

it('each tick that the slips are printed is one step, with the editions it vouches for', async () => {
  const program = await createProgramInWorkshop();
  const act = program.store.getState();
  const ticked = () => {
    const { slipsPrinted, printed } = sessionOf(program).workshop;
    return [slipsPrinted, printed.map(({ id }) => id)];
  };
  const both = ['ten-themes', 'wholeness-five'];
  await act.goTo({ page: 'preflight' });
  await act.tickPrinted(true);
  await act.tickPrinted(false);
  await act.tickPrinted(true);
  const name = { kind: 'workshop', field: 'slipsPrinted' };
  for (const before of [
    [false, both],
    [true, both],
    [false, []],
  ]) {
    expect(nextUndo(program.store.getState().history, 'preparation')?.name).toEqual(name);
    await act.undo();
    expect(ticked()).toEqual(before);
  }
  expect(nextUndo(program.store.getState().history, 'preparation')).toBeNull();
});

it('a tick that is taken back leaves what the printer printed after it', async () => {
  const program = await createProgramInWorkshop();
  const act = program.store.getState();
  await act.tickPrinted(true);
  await act.notePrinted(papersOf(sessionOf(program)).slice(0, 1));
  await act.undo();
  expect(sessionOf(program).workshop.slipsPrinted).toBe(false);
  expect(sessionOf(program).workshop.printed.map(({ id }) => id)).toEqual(['ten-themes']);
  await act.redo();
  expect(sessionOf(program).workshop.slipsPrinted).toBe(true);
  expect(oldPapers(sessionOf(program))).toEqual([]);
});

it('moves through the agenda and stops at its ends', async () => {
  const program = await createProgramInWorkshop();
  const { moveInAgenda } = program.store.getState();
  const at = () => sessionOf(program).position;
  expect(at()).toEqual({ page: 'setup', agendaItemId: 'welcome' });
  await moveInAgenda(-1);
  expect(at()).toEqual({ page: 'agenda', agendaItemId: 'welcome' });
  await moveInAgenda(1);
  await moveInAgenda(1);
  expect(at().agendaItemId).toBe('vote-ten-themes');
  for (let step = 0; step < 9; step += 1) await moveInAgenda(1);
  expect(at().agendaItemId).toBe('wrap-up');
});

it('goes from the practice question to the first agenda item', async () => {
  const program = await createProgramInWorkshop();
  const act = program.store.getState();
  await act.goTo({ page: 'agenda', agendaItemId: 'practice' });
  await act.moveInAgenda(1);
  expect(sessionOf(program).position.agendaItemId).toBe('welcome');
});

it('comes back to the page where the program was left', async () => {
  const program = await createProgramInWorkshop();
  const act = program.store.getState();
  await act.goTo({ page: 'results' });
  await act.leaveWorkshop();
  await act.openWorkshop('id-8999');
  expect(sessionOf(program).position).toEqual({ page: 'results', agendaItemId: 'welcome' });
});
