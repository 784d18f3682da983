/** Shows the native menu that the page made of its command list. */
import { app, Menu, type MenuItemConstructorOptions } from 'electron';

export function showMenu(menus: readonly MenuItemConstructorOptions[]): void {
  // The first menu on a Mac is the program's own.
  const own = process.platform === 'darwin' ? [{ role: 'appMenu', label: app.name } as const] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...own, ...menus]));
}
