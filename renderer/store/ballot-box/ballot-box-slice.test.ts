/** Voters at the box, on the program's own database: one ballot a code, stored before the thanks, and nothing left of a voter. */
import { beforeEach, describe, expect, it } from 'vitest';
import { codesOfRound } from '../../../shared/domain/session/session';
import {
  boxComputer,
  boxOf,
  CODE,
  firstTheme,
  idsOfMarks,
  makeCodes,
  mark,
  openBox,
  openThemes,
  pass,
  stepOf,
  vote,
} from '../../testing/ballot-box';
import { turn } from '../../testing/empty-computer';
import {
  createProgramInWorkshop,
  createSlowDisk,
  sessionOf,
  TEN_THEMES,
} from '../../testing/program';

let computer: ReturnType<typeof boxComputer>;
beforeEach(() => {
  computer = boxComputer();
});

describe('a ballot', () => {
  it('is on the disk before the thanks, says nothing of its voter, and can’t be taken back', async () => {
    const disk = createSlowDisk();
    const program = await openThemes({ openRepository: disk.openRepository });
    await openBox(program);
    disk.isSlow = true;
    const { actAtBox } = program.store.getState();
    actAtBox({ kind: 'begin' });
    actAtBox({ kind: 'next' }, 'key');
    pass(program, 600);
    actAtBox({ kind: 'cast' });
    pass(program, 600);
    actAtBox({ kind: 'cast' });
    await turn();
    expect(stepOf(program)).toEqual({ kind: 'casting' });
    await disk.letThrough();
    await turn();
    expect(boxOf(program).voter).toMatchObject({ step: { kind: 'thanks' }, marks: [] });
    const [ballot] = sessionOf(program).ballots;
    expect(ballot).toMatchObject({ origin: { kind: 'room' }, marks: [], isSpoiled: false });
    expect(program.store.getState().lastBallot).toBeNull();
    await program.store.getState().leaveBox(CODE);
    await program.store.getState().takeBackBallot(TEN_THEMES);
    expect(sessionOf(program).ballots).toHaveLength(1);
  });

  it('that the facilitator typed before the box is not taken back after it either', async () => {
    const program = await openThemes();
    await program.store.getState().castBallot(TEN_THEMES, { marks: [], isSpoiled: true });
    await openBox(program);
    await program.store.getState().leaveBox(CODE);
    await program.store.getState().takeBackBallot(TEN_THEMES);
    expect(program.store.getState().ballotNotice).toBe('last-unknown');
    expect(sessionOf(program).ballots).toHaveLength(1);
  });

  it('that can’t be stored is kept on the screen, and cast again', async () => {
    const disk = createSlowDisk();
    const program = await openThemes({ openRepository: disk.openRepository });
    await openBox(program);
    disk.isFull = true;
    const { actAtBox } = program.store.getState();
    actAtBox({ kind: 'begin' });
    await mark(program, 3);
    await turn();
    expect(sessionOf(program).ballots).toEqual([]);
    expect(boxOf(program).voter.marks).toHaveLength(3);
    expect(stepOf(program)).toMatchObject({ kind: 'review', isFailed: true });
    disk.isFull = false;
    pass(program, 600);
    actAtBox({ kind: 'cast' });
    await program.store.getState().whenIdle();
    await turn();
    expect(stepOf(program).kind).toBe('thanks');
    expect(idsOfMarks(program)).toEqual([3]);
  });

  it('names the role that was chosen where roles are collected', async () => {
    const program = await createProgramInWorkshop();
    const act = program.store.getState();
    await act.editWorkshop((workshop) => ({ ...workshop, collectsRoles: true }));
    await act.chooseMethod(TEN_THEMES, 'ballot');
    await act.openRound(TEN_THEMES);
    await openBox(program);
    act.actAtBox({ kind: 'begin' });
    act.actAtBox({ kind: 'role', roleId: 'head-of-staff' }, 'key');
    await mark(program, 1);
    pass(program, 4000);
    act.actAtBox({ kind: 'begin' });
    act.actAtBox({ kind: 'role', roleId: null }, 'key');
    await mark(program, 1);
    const origins = sessionOf(program).ballots.map(({ origin }) => origin);
    expect(origins).toHaveLength(2);
    expect(origins).toContainEqual({ kind: 'role', roleId: 'head-of-staff' });
    expect(origins).toContainEqual({ kind: 'room' });
  });
});

describe('a code', () => {
  it('lets one ballot in, also over a restart', async () => {
    const program = await openThemes();
    const [first = '', second = ''] = await makeCodes(program, 2);
    await openBox(program, true);
    await vote(program, 1, first);
    pass(program, 4000);
    const again = await computer.startAgain();
    again.store.getState().showBoxScreen('voter');
    const { actAtBox } = again.store.getState();
    actAtBox({ kind: 'begin' });
    for (const key of first.toLowerCase()) actAtBox({ kind: 'code-key', key });
    await turn();
    expect(stepOf(again)).toMatchObject({ kind: 'code', problem: 'used' });
    for (const key of second) actAtBox({ kind: 'code-key', key });
    await turn();
    await mark(again, 2);
    expect(idsOfMarks(again).sort()).toEqual([1, 2]);
    expect(codesOfRound(sessionOf(again), TEN_THEMES)).toMatchObject({ unused: [] });
  });

  it('that was spent between its check and the casting is refused by the step that writes', async () => {
    const program = await openThemes();
    const [code = ''] = await makeCodes(program, 1);
    await openBox(program, true);
    const { actAtBox } = program.store.getState();
    actAtBox({ kind: 'begin' });
    for (const key of code) actAtBox({ kind: 'code-key', key });
    await turn();
    expect(stepOf(program).kind).toBe('choice');
    const session = sessionOf(program);
    const [set] = session.codes;
    if (!set) throw new Error('No codes');
    program.store.setState({
      session: { ...session, codes: [{ ...set, unused: [], used: set.unused }] },
    });
    await mark(program, 1);
    expect(stepOf(program)).toMatchObject({ kind: 'code', problem: 'used' });
    expect(sessionOf(program).ballots).toEqual([]);
    expect(program.store.getState().error).toBeNull();
  });

  it('is good again once the round is reset, and the ballots are gone', async () => {
    const program = await openThemes();
    const [code = ''] = await makeCodes(program, 1);
    await openBox(program, true);
    await vote(program, 1, code);
    await program.store.getState().leaveBox(CODE);
    await program.store.getState().resetRound(TEN_THEMES);
    expect(sessionOf(program).ballots).toEqual([]);
    expect(codesOfRound(sessionOf(program), TEN_THEMES)?.used).toEqual([]);
    const again = await computer.startAgain();
    await again.store.getState().openWorkshop(sessionOf(program).workshop.id);
    expect(codesOfRound(sessionOf(again), TEN_THEMES)?.unused).toHaveLength(1);
  });
});

