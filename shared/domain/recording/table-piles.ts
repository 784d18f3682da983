/**
 * Slips by pile («bunke»): a pile holds the papers of one role, or those that name none. Finds what counts
 * beside a table's slip in one pile: the slips of the same table in the other piles.
 */
import { sum } from '../../lib/sum';
import { roleOf, type CountedEntry, type TableSlipEntry } from '../entry/entry';
import type { Breach } from './sum-check';

/** Where a slip belongs; without a role it is for the whole table. */
export interface SlipPlace {
  readonly table: number;
  readonly roleId: string | null;
}

export interface OtherVoters {
  /** The voters of all other slips and answers that would still count beside this one. */
  readonly inRoom: number;
  /** Those of them at this table. */
  readonly atTable: number;
}

/** The slips of a table that count and name another role. None for a slip of the whole table, which replaces them. */
export function otherRoleSlips(
  counted: readonly CountedEntry[],
  { table, roleId }: SlipPlace,
): readonly TableSlipEntry[] {
  if (roleId === null) return [];
  return counted.flatMap((entry) =>
    entry.kind === 'table-slip' &&
    entry.table === table &&
    entry.roleId !== null &&
    entry.roleId !== roleId
      ? [entry]
      : [],
  );
}

/** The voters that count beside a slip once it is recorded. */
export function otherVoters(counted: readonly CountedEntry[], place: SlipPlace): OtherVoters {
  const elsewhere = counted.flatMap((entry) =>
    'table' in entry && entry.table !== place.table ? [entry.voters] : [],
  );
  const atTable = sum(otherRoleSlips(counted, place).map(({ voters }) => voters));
  return { inRoom: sum(elsewhere) + atTable, atTable };
}

/**
 * The breach of a slip that would replace what counts at its table now, since a table counts either as a
 * whole or by its roles; empty if it would not.
 */
export function replacedAtTable(
  counted: readonly CountedEntry[],
  { table, roleId }: SlipPlace,
): readonly Breach[] {
  const isReplacing = counted.some(
    (entry) =>
      'table' in entry && entry.table === table && (roleOf(entry) === null) !== (roleId === null),
  );
  return isReplacing ? [{ kind: 'other-way', table, isWhole: roleId === null }] : [];
}
