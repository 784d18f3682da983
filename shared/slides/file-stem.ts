/** File stems that Windows, macOS and Linux all accept. */
import { cutAtWord } from '../lib/cut-at-word';

export const MOST_CHARACTERS = 80;
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

/** Names of devices, which Windows does not accept as file names, whatever the ending. */
export const DEVICES = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:\.|\s*$)/iu;

/**
 * «Chefkonference – referat»: any title and what the file is, as a file stem that every system accepts. At most 80 characters; the
 * title is cut at a word. It hides no file, is no device's name, and is never blank.
 */
export function fileStemOf(title: string, tail: string): string {
  const ending = clean(tail);
  const cut = shorten(clean(title), MOST_CHARACTERS - ending.length - 3);
  const head = cut.replace(/^[. ]+/u, '');
  const stem = [head, ending].filter((part) => part !== '').join(' – ') || 'Pejling';
  return DEVICES.test(stem) ? `Pejling ${stem}` : stem;
}

/** Removes what Windows refuses: reserved and control characters, and full stops or spaces at the end. Half a surrogate pair is no character. */
function clean(text: string): string {
  return text
    .replace(/[/\\|:]/gu, ' ')
    .replace(/[<>"?*\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[. ]+$/u, '')
    .trim();
}

/** At most `most` characters, cut at a word if possible. */
function shorten(text: string, most: number): string {
  return text.length <= most ? text : cutAtWord(text, most).replace(/[ ,.–-]+$/u, '');
}
