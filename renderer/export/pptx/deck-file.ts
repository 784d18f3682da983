/**
 * A deck as a PPTX. The parts are written here and not by a library: PowerPoint then finds nothing to repair, layouts have real
 * placeholders, and zeros and formats stand in the workbooks (decision 31).
 */
import type { Deck } from '../../../shared/export/deck/parts/deck';
import { placeSlide } from '../../../shared/export/deck/layout/place-slide';
import type { PlacedChart } from '../../../shared/export/deck/layout/placed';
import { LANGUAGE_TRAITS } from '../../../shared/lib/language';
import { dictionaryFor } from '../../../shared/text/dictionary';
import { chartXml } from './chart-part';
import { chartWorkbook } from './chart-workbook';
import {
  appXml,
  carriedPropertiesXml,
  carriedXml,
  coreXml,
  presentationXml,
  QUIET_PARTS,
} from './document-parts';
import { LAYOUTS, layoutXml, masterXml } from './master-parts';
import { notesMasterXml, notesXml } from './notes-parts';
import { OfficePackage, type Relationship } from './office-package';
import { slideXml } from './slide-part';
import { themeXml } from './theme-part';
import { zipSteps } from './zip-parts';

const DOCUMENT = 'application/vnd.openxmlformats-officedocument';
const TYPES = {
  presentation: `${DOCUMENT}.presentationml.presentation.main+xml`,
  slide: `${DOCUMENT}.presentationml.slide+xml`,
  layout: `${DOCUMENT}.presentationml.slideLayout+xml`,
  master: `${DOCUMENT}.presentationml.slideMaster+xml`,
  notes: `${DOCUMENT}.presentationml.notesSlide+xml`,
  notesMaster: `${DOCUMENT}.presentationml.notesMaster+xml`,
  presProps: `${DOCUMENT}.presentationml.presProps+xml`,
  viewProps: `${DOCUMENT}.presentationml.viewProps+xml`,
  tableStyles: `${DOCUMENT}.presentationml.tableStyles+xml`,
  theme: `${DOCUMENT}.theme+xml`,
  chart: `${DOCUMENT}.drawingml.chart+xml`,
  workbook: `${DOCUMENT}.spreadsheetml.sheet`,
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: `${DOCUMENT}.extended-properties+xml`,
  xml: 'application/xml',
  customProperties: `${DOCUMENT}.customXmlProperties+xml`,
} as const;

const PATHS = {
  presentation: 'ppt/presentation.xml',
  master: 'ppt/slideMasters/slideMaster1.xml',
  notesMaster: 'ppt/notesMasters/notesMaster1.xml',
  theme: 'ppt/theme/theme1.xml',
  notesTheme: 'ppt/theme/theme2.xml',
  core: 'docProps/core.xml',
  app: 'docProps/app.xml',
  carried: 'customXml/item1.xml',
  carriedProperties: 'customXml/itemProps1.xml',
} as const;

const layoutPath = (place: number) => `ppt/slideLayouts/slideLayout${place + 1}.xml`;
const slidePath = (place: number) => `ppt/slides/slide${place + 1}.xml`;

/**
 * Yields how many slides are written, and after every other part of the work, so that others get their turn; gives the bytes.
 * `carried` is embedded as a part of its own; nothing is for null.
 */
export function* deckFileSteps(
  deck: Deck,
  carried: string | null,
): Generator<number, Uint8Array<ArrayBuffer>> {
  const office = new OfficePackage();
  addFrame(office, deck, carried);
  let charts = 0;
  for (const [place, slide] of deck.slides.entries()) {
    charts = addSlide(office, deck, slide, place, charts);
    yield place + 1;
  }
  const zip = zipSteps(
    office.files([
      { type: 'officeDocument', target: PATHS.presentation },
      {
        type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        target: PATHS.core,
      },
      { type: 'extended-properties', target: PATHS.app },
    ]),
  );
  for (;;) {
    const step = zip.next();
    if (step.done) return step.value;
    yield deck.slides.length;
  }
}

