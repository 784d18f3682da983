/** The native menu as plain data. The page sends a model of its command list; this turns it into a menu. */
import type { FileReference, MenuItemModel, MenuModel } from '../ipc/contract';
import { dictionaryFor } from '../text/dictionary';
import type { Language } from '../lib/language';

/** How a menu item was chosen. */
interface ChosenBy {
  readonly triggeredByAccelerator?: boolean;
}

/** The options that Electron builds a menu item from; see its `MenuItemConstructorOptions`. */
export interface TemplateItem {
  readonly label?: string;
  readonly type?: 'separator';
  readonly role?: Extract<MenuItemModel, { kind: 'role' }>['role'];
  readonly enabled?: boolean;
  readonly accelerator?: string;
  readonly registerAccelerator?: boolean;
  /** Called with the item, the window and how it was chosen, which Electron types loosely. */
  readonly click?: (item?: unknown, window?: unknown, event?: ChosenBy) => void;
  readonly submenu?: TemplateItem[];
}

/**
 * The page listens for its keys itself, so an accelerator is shown but not registered; otherwise a command would run twice. A Mac's
 * menu takes its keys all the same; it then sends the key, not the command, because what a key does depends on the field it goes to.
 */
const SHOWN_ONLY = { registerAccelerator: false } as const;

/**
 * In a Mac's menu these would have the keys of other items: «undo» and «redo», which do both, what a field needs and what the workshop needs; and
 * «quit» in the program's own menu.
 */
const NOT_ON_MAC: readonly TemplateItem['role'][] = ['undo', 'redo', 'quit'];

/** Without lines that separate nothing. */
function withoutEmptyBlocks(items: readonly MenuItemModel[]): readonly MenuItemModel[] {
  const begins = (at: number) => (items[at + 1]?.kind ?? 'separator') !== 'separator';
  return items.filter(({ kind }, at) => kind !== 'separator' || begins(at));
}

/** The first menu on a Mac is the program's own. */
function ownMenu(language: Language, about: () => void): TemplateItem {
  const { commands, common, menu } = dictionaryFor(language);
  const role = (name: 'hide' | 'hideOthers' | 'unhide' | 'quit'): TemplateItem => ({
    role: name,
    label: menu.roles[name],
  });
  const separator = { type: 'separator' } as const;
  const hiding = [role('hide'), role('hideOthers'), role('unhide')];
  const items = [{ label: commands.about, click: about }, separator, ...hiding, separator];
  return { label: common.appName, submenu: [...items, role('quit')] };
}

/**
 * `onCommand` is called with the id of the chosen item; for a recent file that is `recent:` and the file's id, and for a key that a Mac's
 * menu took, `key:` and the command's id.
 */
export function menuTemplate(
  { menus, language }: MenuModel,
  recentFiles: readonly FileReference[],
  isMac: boolean,
  onCommand: (id: string) => void,
): TemplateItem[] {
  const click = (id: string) => ({
    click: (_item?: unknown, _window?: unknown, event?: ChosenBy) => {
      onCommand(isMac && event?.triggeredByAccelerator ? `key:${id}` : id);
    },
  });
  const recentItem = ({ id, name, folder }: FileReference): TemplateItem => ({
    // A single & would underline the next letter.
    label: `${name} · ${folder}`.replaceAll('&', '&&'),
    ...click(`recent:${id}`),
  });
  const itemOf = (item: MenuItemModel): TemplateItem => {
    switch (item.kind) {
      case 'separator':
        return { type: 'separator' };
      case 'role':
        return { role: item.role, label: item.label };
      case 'recent-files': {
        const none = [{ label: item.emptyLabel, enabled: false }];
        const files = recentFiles.map(recentItem);
        return { label: item.label, submenu: files.length > 0 ? files : none };
      }
      case 'command': {
        const { id, label, isEnabled: enabled, accelerator } = item;
        return { label, enabled, ...click(id), ...(accelerator && { accelerator, ...SHOWN_ONLY }) };
      }
    }
  };
  const isShown = (item: MenuItemModel): boolean =>
    !(isMac && item.kind === 'role' && NOT_ON_MAC.includes(item.role));
  const template = menus.map(({ label, items }) => ({
    label,
    submenu: withoutEmptyBlocks(items.filter(isShown)).map(itemOf),
  }));
  return isMac ? [ownMenu(language, click('about').click), ...template] : template;
}
