/** What is known while memory holds the only copy of the open session. */
import type { Session } from '../../../shared/domain/session/session';
import type { AppError } from '../../../shared/errors/app-error';

/** Nothing on the disk has the session as it is. */
export interface MemoryOnly {
  /** Why storage did not take it. */
  readonly error: AppError;
  /** The rescue file that was saved last, and the session that it holds. */
  readonly rescue: { readonly name: string; readonly session: Session } | null;
}
