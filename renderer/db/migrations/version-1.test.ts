/**
 * A database of version 1, written by hand and without Dexie, is read by the program. The next migration gets a
 * file like this one: a database of the version before it, seeded by hand, and what the program then reads.
 */
import { beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../../../shared/file-format/migrations';
import { emptyComputer } from '../../testing/empty-computer';
import { seed } from '../../testing/native-database';
import { sorted } from '../../testing/program';
import { openWorkshopRepository } from '../workshop-repository';

let factory: IDBFactory;
beforeEach(() => {
  factory = emptyComputer();
});

const WORKSHOP_STORES = { documents: 'key', rounds: 'id', entries: 'id' } as const;

/** Written down as version 1 stores it; never to be changed with the program. */
const stored = {
  workshop: {
    id: 'w1',
    packId: 'leadership-chain-2025',
    title: 'Ærø 2026',
    date: '2026-09-22',
    startTime: '09:30',
    place: 'Marstal',
    language: 'da',
    present: 13,
    tables: [
      { number: 1, people: 7 },
      { number: 2, people: 6 },
    ],
    polls: [],
    agenda: [
      {
        id: 'vote',
        kind: 'poll',
        title: { da: 'Afstemning', en: 'Poll' },
        minutes: 20,
        pollId: 'ten-themes',
      },
    ],
    slipsPrinted: true,
  },
  rounds: [
    {
      id: 'round-ten-themes',
      pollId: 'ten-themes',
      number: 1,
      state: 'ready',
      method: 'table-slip',
      frozen: null,
      countdownEndsAt: null,
      countingCell: null,
      revealStep: 0,
      shownThrough: null,
    },
  ],
  entries: [
    {
      kind: 'table-slip',
      id: 'e1',
      roundId: 'round-ten-themes',
      sequence: 1,
      recordedAt: 1_790_000_000_000,
      replaces: null,
      confirmed: false,
      table: 2,
      voters: 6,
      counts: { 'theme-1': 4 },
    },
    {
      kind: 'void',
      id: 'e2',
      roundId: 'round-ten-themes',
      sequence: 2,
      recordedAt: 1_790_000_060_000,
      voids: 'e1',
      reason: 'undo',
    },
  ],
  projector: { showing: { kind: 'break' }, isBlack: true },
  position: { page: 'agenda', agendaItemId: 'vote' },
} as const;

/** What versions 2 to 4 added: no ballots, nothing shown to the room, and votes by whole tables. */
const GROUPING = {
  roles: [
    { id: 'chief-executive', name: { da: 'Direktør', en: 'Chief executive' } },
    { id: 'head-of-field', name: { da: 'Fagchef', en: 'Head of field' } },
    { id: 'head-of-staff', name: { da: 'Stabschef', en: 'Head of staff' } },
  ],
  collectsRoles: false,
  threshold: 5,
};
const asVersion4 = {
  ...stored,
  workshop: { ...stored.workshop, ...GROUPING, rehearsalOf: null },
  entries: stored.entries.map((entry) =>
    entry.kind === 'table-slip' ? { ...entry, roleId: null } : entry,
  ),
  codes: [],
  rounds: stored.rounds.map((round) => ({
    ...round,
    voteId: round.id,
    wallThrough: null,
    shownBallots: null,
    shown: [],
  })),
  ballots: [],
};

describe('a workshop of version 1', () => {
  beforeEach(() =>
    seed(factory, { name: 'pejling-w1', version: 1 }, WORKSHOP_STORES, {
      documents: [
        { key: 'workshop', value: stored.workshop },
        { key: 'projector', value: stored.projector },
        { key: 'position', value: stored.position },
      ],
      rounds: stored.rounds,
      entries: stored.entries,
    }),
  );

  it('is read whole', async () => {
    const opened = await openWorkshopRepository('w1');
    const read = opened.ok ? await opened.value.read() : opened;
    expect(read.ok ? sorted(read.value) : read).toEqual(migrate(asVersion4, 4));
  });

  it('can be written on', async () => {
    const opened = await openWorkshopRepository('w1');
    if (!opened.ok) throw new Error(opened.error.code);
    const position = { page: 'results', agendaItemId: 'vote' } as const;
    expect((await opened.value.commit({ position })).ok).toBe(true);
    expect(await opened.value.read()).toMatchObject({ value: { ...asVersion4, position } });
  });
});
