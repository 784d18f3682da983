/** The menu of the right mouse button in the facilitator's text fields. */
import { Menu, type BrowserWindow } from 'electron';
import { textMenuTemplate } from '../../shared/desktop/text-menu';
import { spoken } from './ask';

export function offerTextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, clicked) => {
    const template = textMenuTemplate(clicked, spoken());
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
}
