/** Keeps the displays from sleeping while a workshop is running. */
import { powerSaveBlocker } from 'electron';

let blocker: number | null = null;

export const isKeptAwake = (): boolean => blocker !== null;

export function keepAwake(isOn: boolean): void {
  if (isOn) blocker ??= powerSaveBlocker.start('prevent-display-sleep');
  else if (blocker !== null) {
    powerSaveBlocker.stop(blocker);
    blocker = null;
  }
}
