/** The one door to the outside. The one-file edition and the desktop program each have an implementation. */
import type { AppError } from '../../shared/errors/app-error';
import type { Result } from '../../shared/lib/result';

export type SaveOutcome = 'saved' | 'cancelled';

export interface Host {
  /** Names of what the program needs and this browser lacks; empty where it will run. */
  missingFeatures: () => readonly string[];
  /** Opens the audience window, on the second screen where there is one; brings an open one to the front. */
  openAudienceWindow: () => Promise<Result<void, AppError>>;
  /** True where a second screen is connected; null where the browser does not tell. */
  hasSecondScreen: () => boolean | null;
  /** Bytes that storage still has room for; null where the browser does not tell. */
  freeSpace: () => Promise<number | null>;
  /** Saves a file where the facilitator says, or among the downloads. */
  saveFile: (name: string, content: Blob) => Promise<Result<SaveOutcome, AppError>>;
  /** Prints what the page shows for print. */
  print: () => void;
  /** Keeps the screen awake from now on, or no longer. */
  keepAwake: (on: boolean) => void;
}
