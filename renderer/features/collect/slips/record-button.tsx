/** The place behind the last box of a slip: Enter there records. */
import { useLayoutEffect, useRef } from 'react';
import { useWords } from '../../../store/react/store-context';
import { pressOn } from './slip-input';
import type { SlipForm, SlipRow } from './slip-typing';
import type { SlipTypist } from './slip-typist';

export function RecordButton({
  form,
  row,
  typist,
}: {
  readonly form: SlipForm;
  readonly row: SlipRow | null;
  readonly typist: SlipTypist;
}) {
  const { collect } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const isCurrent = row !== null && row.index === form.fields.length;
  useLayoutEffect(() => {
    if (isCurrent) button.current?.focus();
  }, [isCurrent]);
  if (!row) return null;
  return (
    <button
      ref={button}
      type="button"
      className="button is-primary scale-record"
      onClick={() => {
        typist.goToField(form.fields.length);
        typist.press('Enter', false);
      }}
      onKeyDown={(event) => pressOn(typist, event)}
    >
      {collect.recordTable(row.table)} <kbd>Enter</kbd>
    </button>
  );
}
