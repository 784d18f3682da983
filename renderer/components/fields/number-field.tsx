/** A field for a whole number: what is typed, and what is wrong with it. */
import { useId, type Ref } from 'react';

export interface NumberFieldProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** What is wrong with the text; null where nothing is. */
  readonly problem: string | null;
  readonly placeholder?: string;
  readonly isLabelHidden?: boolean;
  readonly onEnter?: (isShift: boolean) => void;
  readonly onEscape?: () => void;
  /** For narrow boxes: the problem is shown elsewhere, and here only screen readers hear it. */
  readonly isProblemElsewhere?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
}

export function NumberField({
  label,
  text,
  onText,
  problem,
  placeholder,
  isLabelHidden = false,
  onEnter,
  onEscape,
  isProblemElsewhere = false,
  inputRef,
}: NumberFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : ''}>
        {label}
      </label>
      <input
        id={id}
        ref={inputRef}
        className="number-input"
        value={text}
        placeholder={placeholder}
        inputMode="numeric"
        autoComplete="off"
        aria-invalid={problem !== null}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onEscape?.();
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || !onEnter) return;
          event.preventDefault();
          if (!event.repeat) onEnter(event.shiftKey);
        }}
      />
      {problem && (
        <p
          className={isProblemElsewhere ? 'visually-hidden' : 'field-problem'}
          id={`${id}-problem`}
          role="alert"
        >
          {problem}
        </p>
      )}
    </div>
  );
}
