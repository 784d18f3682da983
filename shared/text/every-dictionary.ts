/** All languages at once: for the desktop program's main process, which is one file in any case, and for end-to-end tests. */
import { provideDictionary } from './dictionary';
import { en } from './en/dictionary';

provideDictionary('en', en);
