/** Puts the sheets beside the program, where only the printer sees them. */
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** The element of the page that is shown for print, while all else is hidden. */
const PRINT_ROOT = 'print-root';

export function PrintSheets({ children }: { readonly children: ReactNode }) {
  const root = document.getElementById(PRINT_ROOT);
  return root ? createPortal(children, root) : null;
}
