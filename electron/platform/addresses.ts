/** The addresses of the pages: a scheme of our own with one stable origin, because stored data belongs to the origin. */
import { app } from 'electron';
import { isAllowedRequest, isUnder } from '../../shared/desktop/own-urls';

export const SCHEME = 'app';
const ORIGIN = `${SCHEME}://pejling`;

/** The development server's address; null in the packaged program, whatever the environment says. */
export const developmentUrl = app.isPackaged ? null : (process.env.PEJLING_DEV_URL ?? null);

const origin = developmentUrl === null ? ORIGIN : new URL(developmentUrl).origin;

/** The address of a page. `#fortsaet` makes the facilitator's page continue the newest workshop at once. */
export function pageUrl(page: 'facilitator' | 'audience', hash: '' | '#fortsaet' = ''): string {
  return `${origin}/${page}.html${hash}`;
}

/** True for an address of the program's own pages and what they load. */
export const isOwnUrl = (url: string): boolean => isUnder(origin, url);

/** Whether a page may ask for this address. */
export const isAllowed = (url: string): boolean =>
  isAllowedRequest(origin, developmentUrl !== null, url);
