/** A half-typed row is never lost without a word: what would leave it is refused, and the facilitator told why. */
import type { GetState, SetState } from './app-state';

/** True where a row is half typed; the hint then says what to do with it. */
export function isHeldByDraft(get: GetState, set: SetState): boolean {
  const { draft } = get();
  if (draft) set({ hint: { kind: 'row-not-recorded', table: draft.table } });
  return draft !== null;
}
