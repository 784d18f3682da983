/** In the fields of notes the browser's own undo works: Pejling's would take back a table's slip while somebody corrects a word. */
import type { KeyboardEvent } from 'react';

const UNDO = ['z', 'y'];

export function keepEditingKeys(event: KeyboardEvent<HTMLElement>): void {
  const isUndo = (event.ctrlKey || event.metaKey) && UNDO.includes(event.key.toLowerCase());
  if (isUndo) event.stopPropagation();
}
