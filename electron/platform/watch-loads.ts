/** Notices when a page of the program can't be loaded. */
import type { WebContents } from 'electron';

/** Another load began before this one was done, which is no failure. */
const ABORTED = -3;

/** Calls `onMissing`, with fixed words for the log, whenever the page itself can't be loaded or is not there. */
export function watchLoads(contents: WebContents, onMissing: (why: string) => void): void {
  contents.on('did-fail-load', (_event, code, _description, _url, isMainFrame) => {
    if (isMainFrame && code !== ABORTED) onMissing(`net error ${code}`);
  });
  contents.on('did-navigate', (_event, _url, status) => {
    if (status >= 400) onMissing(`status ${status}`);
  });
}
