/** Refuses to leave a workshop while memory holds the only copy, and tells the facilitator why. */
import { isRehearsal } from '../../../shared/domain/rehearsal/rehearsal';
import type { AppState, GetState, SetState } from '../core/app-state';

/** True if closing the window would lose votes: neither storage nor a rescue file has the session as it is. */
export function isOnlyCopy({
  session,
  memoryOnly,
}: Pick<AppState, 'session' | 'memoryOnly'>): boolean {
  if (!session || !memoryOnly || isRehearsal(session.workshop)) return false;
  return memoryOnly.rescue?.session !== session;
}

/** The same, and if true shows a hint that says what to do. */
export function isHeldByMemory(get: GetState, set: SetState): boolean {
  const isHeld = isOnlyCopy(get());
  if (isHeld) set({ hint: { kind: 'only-in-memory' } });
  return isHeld;
}

/** True if a row is half typed; then shows a hint that says what to do with it. */
export function isHeldByDraft(get: GetState, set: SetState): boolean {
  const { draft } = get();
  if (draft) set({ hint: { kind: 'row-not-recorded', table: draft.table } });
  return draft !== null;
}
