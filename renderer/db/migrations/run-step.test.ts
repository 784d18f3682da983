/** What an upgrade writes: only what the step changed, and all of it or nothing. */
import { Dexie } from 'dexie';
import { beforeEach, expect, it } from 'vitest';
import type { Migration } from '../../../shared/file-format/migrations';
import { emptyComputer } from '../../testing/empty-computer';
import { seed } from '../../testing/native-database';
import { runStep } from './run-step';

const STORES = { documents: 'key', rounds: 'id', entries: 'id', ballots: 'id', codes: 'roundId' };
const documents = [
  { key: 'generation', value: 2 },
  { key: 'position', value: { page: 'setup' } },
  { key: 'projector', value: { isBlack: true } },
  { key: 'workshop', value: { id: 'w1' } },
];
const rows = { documents, rounds: [{ id: 'r1' }], entries: [{ id: 'e1' }, { id: 'e2' }] };

beforeEach(() => seed(emptyComputer(), { name: 'upgraded', version: 3 }, STORES, rows));

/** What the database holds after `step` has upgraded it, or failed to. */
async function upgraded(step: Migration) {
  const database = new Dexie('upgraded');
  database.version(3).stores(STORES);
  database.version(4).stores({}).upgrade(runStep(step, 4));
  const failure = await database.open().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  database.close();
  const again = new Dexie('upgraded');
  await again.open();
  const names = Object.keys(STORES);
  const held = await Promise.all(
    names.map(async (name) => [name, await again.table(name).toArray()]),
  );
  again.close();
  return { failure, held: Object.fromEntries(held) as object };
}

const nothingElse = { ballots: [], codes: [] };

it('is what the step added, changed and left out, and no mark of the database itself', async () => {
  const { held, failure } = await upgraded((session) => {
    const { workshop, entries, ...rest } = session as {
      readonly workshop: object;
      readonly entries: readonly object[];
    };
    const kept = entries.slice(1);
    const added = { codes: [{ roundId: 'r1' }], rounds: [{ id: 'r1', state: 'ready' }] };
    return { ...rest, ...added, workshop: { ...workshop, place: '' }, entries: kept };
  });
  expect(failure).toBeNull();
  expect(held).toEqual({
    ...rows,
    ...nothingElse,
    documents: [...documents.slice(0, 3), { key: 'workshop', value: { id: 'w1', place: '' } }],
    rounds: [{ id: 'r1', state: 'ready' }],
    entries: [{ id: 'e2' }],
    codes: [{ roundId: 'r1' }],
  });
});

it('is nothing where the step can make no sense of what is there', async () => {
  expect((await upgraded((session) => session)).held).toEqual({ ...rows, ...nothingElse });
  expect((await upgraded(() => null)).held).toEqual({ ...rows, ...nothingElse });
});

it('is nothing where it fails on the way', async () => {
  const { held, failure } = await upgraded((session) => ({
    ...(session as object),
    workshop: { id: 'w1', place: '' },
    rounds: [{ id: 'r1', state: 'ready' }, {}],
  }));
  expect(failure).not.toBeNull();
  expect(held).toEqual({ ...rows, ...nothingElse });
});
