/** The documents as tests read them. */
import { readFileSync } from 'node:fs';
import { DOCUMENTS } from '../source-documents';

/**
 * Undoes what typesetting does to running text, and nothing else: case, spelling and punctuation count.
 * - A hyphen that ends a line between two lower-case letters splits a word («helhedsløs-⏎ninger»): joined.
 *   Before «og» or «eller» it is a word's own hyphen («fag-⏎og opgaveområder»): kept.
 * - Line breaks, tabs and doubled spaces are one space.
 */
export function withoutLineBreaks(text: string): string {
  return text
    .normalize('NFC')
    .replace(/(?<=\p{Ll})-[ \t]*\r?\n[ \t]*(?=\p{Ll})(?!(?:og|eller)\s)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The document's text, each line's end undone. */
export function documentText(documentId: string): string {
  const found = DOCUMENTS.find(({ id }) => id === documentId);
  if (!found) throw new Error(`An unknown document: ${documentId}`);
  const file = new URL(`../documents/${found.file}`, import.meta.url);
  return withoutLineBreaks(readFileSync(file, 'utf8'));
}
