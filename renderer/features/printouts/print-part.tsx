/** The print button, a preview of the first sheets, and all sheets for the printer. What was printed is remembered. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { editionOf } from '../../../shared/domain/edition/edition';
import type { Paper } from '../../../shared/domain/edition/papers';
import type { PrintedEdition } from '../../../shared/domain/workshop/workshop';
import { Button } from '../../components/button';
import { useApp, useAppNow, useSession, useTexts, useWords } from '../../store/react/store-context';

export function PrintPart({
  preview,
  sheets,
  papers,
  hasKeyboard = false,
}: {
  readonly preview: ReactNode;
  readonly sheets: ReactNode;
  /** What is voted by on these sheets; none on sheets that only lead to the box. */
  readonly papers: readonly Paper[];
  /** The button takes the focus when it appears. */
  readonly hasKeyboard?: boolean;
}) {
  const { printouts: words } = useWords();
  const print = useApp((state) => state.print);
  const { workshop } = useSession();
  return (
    <>
      <div className="page-buttons">
        <Button kind="primary" autoFocus={hasKeyboard} onClick={print}>
          {words.print} <kbd>Ctrl+P</kbd>
        </Button>
        <PrintNote papers={papers} />
      </div>
      <h2>{words.preview}</h2>
      <div className="print-preview" lang={workshop.language}>
        <div className="print-preview-inner">{preview}</div>
      </div>
      <PrintSheets>{sheets}</PrintSheets>
    </>
  );
}

/**
 * Notes what was printed as soon as the printer's dialog is gone, whoever opened it. No page is told whether that dialog was
 * cancelled, so the facilitator can say that no paper came out.
 */
function PrintNote({ papers }: { readonly papers: readonly Paper[] }) {
  const { words, format } = useTexts();
  const now = useAppNow();
  const [noted, setNoted] = useState<{
    readonly papers: readonly Paper[];
    readonly before: readonly PrintedEdition[];
  } | null>(null);
  const newest = useRef(papers);
  useEffect(() => {
    newest.current = papers;
  }, [papers]);
  useEffect(() => {
    const note = (): void => {
      const before = now().session?.workshop.printed;
      if (!before || newest.current.length === 0) return;
      setNoted({ papers: newest.current, before });
      void now().notePrinted(newest.current);
    };
    window.addEventListener('afterprint', note);
    return () => window.removeEventListener('afterprint', note);
  }, [now]);
  if (!noted) return null;
  const marks = noted.papers.map(({ poll, workshop }) => editionOf(poll, workshop));
  const takeBack = (): void => {
    void now().editWorkshop((workshop) => ({ ...workshop, printed: noted.before }));
    setNoted(null);
  };
  return (
    <>
      <span role="status">{words.edition.noted(format.list(marks))}</span>
      <Button kind="quiet" onClick={takeBack}>
        {words.edition.notPrinted}
      </Button>
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
