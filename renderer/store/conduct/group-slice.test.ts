/** Piles and roles in the store, on the program's own database: which role's papers are recorded, corrected and taken back. */
import { beforeEach, describe, expect, it } from 'vitest';
import { pollIdOf } from '../../../shared/domain/workshop/agenda-item';
import { correctedContents } from '../../../shared/domain/ballot/ballot-correction';
import { effectiveCorrections } from '../../../shared/domain/entry/entry';
import { findRound } from '../../../shared/domain/session/session';
import { countedEntries, tally } from '../../../shared/domain/tally/tally';
import { ok } from '../../../shared/lib/result';
import { createFakeBuckets, emptyComputer } from '../../testing/empty-computer';
import {
  createProgramInWorkshop,
  sessionOf,
  TEN_THEMES,
  type Program,
} from '../../testing/program';
import { commandOf } from '../commands/commands';
import { pileOf } from '../ballots/piles';
import { forgottenBallots } from '../ballots/pile-selectors';

beforeEach(() => {
  emptyComputer({ storageBuckets: createFakeBuckets() });
});

const [BOSS, FIELD, STAFF] = ['chief-executive', 'head-of-field', 'head-of-staff'] as const;
const blank = { marks: [], isSpoiled: false } as const;
const spoiled = { marks: [], isSpoiled: true } as const;

async function openByRole(method: 'table-slip' | 'ballot' = 'table-slip'): Promise<Program> {
  const program = await createProgramInWorkshop();
  const act = program.store.getState();
  await act.editWorkshop((workshop) => ({ ...workshop, collectsRoles: true }));
  const item = sessionOf(program).workshop.agenda.find((one) => pollIdOf(one) !== null);
  await act.goTo({ page: 'agenda', agendaItemId: item?.id ?? '' });
  await act.openRound(TEN_THEMES);
  await act.chooseMethod(TEN_THEMES, method);
  return program;
}

function roundIn(program: Program) {
  const round = findRound(sessionOf(program), TEN_THEMES);
  if (!round) throw new Error('No round');
  return round;
}

const pileIn = (program: Program) => pileOf(program.store.getState().piles, roundIn(program));
const slip = (table: number, roleId: string | null, voters = 2) =>
  ({ kind: 'table-slip', table, roleId, voters, counts: {} }) as const;

describe('the pile', () => {
  it('begins with the first role, goes through all of them, and comes to what names none', async () => {
    const program = await openByRole();
    const piles = [pileIn(program)];
    for (let turn = 0; turn < 4; turn += 1) {
      commandOf('next-pile').run(program.store.getState());
      piles.push(pileIn(program));
    }
    expect(piles).toEqual([BOSS, FIELD, STAFF, null, BOSS]);
  });

  it('is not left while a row is half typed, and says why', async () => {
    const program = await openByRole();
    const act = program.store.getState();
    act.setDraft({ table: 7 });
    commandOf('next-pile').run(act);
    expect(act.choosePile(TEN_THEMES, FIELD)).toBe(false);
    expect(pileIn(program)).toBe(BOSS);
    expect(program.store.getState().hint).toEqual({ kind: 'row-not-recorded', table: 7 });
  });

  it('is the first one again in another workshop with the same round', async () => {
    const program = await openByRole();
    const act = program.store.getState();
    act.choosePile(TEN_THEMES, STAFF);
    await act.leaveWorkshop();
    await act.createWorkshop('leadership-chain-2025');
    expect(program.store.getState().piles).toEqual({});
  });

  it('is none where the round was opened without roles, or collects in a way that names none', async () => {
    const program = await openByRole();
    const { chooseMethod } = program.store.getState();
    await chooseMethod(TEN_THEMES, 'table-answer');
    expect(pileIn(program)).toBeNull();
    expect(commandOf('next-pile').isAvailable(program.store.getState())).toBe(false);
    const plain = await createProgramInWorkshop();
    await plain.store.getState().openRound(TEN_THEMES);
    expect(pileIn(plain)).toBeNull();
  });
});

