/** Undo and redo: what can be taken back, and how it is asked for. */
import type { History } from '../../../shared/domain/undo/history';
import type { StepName } from '../../../shared/domain/undo/undo-step';
import type { AppError } from '../../../shared/errors/app-error';
import type { Result } from '../../../shared/lib/result';

type Done = Promise<Result<void, AppError>>;

export interface UndoData {
  /** In memory only, and only while the workshop is open. */
  readonly history: History;
}

/** What came of an undo or redo. */
export type TurnHint =
  /** `isBack`: what had been there before counts again. */
  | { readonly kind: 'undone'; readonly what: StepName; readonly isBack: boolean }
  | { readonly kind: 'redone'; readonly what: StepName }
  /** It was changed since, and is left as it is. */
  | { readonly kind: 'too-late'; readonly what: StepName }
  | { readonly kind: 'nothing-to-undo' | 'nothing-to-redo' };

export interface UndoActions {
  /** Takes back what was done last where the facilitator is, or says why not; in a closed round nothing happens. */
  undo: () => Done;
  /** Does again what was undone last where the facilitator is. */
  redo: () => Done;
  /** A field was left: what is typed next is a step of its own. */
  sealEdits: () => Promise<void>;
}
