/** Version 5 added which editions of the polls are on paper. What was printed before, nobody knows. */
import { addToWorkshop } from './add-to-workshop';

/** Turns a session of version 4 into version 5; anything that is not a session is returned unchanged. */
export function fromVersion4(session: unknown): unknown {
  return addToWorkshop(session, { printed: [] });
}
