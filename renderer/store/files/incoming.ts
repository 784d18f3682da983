/** A file that was read and checked, ready to be opened. */
import type { Session } from '../../../shared/domain/session/session';
import type { WorkshopFile } from '../../host/host';

export interface Incoming {
  readonly session: Session;
  readonly file: WorkshopFile | null;
  /** When the file was written, milliseconds since 1970. */
  readonly savedAt: number;
  /** A rescue file never becomes the workshop's file, because later writes would lose its ballots of open rounds. */
  readonly isRescue?: boolean;
}
