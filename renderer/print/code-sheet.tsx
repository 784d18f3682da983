/** Engangskoder: slips with one code each, the vote that it is for and how to use it; to be cut, shuffled and drawn. */
import type { CSSProperties } from 'react';
import { formatCode } from '../../shared/domain/ballot-box/ballot-code';
import type { Paper } from '../../shared/domain/edition/papers';
import { markText } from '../../shared/slides/slide-mark';
import { dictionaryFor } from '../../shared/text/dictionary';
import { localize } from '../../shared/lib/language';
import { editionWords } from './edition-words';
import { LINE_HEIGHT, textHeight } from './size/print-size';
import './ballots.css';

const COLUMNS = 3;
/** A sheet's rows, the most first, with the height of a slip in millimetres. */
const ROWS = [
  { count: 8, heightMm: 37.1 },
  { count: 6, heightMm: 49.5 },
] as const;
const WIDTH_MM = 70;
const MARGIN_MM = 6;
const [TITLE_PT, CODE_PT, HOW_TO_PT] = [9, 20, 9];

/** Rows of slips on a sheet: fewer if the poll's title is long. */
function rowsFor(title: string, howTo: string): number {
  const width = WIDTH_MM - 2 * MARGIN_MM;
  const height =
    textHeight(title, TITLE_PT, width) +
    textHeight('K7M-4QX', CODE_PT, width, 'bold') +
    textHeight(howTo, HOW_TO_PT, width);
  const [most, fewer] = ROWS;
  return height <= most.heightMm - 2 * MARGIN_MM ? most.count : fewer.count;
}

type SheetStyle = CSSProperties & Readonly<Record<`--${string}`, string>>;

function styleFor(rows: number): SheetStyle {
  return {
    gridTemplateRows: `repeat(${rows}, minmax(0, 1fr))`,
    '--print-line': String(LINE_HEIGHT),
  };
}

interface CodeSlips extends Paper {
  readonly codes: readonly string[];
}

function howToFor(paper: Paper): string {
  const { howTo } = dictionaryFor(paper.workshop.language).ballotPrint.slip;
  return markText(`${howTo} ${editionWords(paper)}`, paper.workshop);
}

/** The codes sheet by sheet. */
export function codePages({ workshop, poll, codes }: CodeSlips): readonly (readonly string[])[] {
  const { language } = workshop;
  const perPage = COLUMNS * rowsFor(localize(poll.title, language), howToFor({ workshop, poll }));
  return Array.from({ length: Math.ceil(codes.length / perPage) }, (_, page) =>
    codes.slice(page * perPage, (page + 1) * perPage),
  );
}

/** `pages` sheets at most. */
export function CodeSheets({ pages, ...slips }: CodeSlips & { readonly pages?: number }) {
  const { language } = slips.workshop;
  const howTo = howToFor(slips);
  const title = localize(slips.poll.title, language);
  const rows = rowsFor(title, howTo);
  return (
    <div className="print-document">
      {codePages(slips)
        .slice(0, pages)
        .map((codes) => (
          <section
            key={codes[0]}
            className="print-page print-cut print-codes"
            lang={language}
            style={styleFor(rows)}
          >
            {codes.map((code) => (
              <article key={code} className="print-part print-code">
                <p>{title}</p>
                <p className="print-code-code">{formatCode(code)}</p>
                <p>{howTo}</p>
              </article>
            ))}
          </section>
        ))}
    </div>
  );
}
