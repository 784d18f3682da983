/** Which addresses are the program's own; all others are refused. */

/** Addresses of data in memory and, in development, of the browser's own pages. */
const IN_MEMORY = /^(?:data|blob):/;
const IN_DEVELOPMENT = /^(?:devtools|chrome-extension):/;

/** True for an address under `origin`, and for the origin itself. */
export function isUnder(origin: string, url: string): boolean {
  return url === origin || url.startsWith(`${origin}/`);
}

/** Whether a page may ask for this address. A development server also speaks to its pages over a socket. */
export function isAllowedRequest(origin: string, isDevelopment: boolean, url: string): boolean {
  if (isUnder(origin, url) || IN_MEMORY.test(url)) return true;
  return isDevelopment && (IN_DEVELOPMENT.test(url) || isUnder(origin, url.replace(/^ws/, 'http')));
}
