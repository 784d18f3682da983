/** Starts the desktop program, in this order. */
import path from 'node:path';
import { app, dialog, Menu, session } from 'electron';
import { APP_ID } from '../shared/desktop/app-id';
import { menuTemplate } from '../shared/desktop/menu-template';
import '../shared/text/every-dictionary';
import { traceOf } from '../shared/errors/failure-trace';
import { createFileRegistry } from './files/file-registry';
import { createWorkshopFiles } from './files/workshop-files';
import { createHandlers } from './ipc/handlers';
import { handleRequests } from './ipc/typed-ipc-main';
import { speak, spoken, words } from './platform/ask';
import { lockContents } from './platform/contents-lock';
import { placeData } from './platform/data-place';
import { catchMainFailures, catchPageFailures } from './platform/failures';
import { isKeptAwake, keepAwake } from './platform/keep-awake';
import { openLog } from './platform/log';
import { lockSession, quietenChromium } from './platform/network-lock';
import { waitForFiles } from './platform/only-instance';
import { registerScheme, servePages } from './platform/protocol';
import { startsAgainOnX11 } from './platform/x11-start';
import { createAudienceWindow } from './windows/audience-window';
import { createFacilitatorWindow } from './windows/facilitator-window';

/** The folder of the bundles: this one, the preload and the pages. */
const HERE = import.meta.dirname;
const isMac = process.platform === 'darwin';
// First of all, because everything below lies in it.
const dataPlace = placeData();
const remembered = (name: string) => path.join(app.getPath('userData'), name);
const log = openLog(app.getPath('logs'));
const facilitator = createFacilitatorWindow({
  preload: path.join(HERE, 'preload.cjs'),
  placeFile: remembered('window.json'),
  // A workshop is running, and the room sees it.
  isBusy: () => isKeptAwake() && audience.isOpen(),
  onMoved: tellDisplays,
  onClosed: () => {
    audience.close();
    keepAwake(false);
  },
});
const audience = createAudienceWindow({
  facilitator: facilitator.window,
  onChange: tellDisplays,
  log,
});

let told = '';
/** A dragged window moves often, but rarely to another display. */
function tellDisplays(): void {
  const displays = audience.displays();
  if (JSON.stringify(displays) === told) return;
  told = JSON.stringify(displays);
  facilitator.send('displaysChanged', displays);
}

catchMainFailures(log, facilitator);
app.enableSandbox();
quietenChromium();
registerScheme();
lockContents();
if (process.platform === 'win32') app.setAppUserModelId(APP_ID);
if (startsAgainOnX11()) app.exit(0);
else if (app.requestSingleInstanceLock()) {
  const takeWaitingFile = waitForFiles(facilitator.show, () =>
    facilitator.send('fileWaiting', undefined),
  );
  app.on('window-all-closed', () => app.quit());
  // Quitting would close the audience window at once and ask afterwards, so the facilitator's window asks first.
  app.on('before-quit', (event) => {
    const window = facilitator.window();
    if (!window) return;
    event.preventDefault();
    window.close();
  });
  // Not awaited here: the program only becomes ready when this module has run to its end.
  void app
    .whenReady()
    .then(() => start(takeWaitingFile))
    .catch(giveUp);
} else app.exit(0);

/** Without a window nobody could be asked, and every later start would be handed to this program. */
function giveUp(thrown: unknown): void {
  log({ what: 'main-failed', trace: traceOf(thrown) });
  dialog.showErrorBox(words().failedTitle, words().failedText);
  app.exit(1);
}

/** Does everything that needs the program to be ready. */
async function start(takeWaitingFile: () => string | null): Promise<void> {
  log({ what: 'started', version: app.getVersion() });
  lockSession(session.defaultSession);
  servePages(session.defaultSession, path.join(HERE, 'pages'));
  const registry = await createFileRegistry({ store: remembered('files.json') });
  const files = createWorkshopFiles({ registry });
  const handlers = createHandlers({
    window: facilitator.window,
    audience,
    files,
    takeWaitingFile,
    showMenu: (model) => {
      speak(model.language);
      const onCommand = (id: string) => facilitator.send('menuCommand', id);
      const template = menuTemplate(model, files.recent(), isMac, onCommand);
      Menu.setApplicationMenu(Menu.buildFromTemplate(template));
      audience.hideMenu();
    },
    allowClose: facilitator.allowClose,
    hold: facilitator.hold,
    setPrinting: facilitator.setPrinting,
    dataPlace,
    log,
  });
  handleRequests(handlers, facilitator.isSender, {
    onRefused: (why) => log({ what: 'request-refused', why }),
    onThrown: (thrown) => log({ what: 'main-failed', trace: traceOf(thrown) }),
  });
  audience.followDisplays();
  // Until the page sends its menu, Electron would show its default menu with everything in it.
  // A Mac always has a menu: there it is the program's own one.
  const first = menuTemplate({ language: spoken(), menus: [] }, [], true, () => undefined);
  Menu.setApplicationMenu(isMac ? Menu.buildFromTemplate(first) : null);
  const window = await facilitator.open();
  catchPageFailures(window, log, facilitator);
}