describe('the clock', () => {
  it('puts the thanks away after four seconds, for the next voter', async () => {
    const program = await openThemes();
    await openBox(program);
    await vote(program, 1);
    const { visit } = boxOf(program);
    pass(program, 3900);
    expect(stepOf(program).kind).toBe('thanks');
    pass(program, 200);
    expect(boxOf(program)).toMatchObject({ voter: { step: { kind: 'start' } }, secondsLeft: null });
    expect(boxOf(program).visit).not.toBe(visit);
  });

  it('clears what somebody left behind after a minute, and counts the last ten seconds', async () => {
    const program = await openThemes();
    await openBox(program);
    const { actAtBox, touchBox } = program.store.getState();
    actAtBox({ kind: 'begin' });
    actAtBox({ kind: 'mark', cell: firstTheme(program) });
    pass(program, 49_000);
    expect(boxOf(program).secondsLeft).toBeNull();
    pass(program, 2_000);
    expect(boxOf(program).secondsLeft).toBe(9);
    touchBox();
    expect(boxOf(program).secondsLeft).toBeNull();
    pass(program, 58_000);
    expect(boxOf(program).voter.marks).toHaveLength(1);
    pass(program, 3_000);
    expect(boxOf(program).voter).toMatchObject({ step: { kind: 'start' }, marks: [] });
    expect(sessionOf(program).ballots).toEqual([]);
  });

  it('comes back from the code screen to a box to vote in, with nothing on it', async () => {
    const program = await openThemes();
    await openBox(program);
    const { actAtBox, showBoxScreen } = program.store.getState();
    actAtBox({ kind: 'begin' });
    actAtBox({ kind: 'mark', cell: firstTheme(program) });
    showBoxScreen('code');
    actAtBox({ kind: 'mark', cell: firstTheme(program) });
    expect(boxOf(program).voter.marks).toHaveLength(1);
    pass(program, 62_000);
    expect(boxOf(program)).toMatchObject({ screen: 'voter', voter: { step: { kind: 'start' } } });
  });

  it('lets no double press cast what was only to be looked over', async () => {
    const program = await openThemes();
    await openBox(program);
    const { actAtBox } = program.store.getState();
    actAtBox({ kind: 'begin' });
    actAtBox({ kind: 'mark', cell: firstTheme(program) });
    actAtBox({ kind: 'next' }, 'key');
    pass(program, 300);
    actAtBox({ kind: 'cast' });
    expect(stepOf(program).kind).toBe('review');
  });

  it('takes no Enter that bounces for an answer to what it has just asked', async () => {
    const program = await openThemes();
    await openBox(program);
    const { actAtBox } = program.store.getState();
    actAtBox({ kind: 'begin' });
    actAtBox({ kind: 'next' }, 'key');
    pass(program, 600);
    actAtBox({ kind: 'cast' }, 'key');
    expect(stepOf(program)).toMatchObject({ kind: 'review', isAsked: true });
    actAtBox({ kind: 'cast' }, 'key');
    expect(stepOf(program).kind).toBe('review');
    pass(program, 600);
    actAtBox({ kind: 'cast' }, 'key');
    expect(stepOf(program).kind).toBe('casting');
  });

  it('takes a double press of a button for one, and keys as fast as they come', async () => {
    const program = await openThemes();
    await openBox(program);
    const { actAtBox } = program.store.getState();
    actAtBox({ kind: 'begin' });
    actAtBox({ kind: 'next' });
    expect(stepOf(program).kind).toBe('choice');
    pass(program, 500);
    actAtBox({ kind: 'next' });
    actAtBox({ kind: 'back' });
    expect(stepOf(program).kind).toBe('review');
    actAtBox({ kind: 'back' }, 'key');
    expect(stepOf(program).kind).toBe('choice');
  });
});

it('is not begun while a ballot is half typed, nor in a round that is not open', async () => {
  const program = await openThemes();
  const act = program.store.getState();
  act.setDraft({ table: null });
  await act.openBox(TEN_THEMES, { code: CODE, needsCode: false });
  expect(program.store.getState()).toMatchObject({
    phase: 'session',
    hint: { kind: 'row-not-recorded' },
  });
  act.setDraft(null);
  await act.closeRound(TEN_THEMES);
  expect(await act.openBox(TEN_THEMES, { code: CODE, needsCode: false })).toMatchObject({
    ok: false,
  });
  expect(program.store.getState().phase).toBe('session');
});
