/** File stems that Windows, macOS and Linux all accept. */

const MOST_CHARACTERS = 80;
const LEAST_HEAD = 12;

/**
 * «01 Hvor er potentialet størst – alle temaer»: a running number, a title and a detail. At most 80
 * characters; if they don't fit, first the title is cut at a word, then the detail.
 */
export function slideFileStem(number: number, title: string, detail: string): string {
  const prefix = `${String(number).padStart(2, '0')} `;
  const tail = shorten(clean(detail), MOST_CHARACTERS - prefix.length - LEAST_HEAD - 3);
  const head = shorten(clean(title), MOST_CHARACTERS - prefix.length - tail.length - 3);
  return (prefix + [head, tail].filter((part) => part !== '').join(' – ')).trim();
}

/** Any title as a file stem: at most 80 characters, cut at a word. */
export function titleFileStem(title: string): string {
  return shorten(clean(title), MOST_CHARACTERS);
}

/** Removes what Windows refuses: reserved and control characters, and full stops or spaces at the end. */
function clean(text: string): string {
  return text
    .replace(/[/\\|:]/gu, ' ')
    .replace(/[<>"?*\p{Cc}\p{Cf}]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[. ]+$/u, '')
    .trim();
}

/** At most `most` characters, cut at a word if possible. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most + 1);
  const space = cut.lastIndexOf(' ');
  return (space > most / 2 ? cut.slice(0, space) : cut.slice(0, most)).replace(
    // Half a surrogate pair is not a character.
    /(?:\p{Cs}|[ ,.–-])+$/u,
    '',
  );
}
