/** A file name that Windows, macOS and Linux all take. */
const REFUSED = /[<>:"/\\|?*\u0000-\u001f]/gu;

/** The name of the ZIP without what file systems refuse, at most 100 characters, with its ending. */
export function zipName(text: string): string {
  const kept = text.replace(REFUSED, ' ').replace(/\s+/gu, ' ').trim();
  return `${[...kept].slice(0, 100).join('').trim()}.zip`;
}
