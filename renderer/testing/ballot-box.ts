/** A program with the ten themes open for ballots, the box shown, and voters at it. */
import { cellsOf } from '../../shared/domain/poll/cell';
import { pollIdOf } from '../../shared/domain/workshop/agenda-item';
import { createFakeBuckets, emptyComputer, turn } from './empty-computer';
import {
  createProgram,
  createProgramInWorkshop,
  sessionOf,
  TEN_THEMES,
  type Program,
  type ProgramParts,
} from './program';

export const CODE = '2468';

/** A computer on which the program can be started again with all that it stored. */
export function boxComputer() {
  const buckets = createFakeBuckets();
  const factory = emptyComputer({ storageBuckets: buckets });
  const restarted = (parts: ProgramParts = {}): Program => {
    emptyComputer({ storageBuckets: buckets }, factory);
    return createProgram(parts);
  };
  return {
    /** The program as it is before its start. */
    restarted,
    startAgain: async (parts: ProgramParts = {}): Promise<Program> => {
      const again = restarted(parts);
      await again.store.getState().start();
      return again;
    },
  };
}

/** The ten themes are open for ballots. */
export async function openThemes(parts: ProgramParts = {}): Promise<Program> {
  const program = await createProgramInWorkshop(parts);
  const act = program.store.getState();
  const item = sessionOf(program).workshop.agenda.find((one) => pollIdOf(one) === 'ten-themes');
  await act.goTo({ page: 'agenda', agendaItemId: item?.id ?? '' });
  await act.chooseMethod(TEN_THEMES, 'ballot');
  await act.openRound(TEN_THEMES);
  return program;
}

export async function openBox({ store }: Program, needsCode = false): Promise<void> {
  const opened = await store.getState().openBox(TEN_THEMES, { code: CODE, needsCode });
  if (!opened.ok) throw new Error(opened.error.code);
}

/** The codes of the round, made for it. */
export async function makeCodes(program: Program, count: number): Promise<readonly string[]> {
  const making = {
    onProgress: () => undefined,
    isWanted: () => true,
    onStoring: () => undefined,
  };
  const made = await program.store.getState().makeCodes(TEN_THEMES, count, making);
  if (!made.ok || !made.value) throw new Error('No codes');
  return made.value;
}

export function boxOf({ store }: Program) {
  const { box } = store.getState();
  if (!box) throw new Error('The box is not up');
  return box;
}
export const stepOf = (program: Program) => boxOf(program).voter.step;

/** Runs what waits for the clock, up to `milliseconds` from now, tick by tick. */
export function pass(program: Program, milliseconds: number): void {
  const end = program.clock.now + milliseconds;
  const due = program.waiting
    .splice(0)
    .map(({ milliseconds: wait, action }) => ({ at: program.clock.now + wait, action }));
  for (;;) {
    due.sort((a, b) => a.at - b.at);
    const next = due[0];
    if (!next || next.at > end) break;
    due.shift();
    program.clock.now = next.at;
    next.action();
    due.push(
      ...program.waiting
        .splice(0)
        .map(({ milliseconds: wait, action }) => ({ at: program.clock.now + wait, action })),
    );
  }
  for (const { at, action } of due) program.waiting.push({ milliseconds: at - end, action });
  program.clock.now = end;
}

/** The voter marks the first themes and casts; done when the disk has answered. */
export async function vote(program: Program, marks: number, code?: string): Promise<void> {
  const { actAtBox } = program.store.getState();
  actAtBox({ kind: 'begin' });
  for (const key of code ?? '') actAtBox({ kind: 'code-key', key });
  await turn();
  await mark(program, marks);
}

export async function mark(program: Program, marks: number): Promise<void> {
  const { actAtBox, boxRules, whenIdle } = program.store.getState();
  const poll = boxRules()?.frozen.poll;
  for (const { id } of poll ? cellsOf(poll).slice(0, marks) : []) {
    actAtBox({ kind: 'mark', cell: id });
  }
  actAtBox({ kind: 'next' }, 'key');
  pass(program, 600);
  actAtBox({ kind: 'cast' });
  await whenIdle();
  await turn();
}

export const idsOfMarks = (program: Program) =>
  sessionOf(program).ballots.map(({ marks }) => marks.length);

/** The cell of the first theme. */
export function firstTheme(program: Program): string {
  const poll = program.store.getState().boxRules()?.frozen.poll;
  return (poll && cellsOf(poll)[0]?.id) ?? '';
}
