/** Undo and redo: what can be taken back, and how it is asked for. */
import type { StepName } from '../../../shared/domain/undo/undo-step';
import type { Done } from '../core/app-state';
import type { Hint } from '../core/hint';

/** What came of an undo or redo. */
export type TurnHint = Extract<Hint, { readonly kind: keyof TurnHints }>;

interface TurnHints {
  /** `isBack`: what had been there before counts again. */
  undone: { readonly what: StepName; readonly isBack: boolean };
  redone: { readonly what: StepName };
  /** It was changed since, and is left as it is. */
  'too-late': { readonly what: StepName };
  'nothing-to-undo': unknown;
  'nothing-to-redo': unknown;
}

export interface UndoActions {
  /** Takes back what was done last where the facilitator is, or says why not; in a closed round nothing happens. */
  undo: () => Done;
  /** Does again what was undone last where the facilitator is. */
  redo: () => Done;
  /** A field was left: what is typed next is a step of its own. */
  sealEdits: () => Promise<void>;
}

declare module '../core/app-state' {
  interface AppState extends UndoActions {}
}
declare module '../core/hint' {
  interface Hints extends TurnHints {}
}
declare module '../core/question' {
  interface Questions {
    /** An undo in a closed round changes a result that may have been seen. */
    'undo-closed': { readonly roundId: string; readonly entryId: string };
    /** So does doing again what was undone there. */
    'redo-closed': { readonly roundId: string };
  }
}
