/** The least that a desktop program can be: a window with one page, which the last argument names. */
import { app, BrowserWindow } from 'electron';

const page = process.argv.at(-1) ?? '';

function open() {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false });
  window.once('ready-to-show', () => window.show());
  return window.loadFile(page);
}

// Not awaited here: the program only becomes ready when this module has run to its end.
void app.whenReady().then(open);
