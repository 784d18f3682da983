/** Chromium can't be given a scheme of our own, so `app://pejling/x` stands at `http://pejling.app.localhost/x`. */

const STAND_IN = /^http:\/\/([^./:]+)\.([a-z]+)\.localhost(?=[/?#]|$)/;

/** Where Chromium finds what the program calls `url`. Addresses of other kinds stay as they are. */
export function toChromium(url: string): string {
  const own = /^(?!https?:|wss?:|file:|chrome:)([a-z]+):\/\/([^./:]+)(?=[/?#]|$)/.exec(url);
  const [whole, scheme, host] = own ?? [];
  if (whole === undefined) return url;
  return `http://${host ?? ''}.${scheme ?? ''}.localhost${url.slice(whole.length)}`;
}

/** What the program calls the page or request that Chromium has at `url`. */
export function toProgram(url: string): string {
  return url.replace(STAND_IN, (_whole, host: string, scheme: string) => `${scheme}://${host}`);
}

/** The scheme of an address of the program's own; null for what belongs to the world. */
export function ownScheme(url: string): string | null {
  return STAND_IN.exec(url)?.[2] ?? null;
}

/** The origin by the program's names, as Electron tells it. */
export function originOf(url: string): string {
  return /^[a-z]+:\/\/[^/?#]*/.exec(toProgram(url))?.[0] ?? 'null';
}
