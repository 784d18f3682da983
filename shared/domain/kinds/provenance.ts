/**
 * Where a wording comes from, by comparison with the pack's own content: a text that was edited is its editor's, and no
 * source stands under it. Both languages are compared, so that a text is the pack's in both or in neither.
 */
import { WORKSHOP_LANGUAGES, type LocalText, type WorkshopLanguage } from '../../lib/language';
import { visibleText } from '../../lib/visible-text';
import type { Source } from './poll-head';

/** The pack's wording of a row, with what belongs to it. */
export interface PackWording {
  readonly text: LocalText;
  /** True if the Danish text stands word for word in the document. */
  readonly verbatim: boolean;
  readonly sources: readonly Source[];
}

/** What may be said of a wording: word for word; Pejling's translation of such a text; or Pejling's own words. */
export type Claim = 'verbatim' | 'translated' | 'own';

export interface Provenance {
  readonly claim: Claim;
  readonly sources: readonly Source[];
}

/** What became of a text that was written for words which are no longer there: it went with them, or stands under other words. */
export type Orphan = 'gone' | 'kept';

export const NO_TEXT: LocalText = { da: '', en: '' };

/** True if both languages read the same: a soft hyphen that somebody put in makes no other text. */
export function isSameText(one: LocalText, other: LocalText): boolean {
  return WORKSHOP_LANGUAGES.every(
    (language) => visibleText(one[language]) === visibleText(other[language]),
  );
}

export function isBlankText({ da, en }: LocalText): boolean {
  return visibleText(da) === '' && visibleText(en) === '';
}

/** Where `text` comes from, read in `language`; null if it is not, or no longer, the pack's, or the pack names no source. */
export function provenanceOf(
  text: LocalText,
  pack: PackWording | null,
  language: WorkshopLanguage,
): Provenance | null {
  if (!pack || pack.sources.length === 0 || !isSameText(text, pack.text)) return null;
  const word = language === 'da' ? 'verbatim' : 'translated';
  return { claim: pack.verbatim ? word : 'own', sources: pack.sources };
}

/** What became of the pack's text `own` where `text` is; null if it is the editor's own, or there was none. */
export function orphanOf(text: LocalText, own: LocalText): Orphan | null {
  if (isBlankText(own)) return null;
  if (isBlankText(text)) return 'gone';
  return isSameText(text, own) ? 'kept' : null;
}

/** What belongs to a text after an edit of it: the pack's own where the text is the pack's, else nothing. */
export function belonging(
  text: LocalText,
  pack: PackWording,
): Pick<PackWording, 'verbatim' | 'sources'> {
  const { verbatim, sources } = pack;
  return isSameText(text, pack.text) ? { verbatim, sources } : { verbatim: false, sources: [] };
}
