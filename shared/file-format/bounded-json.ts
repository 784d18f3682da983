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

/** Counts brackets outside of strings; of a text that is no JSON it says nothing that matters. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (isInString) {
      if (character === '\\') index += 1;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === '[' || character === '{') {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (character === ']' || character === '}') depth -= 1;
  }
  return false;
}
