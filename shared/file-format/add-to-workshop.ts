/** For migrations: adds the fields that a version introduced to the workshop. */
import { isRecord } from './is-record';

/** The session with `fields` added to its workshop; anything that is not a session is returned unchanged. */
export function addToWorkshop(
  session: unknown,
  fields: Readonly<Record<string, unknown>>,
): unknown {
  if (!isRecord(session) || !isRecord(session.workshop)) return session;
  return { ...session, workshop: { ...session.workshop, ...fields } };
}
