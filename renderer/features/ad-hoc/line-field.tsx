/** A line of text that Enter leads on from, and that takes the keyboard when it is its turn. */
import { useEffect, useId, useRef } from 'react';

const MOST_CHARACTERS = 200;

export function LineField({
  label,
  text,
  hasKeyboard,
  onText,
  onFocus,
  onEnter,
}: {
  readonly label: string;
  readonly text: string;
  readonly hasKeyboard: boolean;
  readonly onText: (text: string) => void;
  readonly onFocus: () => void;
  readonly onEnter: () => void;
}) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (hasKeyboard) input.current?.focus();
  }, [hasKeyboard]);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={input}
        value={text}
        maxLength={MOST_CHARACTERS}
        autoComplete="off"
        onFocus={onFocus}
        onChange={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          if (!event.repeat) onEnter();
        }}
      />
    </div>
  );
}
