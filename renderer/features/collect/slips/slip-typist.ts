/**
 * The typist behind the grid: takes keys in the order they come, also while the disk works, checks a row when it
 * is to be recorded, and keeps it standing when it can't be. Reads form and numbers afresh for each key.
 */
import type { Breach } from '../../../../shared/domain/recording/sum-check';
import {
  beginSlip,
  goToField,
  NOTHING_TYPED,
  typeKey,
  isSlipKey,
  type SlipAct,
  type SlipForm,
  type SlipRow,
  type SlipTyping,
} from './slip-typing';

export interface TypistView {
  readonly typing: SlipTyping;
  /** Why Enter was refused; empty while nothing stands in the way. */
  readonly refused: readonly Breach[];
  /** True when the numbers could not be saved: they still stand in the row. */
  readonly isUnsaved: boolean;
}

export interface TypistDependencies {
  /** The form as it is now: what is missing changes with every slip. */
  readonly form: () => SlipForm;
  /** Sum checks that the row fails, its control sum included. */
  readonly check: (row: SlipRow) => readonly Breach[];
  /** Saves the row; false where it could not be saved. */
  readonly save: (row: SlipRow, isConfirmed: boolean) => Promise<boolean>;
  readonly onChange: (view: TypistView) => void;
}

export interface SlipTypist {
  /** A key of the keyboard. Returns false where it is none of ours. */
  press: (key: string, isShift: boolean) => boolean;
  goToField: (index: number) => void;
  beginTable: (table: number) => void;
}

export const NOTHING_TYPED_VIEW: TypistView = {
  typing: NOTHING_TYPED,
  refused: [],
  isUnsaved: false,
};

type Move = (typing: SlipTyping) => { readonly typing: SlipTyping; readonly act: SlipAct } | null;

export function createSlipTypist(dependencies: TypistDependencies): SlipTypist {
  const { form, check, save, onChange } = dependencies;
  let typing = NOTHING_TYPED;
  /** Shift+Enter overrides a refusal that was seen; without one it is Enter. */
  let wasRefused = false;
  let isSaving = false;
  let waiting: Move[] = [];

  const show = (next: SlipTyping, refused: readonly Breach[] = [], isUnsaved = false): void => {
    typing = next;
    wasRefused = refused.length > 0;
    onChange({ typing, refused, isUnsaved });
  };

  const record = async (row: SlipRow, isConfirmed: boolean): Promise<void> => {
    isSaving = true;
    // Whatever goes wrong, the row stands and the keyboard lives.
    const isSaved = await save(row, isConfirmed).catch(() => false);
    isSaving = false;
    const keys = waiting;
    waiting = [];
    if (isSaved) show(NOTHING_TYPED);
    else show(typing, [], true);
    // What was typed meanwhile belongs to the next slip; after a failure there is none yet.
    if (isSaved) for (const key of keys) take(key);
  };

  const take = (move: Move): boolean => {
    if (isSaving) {
      waiting.push(move);
      return true;
    }
    const canOverride = wasRefused;
    const step = move(typing);
    if (!step) return false;
    show(step.typing);
    const { row } = step.typing;
    if (step.act === 'none' || !row) return true;
    const failing = check(row);
    const isOverridden = step.act === 'record-anyway' && canOverride;
    // To stand for what counts is meant, not doubtful.
    const isDoubtful = failing.some(({ kind }) => kind !== 'other-way');
    if (failing.length > 0 && !isOverridden) show(step.typing, failing);
    else void record(row, isDoubtful);
    return true;
  };

  return {
    press: (key, isShift) =>
      isSlipKey(key) && take((current) => typeKey(form(), current, key, isShift)),
    goToField: (index) => take((current) => ({ typing: goToField(current, index), act: 'none' })),
    beginTable: (table) => {
      // A half-typed row is not left for another by a click: it would be lost without a word.
      take(({ row }) =>
        row?.isTouched && row.table !== table
          ? null
          : { typing: beginSlip(form(), table), act: 'none' },
      );
    },
  };
}
