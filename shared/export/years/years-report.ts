/** A comparison of conferences as a written document: what is compared, and question by question the figures side by side. */
import { formatFor } from '../../lib/format';
import { localize, type Language } from '../../lib/language';
import type { YearsSlide } from '../../slides/kinds/comparison-slide';
import type { NamedSlide } from '../../slides/slide-model';
import { conferenceNames, tableNotes } from '../../slides/years/years-frame';
import { dictionaryFor } from '../../text/dictionary';
import type { Report, ReportBlock, ReportTable } from '../report/report';
import type { ResultsDocument, RoundPart } from '../results-document';

type YearsPart = Extract<RoundPart, { readonly kind: 'years' }>;

/** `document`: one of `yearsDocument`. */
export function yearsReport({ workshop, parts }: ResultsDocument): Report {
  const { language, title, place, date } = workshop;
  const words = dictionaryFor(language).years.report;
  const own = parts.filter((part) => part.kind === 'years');
  const conferences = own[0]?.conferences ?? [];
  const format = formatFor(language);
  const named = conferences.map((one) =>
    words.conference(one.title, format.date(one.date), one.place),
  );
  return {
    language,
    title,
    subtitle: [format.date(date), place].filter((text) => text !== '').join(' · '),
    blocks: [
      { kind: 'heading', level: 1, text: words.basis },
      { kind: 'paragraph', text: words.compared(format.list(named)) },
      { kind: 'paragraph', text: words.onlyShown },
      ...own.flatMap((part) => blocksOf(part, language)),
    ],
  };
}

function blocksOf(part: YearsPart, language: Language): readonly ReportBlock[] {
  const { compared, conferences, slides, round } = part;
  const names = conferenceNames(conferences, language);
  const title = round.frozen ? localize(round.frozen.poll.title, language) : '';
  const notes = compared.tables.flatMap((table) => tableNotes(compared, table, names, language));
  const ofQuestion = slides.filter(({ slide }) => slide.kind === 'years');
  const tables = joinedPages(ofQuestion);
  const pictures = slides.filter(({ slide }) => slide.kind !== 'years');
  const { picture } = dictionaryFor(language).years.report;
  return [
    { kind: 'heading', level: 1, text: title },
    ...[...new Set(notes)].map((text): ReportBlock => ({ kind: 'paragraph', text: `${text}.` })),
    ...tables.map((table) => tableOf(table, language)),
    ...pictures.map((slide): ReportBlock => ({
      kind: 'slide',
      slide,
      alt: picture(headingOf(slide)),
    })),
  ];
}

function headingOf({ name, slide }: NamedSlide): string {
  return 'title' in slide ? slide.title : name;
}

/** Slides that are pages of one table, with the rows of all of them. */
function joinedPages(slides: readonly NamedSlide[]): readonly YearsSlide[] {
  const tables: YearsSlide[] = [];
  for (const { slide } of slides) {
    if (slide.kind !== 'years') continue;
    const at = tables.findIndex(
      ({ subtitle, columns }) => subtitle === slide.subtitle && isSame(columns, slide.columns),
    );
    const known = tables[at];
    if (known) tables[at] = { ...known, rows: [...known.rows, ...slide.rows] };
    else tables.push(slide);
  }
  return tables;
}

function isSame(one: YearsSlide['columns'], other: YearsSlide['columns']): boolean {
  return one.length === other.length && one.every(({ label }, at) => label === other[at]?.label);
}

/** As on the slides: the figure, and in brackets its place or its n. */
function tableOf({ title, subtitle, columns, rows }: YearsSlide, language: Language): ReportTable {
  const words = dictionaryFor(language).years.report;
  return {
    kind: 'table',
    caption: [words.table(title), subtitle].filter((text) => text !== '').join('. '),
    header: [words.option, ...columns.map(({ label, nText }) => `${label}, ${nText}`)],
    rows: rows.map(({ label, cells }) => [
      label,
      ...cells.map(({ text, nText }) => (nText === '' ? text : `${text} (${nText})`)),
    ]),
    align: ['start', ...columns.map(() => 'end' as const)],
  };
}
