/** Keeps the program off the network and its pages away from the machine: all is refused but the program's own. */
import { app, type Session } from 'electron';
import { developmentUrl, isOwnUrl } from './addresses';

/** Chromium's own traffic, which no page asks for. */
const QUIET_SWITCHES = [
  'disable-background-networking',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-sync',
  'no-pings',
] as const;

/** What pages hold in memory, and what the browser itself is made of in development. */
const IN_MEMORY = /^(?:data|blob):/;
const IN_DEVELOPMENT = /^(?:devtools|chrome-extension):/;

/** Before the program is ready: no name is ever looked up. */
export function quietenChromium(): void {
  if (developmentUrl !== null) return;
  for (const name of QUIET_SWITCHES) app.commandLine.appendSwitch(name);
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

function isAllowed(url: string): boolean {
  if (isOwnUrl(url) || IN_MEMORY.test(url)) return true;
  if (developmentUrl === null) return false;
  return IN_DEVELOPMENT.test(url) || isOwnUrl(url.replace(/^ws/, 'http'));
}

/** Refuses every request but the program's own, every permission but full screen for its pages, and downloads. */
export function lockSession(target: Session): void {
  target.webRequest.onBeforeRequest(({ url }, callback) => {
    callback({ cancel: !isAllowed(url) });
  });
  target.setPermissionRequestHandler((_contents, permission, callback, { requestingUrl }) => {
    callback(permission === 'fullscreen' && isOwnUrl(requestingUrl));
  });
  target.setPermissionCheckHandler((_contents, permission, requestingOrigin) => {
    return permission === 'fullscreen' && isOwnUrl(requestingOrigin);
  });
  target.setDevicePermissionHandler(() => false);
  target.on('will-download', (event) => {
    event.preventDefault();
  });
  target.setSpellCheckerEnabled(false);
}
