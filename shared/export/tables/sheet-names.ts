/** Names of sheets as Excel accepts them. */
import { cutAtWord } from '../../lib/cut-at-word';

const MOST_CHARACTERS = 31;
/** Excel keeps this name for itself, in any language. */
const RESERVED = /^history$/iu;

/**
 * One name for each title, in order: at most 31 characters, none of []/\:*?, no quotation mark at either end, and no two alike, in capitals or
 * not. `nameless` is for titles of which nothing is left.
 */
export function sheetNames(titles: readonly string[], nameless: string): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const name = cleanName(title) || nameless;
    let own = shortened(name, '');
    for (let place = 2; taken.has(own.toLocaleLowerCase()); place += 1) {
      own = shortened(name, ` (${place})`);
    }
    taken.add(own.toLocaleLowerCase());
    return own;
  });
}

function cleanName(title: string): string {
  const name = title
    .replace(/[[\]/\\:*?]/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\ufffe\uffff]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[' ]+|[' ]+$/gu, '');
  return RESERVED.test(name) ? `${name} 1` : name;
}

function shortened(name: string, tail: string): string {
  const most = MOST_CHARACTERS - tail.length;
  return (name.length <= most ? name : cutAtWord(name, most).replace(/[' ]+$/u, '')) + tail;
}
