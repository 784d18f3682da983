/** The pages of the console, in the order of their keys and of the list below the «drejebog». */

interface Page {
  /** Stored, so that a restart returns to the page. */
  readonly id: string;
  /** True if undo on this page takes back preparation, not conducting. */
  readonly isPreparation: boolean;
  /** The keys that open the page, named as by `strokeOf`; the first is shown. */
  readonly keys: readonly string[];
}

export const PAGES = [
  { id: 'agenda', isPreparation: false, keys: ['Alt+1'] },
  { id: 'setup', isPreparation: true, keys: ['Alt+2'] },
  { id: 'polls', isPreparation: true, keys: ['Alt+3'] },
  { id: 'preflight', isPreparation: true, keys: ['Alt+4'] },
  { id: 'printouts', isPreparation: false, keys: ['Alt+5', 'Ctrl+p'] },
  { id: 'results', isPreparation: false, keys: ['Alt+6'] },
  { id: 'minutes', isPreparation: true, keys: ['Alt+7'] },
] as const satisfies readonly Page[];

export type PageId = (typeof PAGES)[number]['id'];
