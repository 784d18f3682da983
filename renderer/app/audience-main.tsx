/** The desktop program's audience page. The screen is kept awake by the main process. */
import './styles';
import { loadFonts } from '../slides/fonts';
import { startAudience } from './audience-root';
import { pageRoot } from './page-root';

const root = pageRoot();

// Text is measured and drawn in the right face from the first picture on; without it, in the system's.
await loadFonts().catch(() => undefined);
startAudience(root);
