/** Version 3 of a workshop: roles and their threshold, rehearsals, recounts and ballot codes. */
import type { Transaction } from 'dexie';
import { DEFAULT_ROLES, DEFAULT_THRESHOLD } from '../../../shared/domain/workshop/workshop';

interface DocumentOfVersion2 {
  readonly key: string;
  value: object;
}

interface RoundOfVersion2 {
  readonly id: string;
  readonly shownThrough: number | null;
  frozen: object | null;
  shownBallots?: number | null;
  voteId?: string;
}

interface EntryOfVersion2 {
  readonly id: string;
  readonly roundId: string;
  readonly kind: string;
  readonly sequence: number;
  readonly reason?: string;
  roleId?: string | null;
}

/** Which vote a round holds: it is told from those before by the newest reset in its log. */
function voteIdOf(round: RoundOfVersion2, entries: readonly EntryOfVersion2[]): string {
  const resets = entries
    .filter(({ roundId, reason }) => roundId === round.id && reason === 'reset')
    .sort((a, b) => a.sequence - b.sequence);
  return resets.at(-1)?.id ?? round.id;
}

export const workshopV003 = {
  version: 3,
  stores: { codes: 'roundId' },
  /** Version 2 never collected by role: what it recorded speaks of whole tables. */
  upgrade: async (transaction: Transaction): Promise<void> => {
    const table = (name: string) => transaction.table(name).toCollection();
    await table('documents').modify((row: DocumentOfVersion2) => {
      if (row.key !== 'workshop') return;
      const added = { roles: DEFAULT_ROLES, collectsRoles: false, threshold: DEFAULT_THRESHOLD };
      row.value = { ...row.value, ...added, rehearsalOf: null };
    });
    const ballots: readonly { roundId: string }[] = await transaction.table('ballots').toArray();
    const entries: readonly EntryOfVersion2[] = await transaction.table('entries').toArray();
    await table('rounds').modify((round: RoundOfVersion2) => {
      round.voteId = voteIdOf(round, entries);
      // What was shown was shown with the ballots it has.
      const own = ballots.filter(({ roundId }) => roundId === round.id).length;
      round.shownBallots = round.shownThrough === null ? null : own;
      if (round.frozen) round.frozen = { ...round.frozen, roles: [], threshold: DEFAULT_THRESHOLD };
    });
    await table('entries').modify((entry: EntryOfVersion2) => {
      if (entry.kind === 'table-slip') entry.roleId = null;
    });
  },
} as const;
