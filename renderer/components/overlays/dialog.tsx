/** A modal dialog (the browser's own, which keeps the focus inside and gives it back afterwards), and its «Luk» button. */
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from '../button';
import './dialog.css';

export function Dialog({
  title,
  onClose,
  onClosed = onClose,
  isCovering = false,
  children,
}: {
  readonly title: string;
  /** Esc was pressed. */
  readonly onClose: () => void;
  /** The browser has closed it, as it does at a second Esc in a row. */
  readonly onClosed?: () => void;
  /** True if nothing behind it may be seen. */
  readonly isCovering?: boolean;
  readonly children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    // When the dialog is removed the browser no longer knows where the focus was.
    const before = document.activeElement;
    element?.showModal();
    // The browser scrolls to the button that has the focus; a dialog begins at its heading.
    if (element) element.scrollTop = 0;
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={isCovering ? 'dialog is-covering' : 'dialog'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={() => {
        if (!dialog.current?.open) onClosed();
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}

/** «Luk», which has the focus when the dialog opens, wherever in the dialog it stands. */
export function CloseButton({
  label,
  onClose,
}: {
  readonly label: string;
  readonly onClose: () => void;
}) {
  return (
    <Button
      // React would focus it before the dialog is open; the browser asks for the attribute.
      ref={(button) => button?.setAttribute('autofocus', '')}

      kind="primary"
      onClick={onClose}
    >
      {label}
    </Button>
  );
}

export function DialogFoot({
  problems = [],
  note,
  children,
}: {
  /** What keeps it from being saved, as sentences; no two are the same. */
  readonly problems?: readonly string[];
  /** Anything else shown beside the buttons. */
  readonly note?: ReactNode;
  /** The buttons. */
  readonly children: ReactNode;
}) {
  const foot = useRef<HTMLDivElement>(null);
  const count = problems.length;
  useEffect(() => {
    // The footer may have grown over the field that is typed in.
    const field = foot.current?.closest('dialog')?.querySelector('input:focus');
    if (count > 0) field?.scrollIntoView({ block: 'nearest' });
  }, [count]);
  return (
    <div ref={foot} className="dialog-foot">
      {problems.length > 0 && (
        <div role="alert">
          <ul className="dialog-breaches">
            {problems.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      {note}
      <div className="dialog-buttons">{children}</div>
    </div>
  );
}