describe('ballots of a pile', () => {
  it('say their role and nothing otherRoundsShown, or that they were in the room', async () => {
    const program = await openByRole('ballot');
    const act = program.store.getState();
    await act.castBallot(TEN_THEMES, blank);
    act.choosePile(TEN_THEMES, null);
    await act.castBallot(TEN_THEMES, blank);
    const origins = sessionOf(program).ballots.map(({ origin }) => origin);
    expect(origins).toHaveLength(2);
    expect(origins).toEqual(
      expect.arrayContaining([{ kind: 'role', roleId: BOSS }, { kind: 'room' }]),
    );
  });

  it('are corrected in their own pile only', async () => {
    const program = await openByRole('ballot');
    const act = program.store.getState();
    await act.castBallot(TEN_THEMES, blank);
    act.choosePile(TEN_THEMES, FIELD);
    expect(act.ballotLike(TEN_THEMES, blank)).toBeNull();
    const missing = { ...blank, origin: { kind: 'role', roleId: FIELD } } as const;
    expect(await act.correctBallot(TEN_THEMES, missing, spoiled)).toEqual(ok('none-like-it'));
    act.choosePile(TEN_THEMES, BOSS);
    const wrong = act.ballotLike(TEN_THEMES, blank);
    if (!wrong) throw new Error('It was cast.');
    expect(await act.correctBallot(TEN_THEMES, wrong, spoiled)).toEqual(ok('corrected'));
    expect(sessionOf(program).entries).toMatchObject([
      { kind: 'ballot-correction', origin: { kind: 'role', roleId: BOSS } },
    ]);
  });

  it('are moved to another pile, and back by undo', async () => {
    const program = await openByRole('ballot');
    const act = program.store.getState();
    const perRole = () => {
      const { entries, ballots } = sessionOf(program);
      const { contents } = correctedContents(ballots, effectiveCorrections(entries));
      const roles = contents.map(({ origin }) => 'roleId' in origin && origin.roleId);
      return [BOSS, FIELD].map((id) => roles.filter((role) => role === id).length);
    };
    await act.castBallot(TEN_THEMES, blank);
    await act.castBallot(TEN_THEMES, blank);
    const wrong = act.ballotLike(TEN_THEMES, blank);
    if (!wrong) throw new Error('It was cast.');
    act.setDraft({ table: null, isOfAnyPile: true });
    act.nextPile(TEN_THEMES);
    act.setDraft(null);
    expect(await act.correctBallot(TEN_THEMES, wrong, blank)).toEqual(ok('moved'));
    expect(perRole()).toEqual([1, 1]);
    // The second pass knows that the paper lies in the other pile now.
    const { typedPiles } = program.store.getState();
    expect(typedPiles.map(({ pass }) => pass.batches.map((batch) => batch.length))).toEqual([
      [1],
      [1],
    ]);
    expect(forgottenBallots(program.store.getState(), roundIn(program))).toBe(0);
    await act.takeBackBallot(TEN_THEMES);
    expect(perRole()).toEqual([2, 0]);
    await act.redoBallot(TEN_THEMES);
    expect(perRole()).toEqual([1, 1]);
  });

  it('are not moved where nobody can say which of several was meant', async () => {
    const program = await openByRole('ballot');
    const act = program.store.getState();
    for (let count = 0; count < 11; count += 1) await act.castBallot(TEN_THEMES, blank);
    const wrong = act.ballotLike(TEN_THEMES, blank);
    if (!wrong) throw new Error('It was cast.');
    // The first batch of ten is typed again and checked; the eleventh is not.
    act.openPass(TEN_THEMES, wrong.origin);
    for (let count = 0; count < 10; count += 1) act.typeBallotAgain(blank);
    act.finishBatch();
    act.leavePass();
    act.choosePile(TEN_THEMES, FIELD);
    expect(await act.correctBallot(TEN_THEMES, wrong, blank)).toEqual(ok('unclear'));
    expect(sessionOf(program).entries).toEqual([]);
  });

  it('can be taken back from the pile after it', async () => {
    const program = await openByRole('ballot');
    const act = program.store.getState();
    await act.castBallot(TEN_THEMES, blank);
    act.nextPile(TEN_THEMES);
    await act.takeBackBallot(TEN_THEMES);
    expect(sessionOf(program).ballots).toEqual([]);
  });
});

