/** Every language and its hyphens at once: for unit tests and benches, which don't open a workshop as the program does. */
import '../every-dictionary';
import { HYPHENATION } from '../hyphenators';
import { provideHyphenation } from '../soft-hyphens';

provideHyphenation(HYPHENATION);
