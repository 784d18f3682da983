/** A dialog in which something is filled in or decided: «Annullér» and Esc put it away, one button does it. */
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
  /** What is wrong with what is filled in, each as a sentence that differs from the others. */
  readonly problems?: readonly string[];
  /** What the button says. */
  readonly action: string;
  readonly onAction: () => void;
  /** What the button says that does it in spite of the problems; null where they can't be overruled, or not yet. */
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
