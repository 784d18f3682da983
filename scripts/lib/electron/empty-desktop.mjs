/** The least that a desktop program can be: a window with one page, which the argument after it names. */
import { app, BrowserWindow } from 'electron';

const page = process.argv.at(-1) ?? '';
await app.whenReady();
const window = new BrowserWindow({ width: 1280, height: 800, show: false });
window.once('ready-to-show', () => window.show());
await window.loadFile(page);
