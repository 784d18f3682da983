/** A dialog in which something is filled in or decided: «Annullér» and Esc close it, one button carries it out. */
import { useState, type ReactNode } from 'react';
import { Button } from '../button';
import { Dialog, DialogFoot } from './dialog';

export function TaskDialog({
  title,
  cancel,
  onClose,
  escapeAsks = null,
  problems = [],
  action,
  onAction,
  overrule = null,
  onOverrule,
  children,
}: {
  readonly title: string;
  readonly cancel: string;
  readonly onClose: () => void;
  /** Said at the first Esc, which then closes nothing; null where nothing was typed that would be lost. */
  readonly escapeAsks?: string | null;
  /** What is wrong with the input, as sentences; no two are the same. */
  readonly problems?: readonly string[];
  /** The text of the button that carries it out. */
  readonly action: string;
  readonly onAction: () => void;
  /** The text of the button that carries it out in spite of the problems; null if they can't be overruled, or not yet. */
  readonly overrule?: string | null;
  readonly onOverrule?: () => void;
  readonly children: ReactNode;
}) {
  const { escape, asks } = useAskingEscape(escapeAsks, onClose);
  return (
    <Dialog title={title} onClose={escape} onClosed={onClose}>
      {children}
      <DialogFoot problems={problems} note={asks}>
        <Button onClick={onClose}>{cancel}</Button>
        {overrule !== null && (
          <Button kind="danger" onClick={onOverrule}>
            {overrule}
          </Button>
        )}
        <Button kind="primary" onClick={onAction}>
          {action}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}

/** Esc in a dialog: where something was typed the first one only asks. `asks` is what is then said, beside the buttons. */
export function useAskingEscape(
  escapeAsks: string | null,
  onClose: () => void,
): { readonly escape: () => void; readonly asks: ReactNode } {
  const [isAsked, setAsked] = useState(false);
  const text = isAsked ? escapeAsks : null;
  return {
    escape: () => {
      if (escapeAsks === null || isAsked) onClose();
      else setAsked(true);
    },
    asks: <div role="status">{text !== null && <p className="message is-notice">{text}</p>}</div>,
  };
}
