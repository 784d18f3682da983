/** The lines of an agenda item in as many slides as they need to be read from the back row. */
import { linesOf, type AgendaItem } from '../../domain/workshop/agenda-item';
import type { ItemLine } from '../../domain/workshop/item-line';
import { LANGUAGE_TRAITS, localize, type Language } from '../../lib/language';
import { inPages } from '../../lib/pages';
import { dictionaryFor } from '../../text/dictionary';
import { linesFit } from '../layout/lines-layout';
import type { LinesSlide, SlideLine } from '../slide-model';
import { softSlide } from '../soft-slide';

/** The pages, in the workshop's language; none for an item without lines. */
export function itemPages(item: AgendaItem, language: Language): readonly LinesSlide[] {
  const title = localize(item.title, language);
  const pages = sectionsOf(linesOf(item), language).flatMap((section) =>
    pagesOf({ ...EMPTY, title, ...section }, language),
  );
  const words = dictionaryFor(language).items;
  return pages.map((page, index) => ({
    ...withoutRepeatedCredit(page),
    footer: {
      left: sharedCredit(page.lines) ?? '',
      right: pages.length > 1 ? words.page(index + 1, pages.length) : '',
    },
  }));
}

const EMPTY: LinesSlide = {
  ...{ kind: 'lines', title: '', heading: '', lines: [], footer: { left: '', right: '' } },
};

type Section = Pick<LinesSlide, 'heading' | 'lines'>;

/** The lines under each heading; those before the first one have none. */
function sectionsOf(lines: readonly ItemLine[], language: Language): readonly Section[] {
  const sections: { heading: string; lines: SlideLine[] }[] = [];
  for (const line of lines) {
    const text = localize(line.text, language);
    if (line.kind === 'heading') sections.push({ heading: text, lines: [] });
    else {
      if (sections.length === 0) sections.push({ heading: '', lines: [] });
      sections.at(-1)?.lines.push(slideLine(line, text, language));
    }
  }
  return sections;
}

function slideLine({ kind, source, text }: ItemLine, shown: string, language: Language): SlideLine {
  const words = dictionaryFor(language).items;
  const [own] = LANGUAGE_TRAITS[language].texts;
  const isQuote = kind === 'quote';
  return {
    text: isQuote ? words.quoted(shown) : shown,
    credit: source ? localize(source.credit, language) : '',
    // A text that has no translation is shown as it was written.
    lang: text[own].trim() === '' ? LANGUAGE_TRAITS[language].texts[1] : own,
    isQuote,
  };
}

/** As even as can be if that fits, or else as full as can be. */
function pagesOf(slide: LinesSlide, language: Language): readonly LinesSlide[] {
  const { lines } = slide;
  const at = (own: readonly SlideLine[]): LinesSlide => ({ ...slide, lines: own });
  const fits = (own: readonly SlideLine[]) =>
    own.length <= 1 || linesFit(softSlide(withoutRepeatedCredit(at(own)), language));
  const full: SlideLine[][] = [[]];
  for (const line of lines) {
    const page = full.at(-1) ?? [];
    if (page.length === 0 || fits([...page, line])) page.push(line);
    else full.push([line]);
  }
  const even = inPages(lines, Math.ceil(lines.length / full.length));
  return (even.every(fits) ? even : full).map(at);
}

/** The credit that all lines of a page have; null if they differ. */
function sharedCredit(lines: readonly SlideLine[]): string | null {
  const [first, ...others] = [...new Set(lines.map(({ credit }) => credit))];
  return first !== undefined && others.length === 0 ? first : null;
}

/** A credit that all lines share stands in the footer. */
function withoutRepeatedCredit(slide: LinesSlide): LinesSlide {
  const credit = sharedCredit(slide.lines);
  if (credit === null || credit === '') return slide;
  return { ...slide, lines: slide.lines.map((line) => ({ ...line, credit: '' })) };
}
