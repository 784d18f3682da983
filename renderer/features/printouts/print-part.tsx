/** The print button, a preview of the first sheets, and all sheets for the printer. */
import { useId, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '../../components/button';
import { useApp, useSession, useWords } from '../../store/react/store-context';

export function PrintPart({
  preview,
  sheets,
  hasKeyboard = false,
}: {
  readonly preview: ReactNode;
  readonly sheets: ReactNode;
  /** The button takes the focus when it appears. */
  readonly hasKeyboard?: boolean;
}) {
  const { printouts: words } = useWords();
  const print = useApp((state) => state.print);
  const { workshop } = useSession();
  const headingId = useId();
  return (
    <>
      <div className="page-buttons">
        <Button kind="primary" autoFocus={hasKeyboard} onClick={print}>
          {words.print} <kbd>Ctrl+P</kbd>
        </Button>
      </div>
      <h2 id={headingId}>{words.preview}</h2>
      {/* It scrolls, so the keyboard must get there. */}
      <div
        className="print-preview"
        role="group"
        aria-labelledby={headingId}
        tabIndex={0}
        lang={workshop.language}
      >
        <div className="print-preview-inner">{preview}</div>
      </div>
      <PrintSheets>{sheets}</PrintSheets>
    </>
  );
}

/** The element that is printed, while everything else is hidden. */
const PRINT_ROOT = 'print-root';

/** Puts the sheets beside the program's root, visible only in print. */
function PrintSheets({ children }: { readonly children: ReactNode }) {
  const root = document.getElementById(PRINT_ROOT);
  return root ? createPortal(children, root) : null;
}
