/** A list that is pasted from a spreadsheet, a document or an e-mail, read as options. */
import { alikeTexts } from './alike';

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const BULLET = /^\s*(?:[•‣◦▪▫●○■□·∙⁃]\s*|[-–—*]\s+|o\t\s*)/;
const NUMBER = /^\s*(\d{1,3})(?:[.)]\s+|[.)]?\t\s*)/;

/** The lines of a pasted text that say anything. */
export function pastedLines(text: string): readonly string[] {
  return text.split(LINE_END).filter((line) => line.trim() !== '');
}

/**
 * The options in a pasted text, without the marks of a list. Lines are options; in a single line with tabs, as a row of
 * a spreadsheet gives, cells are. Numbers are left out only where they count the lines and the rest differs, bullets only where every line
 * has one: «1. maj» and «1. dag, 2. dag» stay what they are.
 */
export function pastedOptions(text: string): readonly string[] {
  const lines = pastedLines(text);
  const options = lines.length === 1 ? (lines[0] ?? '').split('\t') : lines;
  return (withoutNumbers(options) ?? withoutBullets(options) ?? options)
    .map((option) => option.replaceAll(/\s+/g, ' ').trim())
    .filter((option) => option !== '');
}

function withoutNumbers(lines: readonly string[]): readonly string[] | null {
  const numbers = lines.map((line) => Number(NUMBER.exec(line)?.[1] ?? Number.NaN));
  const [first = Number.NaN] = numbers;
  const isCounting = numbers.every((number, index) => number === first + index);
  const rest = lines.map((line) => line.replace(NUMBER, ''));
  return lines.length > 1 && isCounting && alikeTexts(rest).length === 0 ? rest : null;
}

function withoutBullets(lines: readonly string[]): readonly string[] | null {
  const isList = lines.length > 1 && lines.every((line) => BULLET.test(line));
  return isList ? lines.map((line) => line.replace(BULLET, '')) : null;
}
