/** The native menu as plain data, made from the model that the page makes of its command list. */
import type { FileReference, MenuItemModel, MenuModel } from '../ipc/contract';

/** What Electron makes a menu item of; see its `MenuItemConstructorOptions`. */
export interface TemplateItem {
  readonly label?: string;
  readonly type?: 'separator';
  readonly role?: Extract<MenuItemModel, { kind: 'role' }>['role'];
  readonly enabled?: boolean;
  readonly accelerator?: string;
  readonly registerAccelerator?: boolean;
  readonly click?: () => void;
  readonly submenu?: TemplateItem[];
}

/** The page hears its keys itself: an accelerator is shown and not registered, so that no command runs twice. */
const SHOWN_ONLY = { registerAccelerator: false } as const;

/** `onCommand` hears the id of what is chosen; a recent file is `recent:` and its id. */
export function menuTemplate(
  { menus }: MenuModel,
  recentFiles: readonly FileReference[],
  onCommand: (id: string) => void,
): TemplateItem[] {
  const click = (id: string) => ({
    click: () => {
      onCommand(id);
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
        return { role: item.role, label: item.label, ...SHOWN_ONLY };
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
  return menus.map(({ label, items }) => ({ label, submenu: items.map(itemOf) }));
}
