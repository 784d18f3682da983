/** Version 4 of a workshop: what others have seen of each vote. */
import type { Transaction } from 'dexie';
import { showingsOfVersion3 } from '../../../shared/file-format/from-version-3';

interface RowOfVersion3 extends Record<string, unknown> {
  readonly roundId: string;
}

interface RoundOfVersion3 extends Record<string, unknown> {
  readonly id: string;
  shown?: readonly unknown[];
}

export const workshopV004 = {
  version: 4,
  stores: {},
  /** The step of the file, for it is the same: one showing, as far as it can still be told. */
  upgrade: async (transaction: Transaction): Promise<void> => {
    const entries: readonly RowOfVersion3[] = await transaction.table('entries').toArray();
    const ballots: readonly RowOfVersion3[] = await transaction.table('ballots').toArray();
    await transaction
      .table('rounds')
      .toCollection()
      .modify((round: RoundOfVersion3) => {
        const own = ({ roundId }: RowOfVersion3) => roundId === round.id;
        round.shown = showingsOfVersion3(round, entries.filter(own), ballots.filter(own));
      });
  },
} as const;
