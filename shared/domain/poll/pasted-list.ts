/** A list that is pasted from a spreadsheet, a document or an e-mail, read as options. */
import { err, ok, type Result } from '../../lib/result';
import { visibleText } from '../../lib/visible-text';
import { alikeTexts } from './alike';
import type { QuickDraft } from './quick-poll';

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** The last of the first group are what Word's symbol fonts leave in plain text. */
const BULLET = /^\s*(?:[•‣◦▪▫●○■□·∙⁃➢➤►✓✔☐☑✅\uf0b7\uf0a7\uf0d8]\s*|[-–—*]\s+|o\t\s*)/;
/** «1.», «1)», «(1)», a number in a column of its own; letters only with a bracket, because «A. Møller» is a name. */
const NUMBER = /^\s*(?:(\d{1,3})(?:[.)]\s+|[.)]?\t\s*)|\((\d{1,3})\)\s+|\(?([a-z])\)\s+)/i;

/** A cell of a spreadsheet in quotation marks, as one of several lines stands there. */
const CELL = /(?<=^|[\t\n\r])"((?:[^"]|"")*)"(?=[\t\n\r]|$)/g;
const BREAKS = /\s*[\n\r]+\s*/g;

/** The lines of a pasted text that say anything; the lines of a spreadsheet's cell are one. */
export function pastedLines(text: string): readonly string[] {
  const cells = text.replaceAll(CELL, (found, cell: string) =>
    /[\n\r]/.test(cell) ? cell.replaceAll('""', '"').replaceAll(BREAKS, ' ') : found,
  );
  return cells.split(LINE_END).filter((line) => visibleText(line) !== '');
}

/**
 * The options in a pasted text, without the marks of a list. Lines are options; in a single line with tabs, as a row of
 * a spreadsheet gives, cells are. Numbers are left out only where they count the lines and the rest differs, bullets only where every line
 * has one: «1. maj» and «1. dag, 2. dag» stay what they are.
 */
export function pastedOptions(text: string): readonly string[] {
  const lines = pastedLines(text);
  const options = lines.length === 1 ? (lines[0] ?? '').split('\t') : lines;
  return withoutListMarks(options, { mayRepeat: false })
    .map(visibleText)
    .filter((option) => option !== '');
}

/** The lines without the numbers or bullets of a list; `mayRepeat` where several lines may say the same, as «Pause» does in a programme. */
export function withoutListMarks(
  lines: readonly string[],
  { mayRepeat }: { readonly mayRepeat: boolean },
): readonly string[] {
  return withoutNumbers(lines, mayRepeat) ?? withoutBullets(lines) ?? lines;
}

function withoutNumbers(lines: readonly string[], mayRepeat: boolean): readonly string[] | null {
  const numbers = lines.map(numberOf);
  const [first = Number.NaN] = numbers;
  const isCounting = numbers.every((number, index) => number === first + index);
  const rest = lines.map((line) => line.replace(NUMBER, ''));
  const alike = alikeTexts(rest)[0]?.length ?? 0;
  const isDifferent = mayRepeat ? alike < lines.length : alike === 0;
  return lines.length > 1 && isCounting && isDifferent ? rest : null;
}

/** The number that a line begins with, or its letter's place among letters; not a number if it has none. */
function numberOf(line: string): number {
  const [, plain, bracketed, letter] = NUMBER.exec(line) ?? [];
  const digits = plain ?? bracketed;
  if (digits !== undefined) return Number(digits);
  return letter === undefined ? Number.NaN : (letter.toLowerCase().codePointAt(0) ?? 0) + 1000;
}

/** The line without its bullet; null if it has none. */
export function afterBullet(line: string): string | null {
  return BULLET.test(line) ? line.replace(BULLET, '') : null;
}

function withoutBullets(lines: readonly string[]): readonly string[] | null {
  const isList = lines.length > 1 && lines.every((line) => BULLET.test(line));
  return isList ? lines.map((line) => line.replace(BULLET, '')) : null;
}

/** Why a pasted list is not taken; then nothing of it is. */
export type PasteRefusal =
  /** With it there would be `options`. */
  | { readonly kind: 'too-many'; readonly options: number; readonly most: number }
  /** `line` of the list, 1 first, has too many characters. */
  | { readonly kind: 'too-long'; readonly line: number; readonly most: number };

interface Pasted {
  readonly question: string;
  readonly options: readonly string[];
  /** The field to go on in: 0 the question, 1 … the options. */
  readonly next: number;
}

/**
 * The draft with a list pasted into the field `place`: 0 the question, whose own first line it then is, 1 … the options. What
 * stood in that field stays before the list, and what follows moves down. Null if the text is no list.
 */
export function withPasted(
  { question, options }: Pick<QuickDraft, 'question' | 'options'>,
  place: number,
  text: string,
  most: { readonly options: number; readonly characters: number },
): Result<Pasted, PasteRefusal> | null {
  const [first = '', ...rest] = pastedLines(text);
  const isQuestion = place === 0 && rest.length > 0;
  const list = pastedOptions(isQuestion ? rest.join('\n') : text);
  if (place === 0 ? !isQuestion : list.length < 2) return null;
  const asked = isQuestion ? visibleText(first) : question;
  const [before, after] = [options.slice(0, place), options.slice(place)];
  const all = [...before, ...list, ...after].filter((option) => visibleText(option) !== '');
  const long = [...(isQuestion ? [asked] : []), ...list].findIndex(
    (line) => line.length > most.characters,
  );
  if (long >= 0) return err({ kind: 'too-long', line: long + 1, most: most.characters });
  if (all.length > most.options) {
    return err({ kind: 'too-many', options: all.length, most: most.options });
  }
  const earlier = before.filter((option) => visibleText(option) !== '').length;
  return ok({ question: asked, options: all, next: earlier + list.length + 1 });
}
