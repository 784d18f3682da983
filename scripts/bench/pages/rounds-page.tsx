/** In the browser: the whole console on the program's store, in which rounds are opened, filled with ballots and closed. */
import { createRoot } from 'react-dom/client';
import { ConsolePage } from '../../../renderer/app/console/console-page';
import '../../../renderer/app/styles';
import {
  createProgramInWorkshop,
  sessionOf,
  TEN_THEMES,
  type Program,
} from '../../../renderer/testing/program';
import { AppStoreProvider } from '../../../renderer/store/react/store-context';

let program: Program | null = null;
let roundId: string = TEN_THEMES;

function shown(): Program {
  if (!program) throw new Error('Call prepare() first');
  return program;
}

/** Shows the console of a new workshop, at its first vote. */
async function prepare(): Promise<void> {
  program = await createProgramInWorkshop();
  const root = document.createElement('div');
  document.body.append(root);
  createRoot(root).render(
    <AppStoreProvider store={program.store}>
      <ConsolePage />
    </AppStoreProvider>,
  );
}

/** Opens a round, records so many ballots one after the other, and closes it; a new round waits. */
async function conductRound(ballots: number): Promise<void> {
  const { store } = shown();
  const { openRound, chooseMethod, castBallot, closeRound, addRound } = store.getState();
  await chooseMethod(roundId, 'ballot');
  await openRound(roundId);
  const cells = cellsOf(roundId);
  for (let ballot = 0; ballot < ballots; ballot += 1) {
    const marks = cells.filter((_, place) => (ballot + place) % 4 === 0).slice(0, 3);
    const done = await castBallot(roundId, { marks, isSpoiled: false });
    if (!done.ok) throw new Error(done.error.code);
  }
  await closeRound(roundId);
  const { length } = sessionOf(shown()).ballots;
  await addRound(roundId);
  const newest = sessionOf(shown()).rounds.filter(({ state }) => state === 'ready');
  roundId = newest.find(({ pollId }) => pollId === 'ten-themes')?.id ?? roundId;
  if (length % ballots !== 0) throw new Error(`${length} ballots are stored`);
}

function cellsOf(id: string): readonly string[] {
  const poll = sessionOf(shown()).rounds.find((round) => round.id === id)?.frozen?.poll;
  if (poll?.kind !== 'choice') throw new Error('The round has no choice');
  return poll.options.map((option) => option.id);
}

const page = { prepare, conductRound };
export type RoundsPage = typeof page;
Object.assign(globalThis, { bench: page });
