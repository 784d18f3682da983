import { describe, expect, it } from 'vitest';
import { textMenuTemplate } from './text-menu';

const NONE = { canCut: false, canCopy: false, canPaste: false, canSelectAll: false };
const field = { isEditable: true, selectionText: '', editFlags: { ...NONE, canPaste: true } };

describe('the right mouse button', () => {
  it('offers a field what can be done there now, in the language of the interface', () => {
    const items = textMenuTemplate(field, 'da');
    expect(items.map(({ label, enabled }) => [label, enabled])).toEqual([
      ['Klip', false],
      ['Kopiér', false],
      ['Sæt ind', true],
      [undefined, undefined],
      ['Markér alt', false],
    ]);
    expect(items.map(({ role }) => role)).toEqual(['cut', 'copy', 'paste', undefined, 'selectAll']);
    expect(textMenuTemplate(field, 'en')[2]?.label).toBe('Paste');
  });

  it('offers a selected text to be copied, and nothing elsewhere', () => {
    const page = { isEditable: false, selectionText: 'Bord 4', editFlags: NONE };
    const copying = { ...page, editFlags: { ...NONE, canCopy: true } };
    expect(textMenuTemplate(copying, 'da')).toEqual([
      { role: 'copy', label: 'Kopiér', enabled: true },
    ]);
    expect(textMenuTemplate({ ...page, selectionText: ' \n' }, 'da')).toEqual([]);
  });
});
