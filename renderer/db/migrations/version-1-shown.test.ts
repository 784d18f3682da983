/** A workshop of version 1 in the middle of a day, written by hand: what the room saw is what it sees. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Round } from '../../../shared/domain/round/round';
import {
  choicePollOf,
  frozenOf,
  slipOf,
  voidOf,
  workshopOf,
} from '../../../shared/domain/testing/builders';
import { wallResultOf } from '../../../shared/domain/result/result';
import { emptyComputer } from '../../testing/empty-computer';
import { seed } from '../../testing/native-database';
import { openWorkshopRepository } from '../workshop-repository';

const poll = choicePollOf(['a', 'b', 'c']);
const other = choicePollOf(['d', 'e'], { id: 'other-poll' });

/** A round as version 1 stored it. */
function roundOfVersion1(id: string, state: Round['state'], shownThrough: number | null) {
  const own = id === 'r1' ? poll : other;
  return {
    id,
    pollId: own.id,
    number: 1,
    state,
    method: 'table-slip',
    frozen: state === 'ready' ? null : frozenOf(own),
    countdownEndsAt: null,
    countingCell: null,
    revealStep: 0,
    shownThrough,
  };
}

/** Three entries of the revealed round, and a later one of another: only the round's own count. */
const entries = [
  slipOf(1, 1, 7, { a: 5 }),
  slipOf(2, 2, 7, { b: 3 }),
  voidOf(3, 2),
  slipOf(9, 1, 6, { d: 6 }, { roundId: 'r2' }),
];

async function readWith(rounds: readonly object[]) {
  const factory = emptyComputer();
  await seed(
    factory,
    { name: 'pejling-w1', version: 1 },
    { documents: 'key', rounds: 'id', entries: 'id' },
    {
      documents: [
        { key: 'workshop', value: workshopOf([poll, other]) },
        { key: 'projector', value: { showing: { kind: 'round', roundId: 'r1' }, isBlack: false } },
        { key: 'position', value: { page: 'agenda', agendaItemId: '' } },
      ],
      rounds,
      entries,
    },
  );
  const opened = await openWorkshopRepository('w1');
  if (!opened.ok) throw new Error(opened.error.code);
  const read = await opened.value.read();
  opened.value.close();
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

describe('a workshop of version 1', () => {
  beforeEach(() => {
    emptyComputer();
  });

  it('whose result is shown shows it as it was, corrections included', async () => {
    const session = await readWith([
      roundOfVersion1('r1', 'revealed', 2),
      roundOfVersion1('r2', 'closed', null),
    ]);
    expect(session.ballots).toEqual([]);
    expect(session.rounds.map(({ id, wallThrough }) => [id, wallThrough])).toEqual([
      ['r1', 3],
      ['r2', null],
    ]);
    const [shown] = session.rounds;
    const result = shown && wallResultOf(shown, session.entries, session.ballots);
    expect(result).toMatchObject({ kind: 'choice', voters: 7, marks: 5, isCorrected: true });
  });

  it.each(['ready', 'open', 'closed'] as const)(
    'that is %s has nothing on the wall',
    async (state) => {
      const { rounds } = await readWith([roundOfVersion1('r1', state, null)]);
      expect(rounds.map(({ wallThrough }) => wallThrough)).toEqual([null]);
    },
  );

  it('revealed without a single entry knows none', async () => {
    const { rounds } = await readWith([roundOfVersion1('r2', 'revealed', 0)]);
    expect(rounds.map(({ wallThrough }) => wallThrough)).toEqual([9]);
    const none = await readWith([{ ...roundOfVersion1('r2', 'revealed', 0), id: 'r3' }]);
    expect(none.rounds.map(({ wallThrough }) => wallThrough)).toEqual([0]);
  });
});
