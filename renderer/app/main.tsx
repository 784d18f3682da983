/** The one file: facilitator window, or audience window where the address says so. */
import { AUDIENCE_HASH } from '../host/browser-host';
import { loadFonts } from '../slides/fonts';
import { startAudience } from './audience-root';
import { startFacilitator } from './facilitator-root';
import './base.css';
import './round.css';
import './console.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root');

root.replaceChildren();

// Text is measured and drawn in the right face from the first picture on; without it, in the system's.
await loadFonts().catch(() => undefined);
if (location.hash === AUDIENCE_HASH) startAudience(root);
else startFacilitator(root);
