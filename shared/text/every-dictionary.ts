/** All languages at once, for programs whose start nobody waits for: the desktop program's main process, and tests. */
import { provideDictionary } from './dictionary';
import { en } from './en/dictionary';

provideDictionary('en', en);
