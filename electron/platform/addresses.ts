/** Where the pages live: a scheme of our own with one stable origin, for what is stored belongs to the origin. */
import { app } from 'electron';

export const SCHEME = 'app';
const ORIGIN = `${SCHEME}://pejling`;

/** The development server's address; null in the packaged program, whatever the environment says. */
export const developmentUrl = app.isPackaged ? null : (process.env.PEJLING_DEV_URL ?? null);

const origin = developmentUrl === null ? ORIGIN : new URL(developmentUrl).origin;

/** The address of a page. `#fortsaet` makes the facilitator's page go on with the newest workshop at once. */
export function pageUrl(page: 'facilitator' | 'audience', hash: '' | '#fortsaet' = ''): string {
  return `${origin}/${page}.html${hash}`;
}

/** True for an address of the program's own pages and what they load. */
export function isOwnUrl(url: string): boolean {
  return url === origin || url.startsWith(`${origin}/`);
}
