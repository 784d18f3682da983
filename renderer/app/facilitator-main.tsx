/** The desktop program's facilitator page. */
import './styles';
import { createDesktopHost } from '../host/desktop-host';
import { loadFonts } from '../slides/fonts';
import { startFacilitator } from './facilitator-root';
import { pageRoot } from './page-root';

/** The address part that main adds when it loads the page anew after a crash. */
const RESUME_HASH = '#fortsaet';

const root = pageRoot();
if (!window.bridge) throw new Error('The page has no bridge to the main process');
const host = createDesktopHost(window.bridge);

// Text is measured and drawn in the right face from the first picture on; without it, in the system's.
await loadFonts().catch(() => undefined);
startFacilitator(root, host, { isResuming: location.hash === RESUME_HASH });
