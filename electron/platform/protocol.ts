/** Serves the pages under the program's own scheme. */
import { protocol, type Session } from 'electron';
import { SCHEME } from './addresses';
import { respond } from './page-response';

/** Registers the scheme as a standard, secure one for pages. Must run before the program is ready. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
}

/** Answers the pages' requests from `folder`. */
export function servePages(target: Session, folder: string): void {
  target.protocol.handle(SCHEME, (request) => respond(folder, request));
}
