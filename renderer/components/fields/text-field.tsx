/** A field for a line of text, several lines, or a date. */
import { useId } from 'react';

export function TextField({
  label,
  value,
  onValue,
  problem = null,
  hint,
  type = 'text',
  isLong = false,
  isLabelHidden = false,
  maxLength = 300,
  placeholder,
  isFirst = false,
}: {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly problem?: string | null;
  readonly hint?: string;
  readonly type?: 'text' | 'date';
  readonly isLong?: boolean;
  readonly isLabelHidden?: boolean;
  readonly maxLength?: number;
  readonly placeholder?: string | undefined;
  /** Takes the keyboard when the page opens. */
  readonly isFirst?: boolean;
}) {
  const id = useId();
  const shared = {
    id,
    value,
    maxLength,
    placeholder,
    'aria-invalid': problem !== null,
    'aria-describedby': problem ? `${id}-problem` : undefined,
  };
  return (
    <div className="field">
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : ''}>
        {label}
      </label>
      {isLong ? (
        <textarea
          {...shared}
          rows={Math.max(1, Math.ceil(value.length / 70))}
          onChange={(event) => onValue(event.currentTarget.value)}
        />
      ) : (
        <input
          {...shared}
          type={type}
          autoFocus={isFirst}
          autoComplete="off"
          onChange={(event) => onValue(event.currentTarget.value)}
        />
      )}
      {hint && !problem && <p className="field-hint">{hint}</p>}
      {problem && (
        <p className="field-problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
