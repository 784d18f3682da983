/** What the right mouse button offers in a text: cut, copy, paste, select all. */
import { dictionaryFor } from '../text/dictionary';
import type { Language } from '../lib/language';
import type { TemplateItem } from './menu-template';

/** The part of Electron's `ContextMenuParams` that is used here. */
interface Clicked {
  readonly isEditable: boolean;
  readonly selectionText: string;
  readonly editFlags: {
    readonly canCut: boolean;
    readonly canCopy: boolean;
    readonly canPaste: boolean;
    readonly canSelectAll: boolean;
  };
}

/** Everything in a field, copying alone in a text that is selected; empty elsewhere. */
export function textMenuTemplate(
  { isEditable, selectionText, editFlags }: Clicked,
  language: Language,
): TemplateItem[] {
  const { roles } = dictionaryFor(language).menu;
  const copy: TemplateItem = { role: 'copy', label: roles.copy, enabled: editFlags.canCopy };
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy];
  return [
    { role: 'cut', label: roles.cut, enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: roles.paste, enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: roles.selectAll, enabled: editFlags.canSelectAll },
  ];
}
