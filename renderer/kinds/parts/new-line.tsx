/** The empty last row of a list: what is typed becomes a row of it when it is left or by Enter. */
import { useState } from 'react';

export function NewLine({
  label,
  maxLength,
  onAdd,
}: {
  readonly label: string;
  readonly maxLength: number;
  /** False if it was not taken: then it stays in the field. */
  readonly onAdd: (text: string) => Promise<boolean>;
}) {
  const [text, setText] = useState('');
  const add = (): void => {
    if (text.trim() === '') return;
    setText('');
    void onAdd(text).then((isTaken) => {
      // Nothing that was typed is lost.
      if (!isTaken) setText(text);
    });
  };
  return (
    <li className="poll-row-new">
      <span className="sortable-handle" />
      <span className="poll-row-number">+</span>
      <div className="poll-row-fields field">
        <input
          value={text}
          aria-label={label}
          placeholder={label}
          autoComplete="off"
          maxLength={maxLength}
          onChange={(event) => setText(event.currentTarget.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            add();
          }}
        />
      </div>
    </li>
  );
}
