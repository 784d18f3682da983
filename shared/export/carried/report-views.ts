/**
 * The numbers of a written document: of all that the results have, those that stand in its text. A number is found where it stands in
 * one line or row with the name that it belongs to.
 */
import type { Language } from '../../lib/language';
import type { Report, ReportBlock } from '../report/report';
import type { ResultsDocument } from '../results-document';
import { carriedText } from './carried-numbers';
import type { CarriedFigure } from './carried-view';
import { plain } from './compare-numbers';
import { tableViews } from './table-views';
import { writtenAs } from './written-as';

/** For a written document: canonical JSON of the numbers that can be read in it. */
export function carriedReport(document: ResultsDocument, report: Report): string {
  const lines = report.blocks.flatMap(linesOf).map(plain);
  const views = tableViews(document).map((view) => ({
    ...view,
    figures: view.figures.filter((figure) => isWritten(figure, lines, report.language)),
  }));
  return carriedText(
    document,
    views.filter(({ figures }) => figures.length > 0),
  );
}

function linesOf(block: ReportBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
      return block.rows.map((row) => row.join(' | '));
    case 'slide':
      return [block.alt];
    case 'signature':
      return [];
  }
}

function isWritten(
  { at: [row = ''], value }: CarriedFigure,
  lines: readonly string[],
  language: Language,
): boolean {
  const ways = writtenAs(value, language).map(
    (written) => new RegExp(`(?<![\\d.,])${escaped(written)}(?![\\d]|[.,]\\d)`, 'u'),
  );
  return lines.some((line) => line.includes(plain(row)) && ways.some((way) => way.test(line)));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
