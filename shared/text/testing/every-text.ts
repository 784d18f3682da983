/** For tests: every language and its hyphens are there from the beginning. */
import { loadTexts } from '../load-texts';

await loadTexts();
