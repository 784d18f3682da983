/** Reads JSON that can't be trusted. */
import { err, ok, type Result } from '../lib/result';

/**
 * A workshop file is nested ten deep. Far deeper ones can exhaust a parser's memory, and the stack of code
 * that walks the data.
 */
const DEEPEST = 32;

/** The data of a JSON text; an error if it is not JSON or is nested too deep. Never throws. */
export function parseBoundedJson(text: string): Result<unknown, 'not-json'> {
  if (isTooDeep(text)) return err('not-json');
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return err('not-json');
  }
}

/**
 * The characters that matter for nesting, as UTF-16 code units: comparing these is several times faster than
 * comparing characters.
 */
const [QUOTE, ESCAPE] = [0x22, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Counts brackets outside strings; for a text that is not JSON the answer does not matter. */
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
