/** A dialog in which something is filled in or decided: «Annullér» and Esc put it away, one button does it. */
import type { ReactNode } from 'react';
import { Dialog, DialogFoot } from '../../components/dialog';
import { useApp, useWords } from './store-context';

export function TaskDialog({
  title,
  problems = [],
  action,
  onAction,
  overrule = null,
  onOverrule,
  children,
}: {
  readonly title: string;
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
  const { common } = useWords();
  const openDialog = useApp((state) => state.openDialog);
  const close = () => openDialog(null);
  return (
    <Dialog title={title} onClose={close}>
      {children}
      <DialogFoot problems={problems}>
        <button type="button" className="button is-plain" onClick={close}>
          {common.cancel}
        </button>
        {overrule !== null && (
          <button type="button" className="button is-danger" onClick={onOverrule}>
            {overrule}
          </button>
        )}
        <button type="button" className="button is-primary" onClick={onAction}>
          {action}
        </button>
      </DialogFoot>
    </Dialog>
  );
}
