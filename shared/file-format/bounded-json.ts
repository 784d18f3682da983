/** Reading JSON that nobody vouches for. */
import { err, ok, type Result } from '../lib/result';

/** A workshop file is ten deep. Parsers can run out of memory, and what walks the data out of stack, on far deeper ones. */
const DEEPEST = 32;

/** The data of a JSON text; an error where it is none, or is nested too deep to be looked into. Never throws. */
export function parseBoundedJson(text: string): Result<unknown, 'not-json'> {
  if (isTooDeep(text)) return err('not-json');
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return err('not-json');
  }
}

/** What nesting hangs on, by UTF-16 code unit: reading them is several times faster than cutting out characters. */
const [QUOTE, ESCAPE] = [0x22, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Counts brackets outside of strings; of a text that is no JSON it says nothing that matters. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (isInString) {
      if (unit === ESCAPE) index += 1;
      else if (unit === QUOTE) isInString = false;
    } else if (unit === QUOTE) isInString = true;
    else if (unit === OPEN_LIST || unit === OPEN_OBJECT) {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (unit === CLOSE_LIST || unit === CLOSE_OBJECT) depth -= 1;
  }
  return false;
}
