/** A file that was read and found to be whole, on its way in. */
import type { Session } from '../../../shared/domain/session/session';
import type { WorkshopFile } from '../../host/host';

export interface Incoming {
  readonly session: Session;
  readonly file: WorkshopFile | null;
  /** When the file was written, milliseconds since 1970. */
  readonly savedAt: number;
  /** No workshop is kept in a rescue file: what is written of it later would not have the ballots of open rounds. */
  readonly isRescue?: boolean;
}
