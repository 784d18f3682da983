/** A box of a slip. It shows the typist's state and passes its keys to the typist. */
import { memo, useLayoutEffect, useRef } from 'react';
import { useWords } from '../../../store/react/store-context';
import type { SlipForm, SlipRow } from './slip-typing';
import type { SlipTypist } from './slip-typist';

/** Gives a key to the typist. Keys with Ctrl, Alt or Cmd are commands; Tab leaves the fields as everywhere. */
export function pressOn(
  typist: SlipTypist,
  event: Pick<
    KeyboardEvent,
    'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'repeat' | 'preventDefault'
  >,
): void {
  if (event.ctrlKey || event.altKey || event.metaKey || event.key === 'Tab') return;
  // A held Enter would record one empty slip after another, and a held digit would fill the whole slip.
  const isHeld = event.repeat && (event.key === 'Enter' || event.key.length === 1);
  if (isHeld || typist.press(event.key, event.shiftKey)) event.preventDefault();
}

/** The box of the field `id`; nothing to type in while no slip is typed. */
export function SlipField({
  id,
  label,
  form,
  row,
  wrongFields,
  typist,
}: {
  readonly id: string;
  readonly label: string;
  readonly form: SlipForm;
  readonly row: SlipRow | null;
  readonly wrongFields: ReadonlySet<string>;
  readonly typist: SlipTypist;
}) {
  if (!row) return <span className="slip-empty" />;
  const index = form.fields.findIndex((field) => field.id === id);
  return (
    <SlipInput
      value={row.values[id] ?? ''}
      isCurrent={row.index === index}
      isWrong={wrongFields.has(id)}
      isPrefixed={row.index === index && row.digitsToCome > 0}
      {...{ label, typist, index }}
    />
  );
}

/** Rendered only if it changes: a key changes two boxes of a slip at most. */
const SlipInput = memo(function SlipInput({
  value,
  label,
  isCurrent,
  isWrong,
  isPrefixed,
  typist,
  index,
}: {
  readonly value: string;
  readonly label: string;
  readonly isCurrent: boolean;
  readonly isWrong: boolean;
  /** True while a two-digit number waits for its digits. */
  readonly isPrefixed: boolean;
  readonly typist: SlipTypist;
  readonly index: number;
}) {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (isCurrent) input.current?.focus();
  }, [isCurrent]);
  return (
    <input
      ref={input}
      className={isPrefixed ? 'slip-input is-prefixed' : 'slip-input'}
      value={value}
      aria-label={label}
      aria-invalid={isWrong}
      inputMode="numeric"
      autoComplete="off"
      tabIndex={isCurrent ? 0 : -1}
      data-keyboard-home={isCurrent ? '' : undefined}
      onChange={() => undefined}
      onMouseDown={() => typist.goToField(index)}
      onKeyDown={(event) => pressOn(typist, event)}
    />
  );
});

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
  if (!row) return <p className="scale-record" />;
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
