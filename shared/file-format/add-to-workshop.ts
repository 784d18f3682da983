/** For migrations: the fields that a version gave to the workshop. */
import { isRecord } from './is-record';

/** The session with `fields` in its workshop; whatever is no session is given back as it is. */
export function addToWorkshop(
  session: unknown,
  fields: Readonly<Record<string, unknown>>,
): unknown {
  if (!isRecord(session) || !isRecord(session.workshop)) return session;
  return { ...session, workshop: { ...session.workshop, ...fields } };
}
