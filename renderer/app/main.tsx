/** The one file: facilitator window, or audience window where the address says so. */
import './styles';
import { createBrowserHost } from '../host/browser-host';
import { AUDIENCE_HASH } from '../host/browser-screens';
import { createKeepAwake } from '../host/keep-awake';
import { loadFonts } from '../slides/fonts';
import { startFacilitator } from './facilitator-root';
import { pageRoot } from './page-root';

async function start(root: HTMLElement): Promise<void> {
  // Loaded first, so that text is measured and drawn in the right face; if that fails, the system's face is used.
  await loadFonts().catch(() => undefined);
  if (location.hash === AUDIENCE_HASH) {
    createKeepAwake()(true);
    await (await import('./audience-root')).startAudience(root);
  } else startFacilitator(root, createBrowserHost(), { isResuming: false });
}

void start(pageRoot());
