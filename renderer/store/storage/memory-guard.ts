/** What lies in memory alone is never left without a word: what would leave it is refused, and the facilitator told why. */
import { isRehearsal } from '../../../shared/domain/rehearsal/rehearsal';
import type { AppState, GetState, SetState } from '../core/app-state';

/** True where votes would be gone with the window: no storage has them, and no rescue file holds them as they are. */
export function isOnlyCopy({
  session,
  memoryOnly,
}: Pick<AppState, 'session' | 'memoryOnly'>): boolean {
  if (!session || !memoryOnly || isRehearsal(session.workshop)) return false;
  return memoryOnly.rescue?.session !== session;
}

/** The same; the hint then says what to do. */
export function isHeldByMemory(get: GetState, set: SetState): boolean {
  const isHeld = isOnlyCopy(get());
  if (isHeld) set({ hint: { kind: 'only-in-memory' } });
  return isHeld;
}

/** True where a row is half typed; the hint then says what to do with it. */
export function isHeldByDraft(get: GetState, set: SetState): boolean {
  const { draft } = get();
  if (draft) set({ hint: { kind: 'row-not-recorded', table: draft.table } });
  return draft !== null;
}
