/** Reading a large file: the page stays responsive, and shows what it waits for. */
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyComputer } from '../../testing/empty-computer';
import { fileText, newSession } from '../../testing/files';
import {
  createProgram,
  MORNING,
  sessionOf,
  sorted,
  type ProgramParts,
} from '../../testing/program';
import type { Work } from '../core/work';

beforeEach(() => {
  emptyComputer();
});

const FILE = 'Årsmøde.pejling';
const OTHER = newSession('other-workshop');

/** The start page of a program on whose disk a file lies that will be chosen. */
async function startWith(text: string, parts: ProgramParts = {}) {
  const program = createProgram(parts);
  program.host.files.put(FILE, text);
  program.host.files.chosen = FILE;
  await program.store.getState().start();
  return program;
}

describe('a file that takes long to read', () => {
  /** A clock that jumps at every reading, so that each step fills a turn. */
  const slowClock = () => {
    let now = MORNING;
    return () => (now += 1000);
  };

  it('says which file is read and how far it is, hears keys meanwhile, and says no more once it is open', async () => {
    const program = await startWith(fileText(OTHER), { now: slowClock() });
    const { store } = program;
    const said: (Work | null)[] = [];
    store.subscribe(({ work, isHelpOpen }) => {
      if (said.at(-1) !== work) said.push(work);
      // A key pressed while the file is being read works at once.
      if (work && work.share > 0.5 && !isHelpOpen) store.getState().setHelpOpen(true);
    });
    await store.getState().openFile();
    expect(sorted(sessionOf(program))).toEqual(sorted(OTHER));
    expect(store.getState()).toMatchObject({ work: null, isHelpOpen: true });
    // After reading, the fingerprint is computed, whose progress starts from zero.
    const end = said.indexOf(null);
    const shares = said.slice(0, end).map((work) => work?.share ?? 0);
    expect(shares.length).toBeGreaterThan(OTHER.rounds.length);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(said[0]).toMatchObject({ kind: 'reading', name: FILE });
  });

  it('says no more once it is refused', async () => {
    const changed = fileText(OTHER).replace('Årsmøde', 'Ærsmøde');
    const program = await startWith(changed, { now: slowClock() });
    await program.store.getState().openFile();
    expect(program.store.getState()).toMatchObject({
      work: null,
      error: { code: 'file-damaged' },
    });
  });

  it('is not spoken of where it is read within a moment', async () => {
    const program = await startWith(fileText(OTHER));
    const said: (Work | null)[] = [];
    program.store.subscribe(({ work }) => said.push(work));
    await program.store.getState().openFile();
    expect(said.filter((work) => work !== null)).toEqual([]);
  });
});
