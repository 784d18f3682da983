/**
 * The edition mark («udgave») of a poll's papers, such as «K7M»: the same texts always have the same mark, and another
 * text has another one, except by a chance of 1 in 4,608. It is told from what is printed alone, never from votes.
 *
 * Everything printed of the poll is written as JSON in the order printed, in the workshop's language: title,
 * instruction, number of marks, options with explanations or statements with their scale, and roles where the paper
 * asks for one. Unicode forms, white space and unseen characters that make no difference on paper count as the same. The CRC-32 of that text,
 * modulo 24 × 8 × 24, gives a letter, a digit and a letter.
 */
import { crc32 } from '../../lib/crc32';
import { localize } from '../../lib/language';
import { visibleText } from '../../lib/visible-text';
import { kindOf, type Poll } from '../poll/poll';
import type { Workshop } from '../workshop/workshop';

/** Without I and O, and digits without 0 and 1: none is taken for another. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const DIGITS = '23456789';

/** What a mark looks like. */
export const EDITION_PATTERN = /^[A-HJ-NP-Z][2-9][A-HJ-NP-Z]$/;

/** What papers say of the workshop besides the poll itself. */
export type PaperWorkshop = Pick<Workshop, 'language' | 'collectsRoles' | 'roles'>;

/** The mark of the poll's papers as they would be printed in this workshop. */
export function editionOf(poll: Poll, workshop: PaperWorkshop): string {
  const { language, collectsRoles, roles } = workshop;
  const lines = [
    [poll.title, poll.instruction],
    ...kindOf(poll).printedOf(poll),
    collectsRoles ? roles.map(({ name }) => name) : [],
  ];
  const printed = lines.map((line) =>
    line.map((part) => (typeof part === 'number' ? part : visibleText(localize(part, language)))),
  );
  return markOf(Number.parseInt(crc32(JSON.stringify([language, poll.kind, printed])), 16));
}

function markOf(number: number): string {
  const [last, rest] = [number % LETTERS.length, Math.floor(number / LETTERS.length)];
  const [digit, first] = [rest % DIGITS.length, Math.floor(rest / DIGITS.length) % LETTERS.length];
  return `${LETTERS.charAt(first)}${DIGITS.charAt(digit)}${LETTERS.charAt(last)}`;
}