describe('slips of a pile', () => {
  it('are taken back by themselves, and say so', async () => {
    const program = await openByRole();
    const act = program.store.getState();
    await act.record(TEN_THEMES, slip(4, BOSS), false);
    await act.record(TEN_THEMES, slip(4, FIELD, 3), false);
    await act.removeSlip(TEN_THEMES, 4, FIELD);
    const counted = countedEntries(roundIn(program), sessionOf(program).entries);
    expect(counted).toMatchObject([{ table: 4, roleId: BOSS }]);
    expect(program.store.getState().hint).toMatchObject({ what: { table: 4, roleId: FIELD } });
    await act.removeSlip(TEN_THEMES, 4, FIELD);
    await act.removeSlip(TEN_THEMES, 4, null);
    expect(countedEntries(roundIn(program), sessionOf(program).entries)).toHaveLength(1);
  });

  it('count again where the slip of the whole table is taken back that stood for them', async () => {
    const program = await openByRole();
    const act = program.store.getState();
    await act.record(TEN_THEMES, slip(4, BOSS), false);
    await act.record(TEN_THEMES, slip(4, null, 6), false);
    const voters = () => tally(roundIn(program), sessionOf(program).entries, []).voters;
    expect(voters()).toBe(6);
    await act.removeSlip(TEN_THEMES, 4, null);
    expect(voters()).toBe(2);
  });
});

describe('roles in the set-up', () => {
  it('are added with an id of their own, unless the name is taken', async () => {
    const program = await createProgramInWorkshop();
    const act = program.store.getState();
    await act.addRole(' Centerchef ');
    await act.addRole('centerchef');
    const { roles } = sessionOf(program).workshop;
    expect(roles.map(({ name }) => name.da)).toEqual([
      'Direktør',
      'Fagchef',
      'Stabschef',
      'Centerchef',
    ]);
    expect(new Set(roles.map(({ id }) => id)).size).toBe(4);
  });

  it('stay in the open round where they have votes, whatever becomes of them in the workshop', async () => {
    const program = await openByRole('ballot');
    const act = program.store.getState();
    await act.castBallot(TEN_THEMES, blank);
    await act.addRole('Centerchef');
    await act.editWorkshop((workshop) => ({
      ...workshop,
      roles: workshop.roles.filter(({ id }) => id !== BOSS && id !== FIELD),
    }));
    const names = () => roundIn(program).frozen?.roles.map(({ name }) => name.da);
    expect(names()).toEqual(['Direktør', 'Fagchef', 'Stabschef']);
    await act.rebaseOpenRound(TEN_THEMES, false);
    expect(names()).toEqual(['Stabschef', 'Centerchef', 'Direktør']);
    // A pile that no longer exists is not typed any more.
    act.choosePile(TEN_THEMES, FIELD);
    expect(pileIn(program)).toBe(STAFF);
  });

  it('are refused in the open round where there would be more than keys, and nothing changes', async () => {
    const program = await openByRole('ballot');
    const act = program.store.getState();
    await act.castBallot(TEN_THEMES, blank);
    const before = roundIn(program);
    await act.editWorkshop((workshop) => ({
      ...workshop,
      roles: Array.from({ length: 9 }, (_, index) => ({
        id: `new-${index}`,
        name: { da: `Rolle ${index}`, en: `Role ${index}` },
      })),
    }));
    const refused = { ok: false, error: { code: 'too-many-roles' } };
    expect(await act.rebaseOpenRound(TEN_THEMES, true)).toEqual(refused);
    expect(roundIn(program)).toEqual(before);
  });
});
