/** What entries say, so that two that say the same are told from two that differ. */
import { canonicalJson } from '../../lib/canonical-json';
import type { CountedEntry } from './entry';

/** A text that is equal for entries that say the same. */
export function saidBy(entries: readonly CountedEntry[]): string {
  return entries.map(numbersOf).sort().join('\n');
}

/** An entry never changes, so its text is made once, however often it is compared. */
const said = new WeakMap<CountedEntry, string>();

/** What an entry says, without when and where it was recorded. A cell at zero and a missing cell are the same. */
export function numbersOf(entry: CountedEntry): string {
  const known = said.get(entry);
  if (known !== undefined) return known;
  const past = { id: null, roundId: null, sequence: null, recordedAt: null, replaces: null };
  const counts =
    'counts' in entry ? Object.entries(entry.counts).filter(([, votes]) => votes !== 0) : null;
  const numbers = canonicalJson({
    ...entry,
    ...past,
    confirmed: null,
    room: null,
    ...(counts && { counts: Object.fromEntries(counts) }),
  });
  said.set(entry, numbers);
  return numbers;
}
