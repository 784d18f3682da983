/** The end of a dialog that may be longer than the screen: its buttons, and what is wrong, stay in sight. */
import { useEffect, useRef, type ReactNode } from 'react';

export function DialogFoot({
  problems = [],
  note,
  children,
}: {
  /** What keeps it from being saved, each as a sentence that differs from the others. */
  readonly problems?: readonly string[];
  /** What else is said beside the buttons. */
  readonly note?: ReactNode;
  /** The buttons. */
  readonly children: ReactNode;
}) {
  const foot = useRef<HTMLDivElement>(null);
  const count = problems.length;
  useEffect(() => {
    // It has grown over the field that was typed in.
    const field = foot.current?.closest('dialog')?.querySelector('input:focus');
    if (count > 0) field?.scrollIntoView({ block: 'nearest' });
  }, [count]);
  return (
    <div ref={foot} className="dialog-foot">
      {problems.length > 0 && (
        <ul className="dialog-breaches" role="alert">
          {problems.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {note}
      <div className="dialog-buttons">{children}</div>
    </div>
  );
}
