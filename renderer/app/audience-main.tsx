/** The desktop program's audience page. The screen is kept awake by the main process. */
import './styles';
import { loadFonts } from '../slides/fonts';
import { startAudience } from './audience-root';
import { pageRoot } from './page-root';

const root = pageRoot();

// Loaded first, so that text is measured and drawn in the right face; if that fails, the system's face is used.
await loadFonts().catch(() => undefined);
await startAudience(root);
