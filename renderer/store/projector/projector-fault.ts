/** Why the room would see nothing, or the facilitator's own screen. */
import type { ScreenData } from './projector-slice';

export type ProjectorFault =
  /** No projector is connected, whether or not a window is open. */
  | 'one-screen'
  /** The audience window is on the facilitator's own screen. */
  | 'own-screen'
  | 'no-window';

/**
 * Null if nothing is known to be wrong. `hasSecondScreen` is null where the host does not tell; whose screen a window is on is only known
 * where there are `displays`.
 */
export function projectorFault({
  audience,
  displays,
  hasSecondScreen,
}: Pick<ScreenData, 'audience' | 'displays'> & {
  readonly hasSecondScreen: boolean | null;
}): ProjectorFault | null {
  if (hasSecondScreen === false || displays.length === 1) return 'one-screen';
  if (!audience) return 'no-window';
  const isOwn = displays.some(({ isFacilitators, isAudience }) => isFacilitators && isAudience);
  return isOwn ? 'own-screen' : null;
}
