/**
 * Version 5 added which editions of the polls are on paper (what was printed before, nobody knows), and how tables were
 * drawn for a recount: until then three of them by the program's lot.
 */
import { addToWorkshop } from './add-to-workshop';
import { isRecord } from './is-record';

/** Turns a session of version 4 into version 5; anything that is not a session is returned unchanged. */
export function fromVersion4(session: unknown): unknown {
  if (!isRecord(session)) return session;
  const { entries } = session;
  const drawn = Array.isArray(entries) ? { ...session, entries: entries.map(withDraw) } : session;
  return addToWorkshop(drawn, { printed: [] });
}

function withDraw(entry: unknown): unknown {
  if (!isRecord(entry) || entry.kind !== 'recount-draw') return entry;
  return { ...entry, by: { kind: 'lot' }, errors: null };
}
