/** A workshop of version 2, written by hand: its slips were of whole tables, and the usual roles wait to be used. */
import { beforeEach, describe, expect, it } from 'vitest';
import { CURRENT_VERSION, migrate } from '../../../shared/file-format/migrations';
import { emptyComputer } from '../../testing/empty-computer';
import { seed, shapeOf } from '../../testing/native-database';
import { createCatalogRepository } from '../catalog-repository';
import { openWorkshopRepository } from '../workshop-repository';

let factory: IDBFactory;
beforeEach(() => {
  factory = emptyComputer();
});

const STORES = { documents: 'key', rounds: 'id', entries: 'id', ballots: 'id' } as const;

/** Written down as version 2 stores it; never to be changed with the program. */
const workshop = { id: 'w1', title: 'Ærø 2026', present: 13, polls: [], agenda: [] };
const frozen = { poll: { id: 'p1' }, present: 13, tables: [{ number: 1, people: 7 }] };
const rounds = [
  { id: 'r1', pollId: 'p1', number: 1, state: 'closed', shownThrough: 2, frozen },
  { id: 'r2', pollId: 'p1', number: 2, state: 'ready', shownThrough: null, frozen: null },
];
const slip = { kind: 'table-slip', id: 'e1', roundId: 'r1', sequence: 1, table: 1, voters: 6 };
const taken = { kind: 'void', id: 'e2', roundId: 'r1', sequence: 2, voids: 'e1', reason: 'undo' };
const resets = [3, 2].map((sequence) => ({
  ...{ kind: 'void', id: `x${sequence}`, roundId: 'r2', sequence, voids: 'x1', reason: 'reset' },
}));
const ballot = { id: 'b1', roundId: 'r1', origin: { kind: 'room' }, marks: [], isSpoiled: true };

describe('a workshop of version 2', () => {
  beforeEach(() =>
    seed(factory, { name: 'pejling-w1', version: 2 }, STORES, {
      documents: [
        { key: 'workshop', value: workshop },
        { key: 'projector', value: { showing: { kind: 'title' }, isBlack: false } },
        { key: 'position', value: { page: 'setup', agendaItemId: '' } },
      ],
      rounds,
      entries: [slip, taken, ...resets],
      ballots: [ballot],
    }),
  );

  it('is read whole, with what version 3 knows otherRoundsShown', async () => {
    const opened = await openWorkshopRepository('w1');
    const read = opened.ok ? await opened.value.read() : opened;
    if (!read.ok) throw new Error(read.error.code);
    const asVersion4 = {
      workshop: {
        ...workshop,
        roles: [
          { id: 'chief-executive', name: { da: 'Direktør', en: 'Chief executive' } },
          { id: 'head-of-field', name: { da: 'Fagchef', en: 'Head of field' } },
          { id: 'head-of-staff', name: { da: 'Stabschef', en: 'Head of staff' } },
        ],
        collectsRoles: false,
        threshold: 5,
        rehearsalOf: null,
      },
      rounds: [
        {
          ...rounds[0],
          voteId: 'r1',
          shownBallots: 1,
          frozen: { ...frozen, roles: [], threshold: 5 },
          // Version 4: the slip was taken back before it was shown, and the only ballot is spoiled.
          shown: [{ entries: [], ballots: [] }],
        },
        { ...rounds[1], voteId: 'x3', shownBallots: null, shown: [] },
      ],
      entries: [{ ...slip, roleId: null }, taken, ...[...resets].reverse()],
      ballots: [ballot],
      codes: [],
    };
    const { projector, position, ...held } = read.value;
    expect([projector.isBlack, position.page]).toEqual([false, 'setup']);
    expect(held).toEqual(migrate(asVersion4, 4));
  });
});

it('is what the program itself makes on a new computer, store by store', async () => {
  await createCatalogRepository().list();
  await openWorkshopRepository('w1');
  expect(await shapeOf(factory, 'pejling-w1')).toEqual({
    version: CURRENT_VERSION * 10,
    stores: { documents: 'key', rounds: 'id', entries: 'id', ballots: 'id', codes: 'roundId' },
    indexes: [],
  });
  expect(await shapeOf(factory, 'pejling')).toEqual({
    version: 20,
    stores: { workshops: 'id', settings: 'key', files: 'workshopId' },
    indexes: [],
  });
});
