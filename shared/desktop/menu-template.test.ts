import { describe, expect, it } from 'vitest';
import type { MenuModel } from '../ipc/contract';
import { menuTemplate } from './menu-template';

const model: MenuModel = {
  language: 'da',
  menus: [
    {
      label: 'Fil',
      items: [
        { kind: 'command', id: 'open-file', label: 'Åbn', accelerator: 'Ctrl+O', isEnabled: true },
        { kind: 'recent-files', label: 'Seneste', emptyLabel: 'Ingen' },
        { kind: 'separator' },
        { kind: 'role', role: 'quit', label: 'Luk' },
      ],
    },
    {
      label: 'Hjælp',
      items: [{ kind: 'command', id: 'about', label: 'Om', accelerator: null, isEnabled: false }],
    },
  ],
};

describe('the native menu', () => {
  it('has the model’s items; accelerators are shown and not registered, so no command runs twice', () => {
    const template = menuTemplate(model, [], false, () => undefined);
    expect(template).toEqual([
      {
        label: 'Fil',
        submenu: [
          {
            label: 'Åbn',
            enabled: true,
            accelerator: 'Ctrl+O',
            registerAccelerator: false,
            click: expect.any(Function) as unknown,
          },
          { label: 'Seneste', submenu: [{ label: 'Ingen', enabled: false }] },
          { type: 'separator' },
          { label: 'Luk', role: 'quit' },
        ],
      },
      {
        label: 'Hjælp',
        submenu: [{ label: 'Om', enabled: false, click: expect.any(Function) as unknown }],
      },
    ]);
  });

  it('tells the id of what is chosen, recent files too', () => {
    const chosen: string[] = [];
    const files = [{ id: 'a1', name: 'Ris & ros.pejling', folder: 'USB', stamp: '' }];
    const [file] = menuTemplate(model, files, false, (id) => chosen.push(id));
    file?.submenu?.[0]?.click?.();
    const recent = file?.submenu?.[1]?.submenu?.[0];
    expect(recent?.label).toBe('Ris && ros.pejling · USB');
    recent?.click?.();
    expect(chosen).toEqual(['open-file', 'recent:a1']);
  });

  it('on a Mac sends the key that chose a command, because what it does depends on the field', () => {
    const chosen: string[] = [];
    const fileMenu = (isMac: boolean) =>
      menuTemplate(model, [], isMac, (id) => chosen.push(id)).find(({ label }) => label === 'Fil');
    for (const isMac of [true, false]) {
      const open = fileMenu(isMac)?.submenu?.[0];
      open?.click?.({}, {}, { triggeredByAccelerator: true });
      open?.click?.({}, {}, { triggeredByAccelerator: false });
    }
    expect(chosen).toEqual(['key:open-file', 'open-file', 'open-file', 'open-file']);
  });

  it('on a Mac has no item twice, nor a line that separates nothing', () => {
    const file = menuTemplate(model, [], true, () => undefined)[1];
    expect(file?.submenu?.map(({ label, role, type }) => role ?? label ?? type)).toEqual([
      'Åbn',
      'Seneste',
    ]);
  });

  it('has the program’s own menu first on a Mac, in its language, with our own about box', () => {
    const chosen: string[] = [];
    const [own, first] = menuTemplate(model, [], true, (id) => chosen.push(id));
    expect(own?.label).toBe('Pejling');
    const items = own?.submenu ?? [];
    expect(items.map(({ label, type }) => label ?? type)).toEqual([
      'Om Pejling',
      'separator',
      'Skjul Pejling',
      'Skjul andre',
      'Vis alle',
      'separator',
      'Afslut Pejling',
    ]);
    items[0]?.click?.();
    expect(chosen).toEqual(['about']);
    expect(first?.label).toBe('Fil');
  });
});
