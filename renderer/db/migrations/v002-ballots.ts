/** Version 2 of a workshop: ballots, and which result the room knows. */
import type { Transaction } from 'dexie';

interface RoundOfVersion1 {
  readonly state: string;
  readonly shownThrough: number | null;
  wallThrough?: number | null;
}

export const workshopV002 = {
  version: 2,
  stores: { ballots: 'id' },
  /** A result that is shown is shown with all that was recorded: version 1 knew nothing else. */
  upgrade: async (transaction: Transaction): Promise<void> => {
    const entries: readonly { roundId: string; sequence: number }[] = await transaction
      .table('entries')
      .toArray();
    await transaction
      .table('rounds')
      .toCollection()
      .modify((round: RoundOfVersion1 & { id: string }) => {
        const own = entries.filter(({ roundId }) => roundId === round.id);
        const newest = Math.max(0, ...own.map(({ sequence }) => sequence));
        round.wallThrough = round.state === 'revealed' ? newest : null;
      });
  },
} as const;
