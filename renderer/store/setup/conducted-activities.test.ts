/** Every activity of the packs in a workshop: votes are started, run, revealed and exported; the others are shown, page by page. */
import { beforeEach, describe, expect, it } from 'vitest';
import { ACTIVITIES, findActivity, QUOTATIONS } from '../../../shared/content/activities';
import { buildAudienceView } from '../../../shared/audience/build-audience-view';
import { normalizeContent } from '../../../shared/domain/ballot/ballot';
import { revealStepCount } from '../../../shared/domain/conduct/conduct';
import { rowsOf } from '../../../shared/domain/poll/cell';
import type { Poll } from '../../../shared/domain/poll/poll';
import { PRACTICE_POLL_ID } from '../../../shared/domain/poll/poll';
import { findRound, roundOfPoll } from '../../../shared/domain/session/session';
import { buildDeck } from '../../../shared/export/deck/build-deck';
import { resultsDocument } from '../../../shared/export/results-document';
import { csvText } from '../../../shared/export/tables/csv-text';
import { pollTables } from '../../../shared/export/tables/poll-tables';
import { commandOf } from '../commands/commands';
import { emptyComputer } from '../../testing/empty-computer';
import { createProgram, sessionOf, type Program } from '../../testing/program';

beforeEach(() => {
  emptyComputer();
});

/** A workshop of the pack that has no votes. */
async function programWith(id: string): Promise<Program> {
  const program = createProgram();
  await program.store.getState().start();
  await program.store.getState().createWorkshop('coherence-reform-input');
  expect(sessionOf(program).workshop.polls.map((poll) => poll.id)).toEqual([PRACTICE_POLL_ID]);
  await program.store.getState().goTo({ page: 'polls' });
  expect((await program.store.getState().takeActivity(id)).ok).toBe(true);
  return program;
}

function wallOf(program: Program) {
  const view = buildAudienceView(sessionOf(program));
  if (view.kind !== 'slide') throw new Error(view.kind);
  return view.slide;
}

/** The cell that gets the votes of a row: its own, or the highest step of its statement. */
const cellOf = (poll: Poll, rowId: string) =>
  poll.kind === 'scale' ? `${rowId}/${poll.scale.steps.length}` : rowId;

/** Ballots: the row at place n is put first by n + 1 people, who put the others behind it in turn, or give it all points. */
async function rank(program: Program, roundId: string, poll: Poll): Promise<void> {
  const ids = rowsOf(poll).map(({ id }) => id);
  for (const [place] of ids.entries()) {
    const order = [...ids.slice(place), ...ids.slice(0, place)];
    const given = poll.kind === 'allocation' ? poll.totalPoints : null;
    const marks = order.map((id, at) =>
      given === null ? `${id}/${at + 1}` : `${id}/${at === 0 ? given : 0}`,
    );
    const content = normalizeContent(poll, marks, false);
    for (let person = 0; person <= place; person += 1) {
      const done = await program.store.getState().castBallot(roundId, content);
      expect(done.ok).toBe(true);
    }
  }
}

/** Six at each table: the row at place n gets a vote at each of n + 1 tables, and so n + 1 in all. */
async function vote(program: Program, roundId: string, poll: Poll): Promise<void> {
  const rows = rowsOf(poll);
  for (let table = 1; table <= rows.length; table += 1) {
    const marked = rows.filter((_, place) => place + 1 >= table);
    const counts = Object.fromEntries(marked.map(({ id }) => [cellOf(poll, id), 1]));
    const slip = { kind: 'table-slip', table, roleId: null, voters: 6, counts } as const;
    const done = await program.store.getState().record(roundId, slip, false);
    expect(done.ok).toBe(true);
  }
}

async function conduct(program: Program, poll: Poll): Promise<void> {
  const act = program.store.getState();
  const round = roundOfPoll(sessionOf(program), poll.id);
  if (!round) throw new Error(`No round of ${poll.id}`);
  expect((await act.openRound(round.id)).ok).toBe(true);
  const question = wallOf(program);
  expect(question).toMatchObject({ kind: 'collecting', title: poll.title.da });
  const collect = round.method === 'ballot' ? rank : vote;
  await collect(program, round.id, poll);
  expect(wallOf(program)).toMatchObject({ kind: 'collecting' });
  await act.closeRound(round.id);
  expect(wallOf(program)).toMatchObject({ kind: 'closed' });
  await act.revealRound(round.id);
  const steps = revealStepCount(sessionOf(program), round.id);
  expect(steps).toBeGreaterThan(1);
  for (let step = 1; step < steps; step += 1) await act.moveReveal(round.id, 1);
  const { state, revealStep } = findRound(sessionOf(program), round.id) ?? {};
  expect([state, revealStep]).toEqual(['revealed', steps - 1]);
}

