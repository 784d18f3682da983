/** In the browser: workshops in which much was recorded, on the real storage, with the console and what follows it. */
import '../../../renderer/app/styles';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { App, SCREENS } from '../../../renderer/app/app';
import { connectProjector } from '../../../renderer/app/listeners/connect-projector';
import {
  openWorkshopRepository,
  type WorkshopRepository,
} from '../../../renderer/db/workshop-repository';
import { nextTurn } from '../../../renderer/store/core/next-turn';
import { AppStoreProvider } from '../../../renderer/store/react/store-context';
import {
  createProgramInWorkshop,
  sessionOf,
  TEN_THEMES,
  type Program,
} from '../../../renderer/testing/program';
import type { Ballot } from '../../../shared/domain/ballot/ballot';
import type { Entry } from '../../../shared/domain/entry/entry';
import type { Round } from '../../../shared/domain/round/round';
import { applyChange, type SessionChange } from '../../../shared/domain/session/session';
import { slipOf } from '../../../shared/domain/testing/builders';
import { answer, openPlainly } from './plain-database';

/** As many as the pack has. */
const TABLES = 24;

export type Kind = 'ballot' | 'slip';

let open: { readonly program: Program; readonly kind: Kind } | null = null;
let recorded = 0;

function opened() {
  if (!open) throw new Error('Call fill() first');
  return open;
}

/** Rows in one transaction, each of which may take ten seconds. */
const STEP = 4800;

/** The numbers of `size` rows, step by step. */
function steps(size: number): readonly (readonly number[])[] {
  return Array.from({ length: Math.ceil(size / STEP) }, (_, step) =>
    Array.from(
      { length: Math.min(STEP, size - step * STEP) },
      (_own, place) => step * STEP + place,
    ),
  );
}

function ballotsOf(size: number): readonly SessionChange[] {
  const ballot = (): Ballot => ({
    ...{ id: crypto.randomUUID(), roundId: TEN_THEMES, origin: { kind: 'room' } },
    ...{ marks: [`theme-${Math.ceil(10 * Math.random())}`], isSpoiled: false },
  });
  return steps(size).map((places) => ({ ballots: places.map(ballot) }));
}

/** Slips of other rounds, each of them complete. */
function slipsOf(size: number, own: Round): readonly SessionChange[] {
  const counts = Object.fromEntries(
    Array.from({ length: 10 }, (_, place) => [`theme-${place}`, place]),
  );
  const idOf = (place: number) => `earlier-${Math.floor(place / TABLES)}`;
  const slip = (place: number): Entry => {
    const table = 1 + (place % TABLES);
    return slipOf(table, table, 6, counts, { roundId: idOf(place), id: crypto.randomUUID() });
  };
  return steps(size).map((places) => ({
    rounds: [...new Set(places.map(idOf))].map((id) => ({
      ...own,
      id,
      pollId: id,
      state: 'closed',
    })),
    entries: places.map(slip),
  }));
}

/** A workshop with an open round, in which so many ballots or slips were recorded before; shown in the console. */
async function fill(kind: Kind, size: number): Promise<void> {
  document.body.innerHTML = '<div id="root"></div><div id="print-root"></div>';
  const repositories: WorkshopRepository[] = [];
  const program = await createProgramInWorkshop({
    newId: () => crypto.randomUUID(),
    openRepository: async (id) => {
      const made = await openWorkshopRepository(id);
      if (made.ok) repositories.push(made.value);
      return made;
    },
  });
  const { store } = program;
  await store.getState().chooseMethod(TEN_THEMES, kind === 'ballot' ? 'ballot' : 'table-slip');
  await store.getState().openRound(TEN_THEMES);
  const session = sessionOf(program);
  const own = session.rounds.find(({ id }) => id === TEN_THEMES);
  const changes = kind === 'ballot' ? ballotsOf(size) : own ? slipsOf(size, own) : [];
  for (const change of changes) {
    const kept = await repositories[0]?.commit(change);
    if (!kept?.ok) throw new Error(`The rows were not stored: ${kept?.error.code}`);
    store.setState({ session: applyChange(sessionOf(program), change) });
  }
  connectProjector(store);
  for (const load of SCREENS) await load();
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root');
  flushSync(() =>
    createRoot(root).render(
      <AppStoreProvider store={store}>
        <App />
      </AppStoreProvider>,
    ),
  );
  open = { program, kind };
  for (let place = 0; place < 3; place += 1) await recordOne();
}

/** Records one more; done when it is stored and the console shows it. */
async function recordOne(): Promise<void> {
  const { program, kind } = opened();
  const state = program.store.getState();
  recorded += 1;
  const slip = {
    kind: 'table-slip',
    table: 1 + (recorded % TABLES),
    roleId: null,
    voters: 1,
    counts: {},
  } as const;
  const done =
    kind === 'ballot'
      ? state.castBallot(TEN_THEMES, { marks: [], isSpoiled: false })
      : state.record(TEN_THEMES, slip, true);
  if (!(await done).ok) throw new Error('It was not recorded');
  await nextTurn();
}

/** Milliseconds for each of `count` more. */
async function record(count: number): Promise<number> {
  const begun = performance.now();
  for (let place = 0; place < count; place += 1) await recordOne();
  return (performance.now() - begun) / count;
}

/** Leaves the workshop and opens it from the list; gives milliseconds from the click to the console's state. */
async function reopen(): Promise<number> {
  const { program } = opened();
  const { store } = program;
  const { id } = sessionOf(program).workshop;
  await store.getState().leaveWorkshop();
  const begun = performance.now();
  const done = await store.getState().openWorkshop(id);
  if (!done.ok) throw new Error(done.error.code);
  return performance.now() - begun;
}

const TABLES_OF_ROWS = ['documents', 'rounds', 'entries', 'ballots', 'codes'];

/** Opens the same database plainly and reads all rows; gives milliseconds. */
async function readPlainly(): Promise<number> {
  const { id } = sessionOf(opened().program).workshop;
  const begun = performance.now();
  const database = await openPlainly(`workshop-${id}`, `pejling-${id}`);
  const transaction = database.transaction(TABLES_OF_ROWS, 'readonly');
  const rows = await Promise.all(
    TABLES_OF_ROWS.map((name) => answer<unknown[]>(transaction.objectStore(name).getAll())),
  );
  const taken = performance.now() - begun;
  database.close();
  if (rows.flat().length === 0) throw new Error('There are no rows');
  return taken;
}

const page = { fill, record, reopen, readPlainly };
export type LargeWorkshopPage = typeof page;
Object.assign(globalThis, { bench: page });
