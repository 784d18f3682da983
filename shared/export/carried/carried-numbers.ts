/**
 * The numbers that a file of results carries: those that are visible in it, where each stands, and a hash of exactly that. Whoever has the
 * file can compare them with the votes; nobody learns from them what the file does not show anyway.
 */
import { canonicalJson } from '../../lib/canonical-json';
import { sha256 } from '../../lib/sha256';
import { tableViews } from './table-views';
import { slideViews } from './slide-views';
import type { ResultsDocument } from '../results-document';
import type { CarriedView } from './carried-view';

/** The namespace of the custom XML part that holds the numbers of an Office file. */
export const CARRIED_NAMESPACE = 'urn:pejling:tal:1';
/** The keyword of the text chunk that holds the numbers of a PNG. */
export const CARRIED_KEYWORD = 'pejling-tal';

export const CARRIED_FORMAT = 'pejling-tal';

/** What is hashed: all that a file carries, besides the hash. */
export interface CarriedContent {
  readonly format: typeof CARRIED_FORMAT;
  readonly version: 1;
  readonly workshop: {
    readonly id: string;
    readonly title: string;
    /** ISO date. */
    readonly date: string;
    readonly language: 'da' | 'en';
  };
  readonly views: readonly CarriedView[];
}

export interface CarriedNumbers extends CarriedContent {
  /** SHA-256 of the canonical JSON of the rest. */
  readonly hash: string;
}

/** For a file of slides: the numbers that stand on the slides of the document. Canonical JSON. */
export function carriedNumbers(document: ResultsDocument): string {
  return carriedText(document, slideViews(document));
}

/** For a file of tables: the numbers that stand in the tables of the document. Canonical JSON. */
export function carriedTables(document: ResultsDocument): string {
  return carriedText(document, tableViews(document));
}

/** The JSON text of these views. */
export function carriedText(
  { workshop: { id, title, date, language } }: Pick<ResultsDocument, 'workshop'>,
  views: readonly CarriedView[],
): string {
  const content: CarriedContent = {
    format: CARRIED_FORMAT,
    version: 1,
    workshop: { id, title, date, language },
    views,
  };
  return canonicalJson({ ...content, hash: hashOf(content) } satisfies CarriedNumbers);
}

export function hashOf({ format, version, workshop, views }: CarriedContent): string {
  return sha256(canonicalJson({ format, version, workshop, views }));
}
