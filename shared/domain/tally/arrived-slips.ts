/** Which tables' slips have arrived, and nothing of what stands on them. */
import type { Entry } from '../entry/entry';
import type { Round } from '../round/round';
import { countedEntries } from './tally';

/** For each table with a slip that counts, how many it has: one, or one for each of its roles. */
export function arrivedSlips(round: Round, entries: readonly Entry[]): ReadonlyMap<number, number> {
  const slips = new Map<number, number>();
  for (const entry of countedEntries(round, entries)) {
    if (entry.kind === 'table-slip') slips.set(entry.table, (slips.get(entry.table) ?? 0) + 1);
  }
  return slips;
}
