/**
 * The typist behind the grid: checks a row when it is to be recorded, and keeps it standing when it can't be. Reads form and
 * numbers afresh for each key.
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
  /** Why Enter was refused; empty while nothing stands in the way. */
  readonly refused: readonly Breach[];
}

export interface TypistView extends Standing {
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

interface CheckedRow {
  readonly row: SlipRow;
  /** It does not add up, and is recorded all the same. */
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
    // Shift+Enter overrides a refusal that was seen; without one it is Enter.
    const isOverridden = step.act === 'record-anyway' && refused.length > 0;
    if (failing.length > 0 && !isOverridden) {
      return { state: { ...standing, refused: failing }, record: null };
    }
    // To stand for what counts is meant, not doubtful.
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
        // A half-typed row is not left for another by a click: it would be lost without a word.
        row?.isTouched && row.table !== table
          ? null
          : { typing: beginSlip(form(), table), refused: [] },
      ),
  };
}
