/** All languages at once, for the desktop program's main process, which is one file in any case. */
import { provideDictionary } from './dictionary';
import { en } from './en/dictionary';

provideDictionary('en', en);
