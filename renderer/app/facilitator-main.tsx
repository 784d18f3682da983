/** The desktop program's facilitator page. */
import './styles';
import { createDesktopHost } from '../host/desktop-host';
import { loadFonts } from '../slides/fonts';
import { startFacilitator } from './facilitator-root';
import { pageRoot } from './page-root';

/** The part of the address that main adds when it reloads the page after a crash. */
const RESUME_HASH = '#fortsaet';

const root = pageRoot();
if (!window.bridge) throw new Error('The page has no bridge to the main process');
const host = createDesktopHost(window.bridge);

// Loaded first, so that text is measured and drawn in the right face; if that fails, the system's face is used.
await loadFonts().catch(() => undefined);
startFacilitator(root, host, { isResuming: location.hash === RESUME_HASH });
