/** Keeps the program off the network and its pages away from the machine: refuses everything but the program's own addresses. */
import { app, type Session } from 'electron';
import { developmentUrl, isAllowed, isOwnUrl } from './addresses';

/** Turns off Chromium's own traffic, which no page asks for. */
const QUIET_SWITCHES = [
  'disable-background-networking',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-sync',
  'no-pings',
] as const;

/** Call this before the program is ready: then no host name is ever looked up. */
export function quietenChromium(): void {
  if (developmentUrl !== null) return;
  for (const name of QUIET_SWITCHES) app.commandLine.appendSwitch(name);
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/**
 * The permissions of the program's own pages: full screen, persistent storage, so that a full disk can't evict votes, and copying to the
 * clipboard. Never reading from it.
 */
const PERMITTED: readonly string[] = [
  'fullscreen',
  'persistent-storage',
  'clipboard-sanitized-write',
];

/** Refuses all requests except for the program's own addresses, all other permissions, and downloads. */
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
