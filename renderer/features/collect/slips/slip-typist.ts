/**
 * The typist behind the grid: checks a row before it is recorded, and keeps it in the fields if it can't be recorded. Reads the form and
 * the recorded numbers again for each key.
 */
import type { Breach } from '../../../../shared/domain/recording/sum-check';
import { createKeyTypist, type TypedStep } from '../typing/key-typist';
import {
  beginSlip,
  goToField,
  NOTHING_TYPED,
  typeKey,
  type SlipForm,
  type SlipRow,
  type SlipTyping,
} from './slip-typing';

interface Standing {
  readonly typing: SlipTyping;
  /** Why Enter was refused; empty if it was not. */
  readonly refused: readonly Breach[];
}

export interface TypistView extends Standing {
  /** True when the numbers could not be saved: they still stand in the row. */
  readonly isUnsaved: boolean;
}

export interface TypistDependencies {
  /** The current form: the missing tables change with every slip. */
  readonly form: () => SlipForm;
  /** Sum checks that the row fails, its control sum included. */
  readonly check: (row: SlipRow) => readonly Breach[];
  /** Saves the row; false where it could not be saved. */
  readonly save: (row: SlipRow, isConfirmed: boolean) => Promise<boolean>;
  readonly onChange: (view: TypistView) => void;
}

export interface SlipTypist {
  /** Handles a key; false if the key is not used here. */
  press: (key: string, isShift: boolean) => boolean;
  goToField: (index: number) => void;
  beginTable: (table: number) => void;
}

interface CheckedRow {
  readonly row: SlipRow;
  /** Records the row although it does not add up. */
  readonly isConfirmed: boolean;
}

const NOTHING_STANDS: Standing = { typing: NOTHING_TYPED, refused: [] };

export const NOTHING_TYPED_VIEW: TypistView = { ...NOTHING_STANDS, isUnsaved: false };

export function createSlipTypist(dependencies: TypistDependencies): SlipTypist {
  const { form, check, save, onChange } = dependencies;

  const type = (
    { typing, refused }: Standing,
    key: string,
    isShift: boolean,
  ): TypedStep<Standing, CheckedRow> | null => {
    const step = typeKey(form(), typing, key, isShift);
    if (!step) return null;
    const standing: Standing = { typing: step.typing, refused: [] };
    const { row } = step.typing;
    if (step.act === 'none' || !row) return { state: standing, record: null };
    const failing = check(row);
    // Shift+Enter overrides a refusal that was shown; else it works as Enter.
    const isOverridden = step.act === 'record-anyway' && refused.length > 0;
    if (failing.length > 0 && !isOverridden) {
      return { state: { ...standing, refused: failing }, record: null };
    }
    // Replacing what counts is intended, so it makes nothing doubtful.
    const isConfirmed = failing.some(({ kind }) => kind !== 'other-way');
    return { state: NOTHING_STANDS, record: { row, isConfirmed }, standing };
  };

  const { press, change } = createKeyTypist<Standing, CheckedRow>({
    nothing: NOTHING_STANDS,
    type,
    save: ({ row, isConfirmed }) => save(row, isConfirmed),
    onChange: ({ typing, isUnsaved }) => onChange({ ...typing, isUnsaved }),
  });
  return {
    press,
    goToField: (index) =>
      change(({ typing }) => ({ typing: goToField(typing, index), refused: [] })),
    beginTable: (table) =>
      change(({ typing: { row } }) =>
        // A click does not switch to another row while one is half typed: it would be lost silently.
        row?.isTouched && row.table !== table
          ? null
          : { typing: beginSlip(form(), table), refused: [] },
      ),
  };
}
