/** A dialog in which something is filled in or decided: «Annullér» and Esc close it, one button carries it out. */
import type { ReactNode } from 'react';
import { Button } from './button';
import { Dialog, DialogFoot } from './dialog';

export function TaskDialog({
  title,
  cancel,
  onClose,
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
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      <DialogFoot problems={problems}>
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
