/** Keeps the program off the network and its pages away from the machine: all is refused but the program's own. */
import { app, type Session } from 'electron';
import { developmentUrl, isAllowed, isOwnUrl } from './addresses';

/** Chromium's own traffic, which no page asks for. */
const QUIET_SWITCHES = [
  'disable-background-networking',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-sync',
  'no-pings',
] as const;

/** Before the program is ready: no name is ever looked up. */
export function quietenChromium(): void {
  if (developmentUrl !== null) return;
  for (const name of QUIET_SWITCHES) app.commandLine.appendSwitch(name);
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** What the program's own pages may do: fill a screen, and keep votes that no full disk may evict. */
const PERMITTED: readonly string[] = ['fullscreen', 'persistent-storage'];

/** Refuses every request but the program's own, every other permission, and downloads. */
export function lockSession(target: Session): void {
  target.webRequest.onBeforeRequest(({ url }, callback) => {
    callback({ cancel: !isAllowed(url) });
  });
  target.setPermissionRequestHandler((_contents, permission, callback, { requestingUrl }) => {
    callback(PERMITTED.includes(permission) && isOwnUrl(requestingUrl));
  });
  target.setPermissionCheckHandler((_contents, permission, requestingOrigin) => {
    return PERMITTED.includes(permission) && isOwnUrl(requestingOrigin);
  });
  target.setDevicePermissionHandler(() => false);
  target.on('will-download', (event) => {
    event.preventDefault();
  });
  target.setSpellCheckerEnabled(false);
}
