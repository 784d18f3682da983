/** A workshop of version 3, written by hand: what was shown of its votes is derived from when it was first shown. */
import { expect, it } from 'vitest';
import { emptyComputer } from '../../testing/empty-computer';
import { seed } from '../../testing/native-database';
import { openWorkshopRepository } from '../workshop-repository';

const STORES = {
  ...{ documents: 'key', rounds: 'id', entries: 'id', ballots: 'id', codes: 'roundId' },
} as const;

/** Written down as version 3 stores it; never to be changed with the program. */
const workshop = { id: 'w1', title: 'Ærø 2026', present: 13, polls: [], agenda: [] };
const frozen = {
  ...{ poll: { id: 'p1', kind: 'choice' }, present: 13, tables: [{ number: 1, people: 7 }] },
  ...{ roles: [{ id: 'boss', name: { da: 'Direktør', en: 'Boss' } }], threshold: 5 },
};
const rounds = [
  { id: 'r1', state: 'closed', method: 'table-slip', shownThrough: 2, shownBallots: 1, frozen },
  { id: 'r2', state: 'closed', method: 'ballot', shownThrough: null, shownBallots: null, frozen },
];
const slip = (id: string, sequence: number, replaces: string | null) => ({
  ...{ kind: 'table-slip', id, roundId: 'r1', sequence, table: 1, roleId: null, replaces },
  ...{ voters: 6, counts: {}, recordedAt: 0, confirmed: false },
});
const entries = [slip('e1', 1, null), slip('e2', 2, 'e1'), slip('e3', 3, 'e2')];
const ballot = {
  ...{ id: 'b1', roundId: 'r1', marks: ['a'], isSpoiled: false },
  origin: { kind: 'role', roleId: 'boss' },
};

it('knows of each round what was shown, and of the rest nothing', async () => {
  const factory = emptyComputer();
  await seed(factory, { name: 'pejling-w1', version: 3 }, STORES, {
    documents: [
      { key: 'workshop', value: workshop },
      { key: 'projector', value: { showing: { kind: 'title' }, isBlack: false } },
      { key: 'position', value: { page: 'setup', agendaItemId: '' } },
    ],
    rounds,
    entries,
    ballots: [ballot],
  });
  const opened = await openWorkshopRepository('w1');
  const read = opened.ok ? await opened.value.read() : opened;
  if (!read.ok) throw new Error(read.error.code);
  expect(read.value.rounds).toEqual([
    {
      ...rounds[0],
      shown: [{ entries: ['e2'], ballots: [{ roleId: 'boss', voters: 1, positions: {} }] }],
    },
    { ...rounds[1], shown: [] },
  ]);
  expect(read.value.entries).toEqual(entries);
});