/** Everything but the slides. */
function addFrame(
  office: OfficePackage,
  { slides, title, language }: Deck,
  carried: string | null,
): void {
  const words = dictionaryFor(language).deck;
  const lang = LANGUAGE_TRAITS[language].locale;
  const quiet = ['presProps', 'viewProps', 'tableStyles'] as const;
  const before: readonly Relationship[] = [
    { type: 'slideMaster', target: PATHS.master },
    { type: 'notesMaster', target: PATHS.notesMaster },
    ...quiet.map((name) => ({ type: name, target: `ppt/${name}.xml` })),
    { type: 'theme', target: PATHS.theme },
  ];
  const numbers = { master: 1, notesMaster: 2, firstSlide: before.length + 1 };
  office.add(
    PATHS.presentation,
    TYPES.presentation,
    presentationXml(slides.length, numbers, lang),
    [
      ...before,
      ...slides.map((_, place) => ({ type: 'slide', target: slidePath(place) })),
      ...(carried === null ? [] : [{ type: 'customXml', target: PATHS.carried }]),
    ],
  );
  for (const name of quiet) office.add(`ppt/${name}.xml`, TYPES[name], QUIET_PARTS[name]);
  office.add(PATHS.theme, TYPES.theme, themeXml());
  office.add(PATHS.master, TYPES.master, masterXml(words, lang), [
    ...LAYOUTS.map((_, place) => ({ type: 'slideLayout', target: layoutPath(place) })),
    { type: 'theme', target: PATHS.theme },
  ]);
  for (const [place, layout] of LAYOUTS.entries()) {
    office.add(layoutPath(place), TYPES.layout, layoutXml(layout, words, lang), [
      { type: 'slideMaster', target: PATHS.master },
    ]);
  }
  office.add(PATHS.notesTheme, TYPES.theme, themeXml());
  office.add(PATHS.notesMaster, TYPES.notesMaster, notesMasterXml(words, lang), [
    { type: 'theme', target: PATHS.notesTheme },
  ]);
  office.add(PATHS.core, TYPES.core, coreXml(title, lang));
  office.add(PATHS.app, TYPES.app, appXml(slides.length));
  if (carried === null) return;
  office.add(PATHS.carried, TYPES.xml, carriedXml(carried), [
    { type: 'customXmlProps', target: PATHS.carriedProperties },
  ]);
  office.add(PATHS.carriedProperties, TYPES.customProperties, carriedPropertiesXml());
}

/** The slide with its charts, their workbooks and its notes; gives how many charts there are now. */
function addSlide(
  office: OfficePackage,
  { language }: Deck,
  slide: Deck['slides'][number],
  place: number,
  chartsBefore: number,
): number {
  const words = dictionaryFor(language).deck;
  const lang = LANGUAGE_TRAITS[language].locale;
  const placed = placeSlide(slide, language);
  const charts = placed.shapes.filter((shape): shape is PlacedChart => shape.kind === 'chart');
  const relationships: Relationship[] = [
    { type: 'slideLayout', target: layoutPath(LAYOUTS.indexOf(placed.layout)) },
  ];
  if (placed.notes.length > 0) {
    const notes = `ppt/notesSlides/notesSlide${place + 1}.xml`;
    relationships.push({ type: 'notesSlide', target: notes });
    office.add(notes, TYPES.notes, notesXml(placed.notes, words, lang), [
      { type: 'notesMaster', target: PATHS.notesMaster },
      { type: 'slide', target: slidePath(place) },
    ]);
  }
  const firstChart = relationships.length + 1;
  for (const [index, own] of charts.entries()) {
    const number = chartsBefore + index + 1;
    const path = `ppt/charts/chart${number}.xml`;
    const book = `ppt/embeddings/Microsoft_Excel_Sheet${number}.xlsx`;
    relationships.push({ type: 'chart', target: path });
    const context = { language, lang, sheet: words.sheetName };
    office.add(path, TYPES.chart, chartXml(own, context), [{ type: 'package', target: book }]);
    office.add(book, TYPES.workbook, chartWorkbook(own.chart, words.sheetName, language));
  }
  office.add(slidePath(place), TYPES.slide, slideXml(placed, lang, firstChart), relationships);
  return chartsBefore + charts.length;
}
