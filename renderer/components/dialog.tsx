/** A modal dialog: the browser's own, which keeps the focus inside and gives it back afterwards; and its «Luk». */
import { useEffect, useId, useRef, type ReactNode } from 'react';
import './dialog.css';

export function Dialog({
  title,
  onClose,
  children,
}: {
  readonly title: string;
  /** Esc was pressed. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    // By the time the dialog is taken away the browser no longer knows where the keyboard was.
    const before = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}

/** «Luk», which has the keyboard when the dialog opens, wherever in the dialog it stands. */
export function CloseButton({
  label,
  onClose,
}: {
  readonly label: string;
  readonly onClose: () => void;
}) {
  return (
    <button
      // React would focus it before the dialog is open; the browser asks for the attribute.
      ref={(button) => button?.setAttribute('autofocus', '')}
      type="button"
      className="button is-primary"
      onClick={onClose}
    >
      {label}
    </button>
  );
}