function expectExported(program: Program, poll: Poll): void {
  const document = resultsDocument(sessionOf(program));
  const table = pollTables(document).find((own) => own.pollId === poll.id);
  const rows = table ? csvText(table, 'da').split(/\r?\n/u) : [];
  const deck = JSON.stringify(buildDeck(document));
  expect(deck).toContain(JSON.stringify(poll.title.da).slice(1, -1));
  for (const [place, { label }] of rowsOf(poll).entries()) {
    const own = rows.filter((row) => row.includes(label.da));
    expect(own, label.da).not.toEqual([]);
    const counted = new RegExp(`(?:^|;)"?${place + 1}"?(?:;|$)`, 'u');
    expect(
      own.some((row) => counted.test(row)),
      `${label.da}: ${own.join(' ')}`,
    ).toBe(true);
  }
}

const votes = ACTIVITIES.filter(({ kind }) => kind === 'vote').map(({ id }) => id);
const others = [...ACTIVITIES, ...QUOTATIONS]
  .filter(({ kind }) => kind !== 'vote')
  .map(({ id }) => id);

it('are 15 votes, and 12 activities and 33 quotations that open no round', () => {
  expect([votes.length, others.length]).toEqual([15, 12 + 33]);
});

describe('a vote', () => {
  it.each(votes)('%s is started, run, revealed and exported', async (id) => {
    const program = await programWith(id);
    const activity = findActivity(id);
    const polls = activity?.kind === 'vote' ? activity.polls : [];
    expect(polls.length).toBeGreaterThan(0);
    for (const poll of polls) await conduct(program, poll);
    for (const poll of polls) expectExported(program, poll);
  });
});

describe('what is discussed or read', () => {
  it.each(others)('%s is shown when asked for, all of it, and opens no round', async (id) => {
    const program = await programWith(id);
    const { store } = program;
    const item = sessionOf(program).workshop.agenda.find((own) => own.id === `show-${id}`);
    await store.getState().goTo({ page: 'agenda', agendaItemId: item?.id ?? '' });
    expect(wallOf(program)).toMatchObject({ kind: 'title' });
    await run(program, 'show-item');
    const shown: string[] = [];
    for (;;) {
      const slide = wallOf(program);
      if (slide.kind !== 'lines') throw new Error(slide.kind);
      shown.push(slide.heading, ...slide.lines.map(({ text }) => text));
      if (!commandOf('next-step').isAvailable(store.getState())) break;
      await run(program, 'next-step');
    }
    const activity = findActivity(id);
    const lines = activity && activity.kind !== 'vote' ? activity.lines : [];
    expect(lines.length).toBeGreaterThan(0);
    for (const { kind, text } of lines) {
      expect(shown).toContain(kind === 'quote' ? `»${text.da}«` : text.da);
    }
    expect(sessionOf(program).rounds.map(({ pollId }) => pollId)).toEqual([PRACTICE_POLL_ID]);
  });
});

async function run({ store }: Program, id: Parameters<typeof commandOf>[0]): Promise<void> {
  const before = store.getState().session;
  commandOf(id).run(store.getState());
  await expect.poll(() => store.getState().session, { interval: 1 }).not.toBe(before);
}

it('changes nothing a second time, nor where the vote that asks the same is', async () => {
  const program = await programWith('ten-themes');
  const { workshop } = sessionOf(program);
  for (const id of ['ten-themes', 'ten-themes-conference-only', 'unknown']) {
    await program.store.getState().takeActivity(id);
    expect(sessionOf(program).workshop).toEqual(workshop);
  }
});

it('is taken back poll by poll', async () => {
  const program = await programWith('three-roles');
  const { store } = program;
  const pollIds = () =>
    sessionOf(program)
      .workshop.polls.map(({ id }) => id)
      .slice(1);
  expect(pollIds()).toEqual(['three-roles-today', 'three-roles-wished']);
  await store.getState().undo();
  expect(pollIds()).toEqual(['three-roles-today']);
});
