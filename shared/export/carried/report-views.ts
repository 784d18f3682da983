/**
 * The numbers of a written document: of the votes it tells of, those that stand in its tables and sentences. What only looks like one of the
 * others, such as a role's share that is a theme's share, too, is none of them.
 */
import type { Language } from '../../lib/language';
import { toldVotes, type ToldVote } from '../minutes/told-votes';
import type { Report, ReportTable } from '../report/report';
import type { ResultsDocument } from '../results-document';
import {
  LABEL_COLUMN,
  valueAt,
  type TableColumn,
  type TableRow,
} from '../tables/kinds/result-table';
import { pollTables } from '../tables/poll-tables';
import { carriedText } from './carried-numbers';
import type { CarriedView } from './carried-view';
import { plain } from './compare-numbers';
import { measured } from './written-as';

/** For a written document: canonical JSON of the numbers that can be read in it. */
export function carriedReport(document: ResultsDocument, report: Report): string {
  const tables = pollTables(document);
  const views = toldVotes(document).flatMap((vote): readonly CarriedView[] => {
    const { round } = vote.part;
    const table = tables.find(({ pollId }) => pollId === round.pollId);
    const rows = table?.rounds.find((own) => own.round.id === round.id)?.rows ?? [];
    const figures = rows.flatMap((row) =>
      (table?.columns ?? []).flatMap((column) => {
        const value = valueAt(row, column);
        const isTold = typeof value === 'number' && isWritten({ row, column, value }, vote, report);
        return isTold ? [{ at: [row.label, column.label], value }] : [];
      }),
    );
    const about = { round: round.id, number: round.number, title: table?.title ?? '' };
    return figures.length > 0 ? [{ ...about, part: 'table', view: 'table', figures }] : [];
  });
  return carriedText(document, views);
}

interface Figure {
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly value: number;
}

function isWritten(figure: Figure, { rules }: ToldVote, { blocks, language }: Report): boolean {
  const isSpoken = rules.spoken.includes(figure.column.key);
  return blocks.some((block) => {
    switch (block.kind) {
      case 'table':
        return isInTable(figure, block, language);
      case 'slide':
        return isSpoken && isInLine(figure, block.alt, language);
      case 'heading':
      case 'paragraph':
        return isSpoken && isInLine(figure, block.text, language);
      case 'list':
        return isSpoken && block.items.some((item) => isInLine(figure, item, language));
      case 'signature':
        return false;
    }
  });
}

/** In the row of its name, below its own header. */
function isInTable(
  { row, column, value }: Figure,
  { shows = [], rows }: ReportTable,
  language: Language,
): boolean {
  const [name, place] = [shows.indexOf(LABEL_COLUMN), shows.indexOf(column.key)];
  const written = measured(value, column.measure, language);
  return rows.some(
    (cells) =>
      plain(cells[name] ?? '') === plain(row.label) && plain(cells[place] ?? '') === written,
  );
}

/** Beside its name, as a number of its own. */
function isInLine({ row, column, value }: Figure, text: string, language: Language): boolean {
  const line = plain(text);
  const written = escaped(measured(value, column.measure, language));
  return (
    new RegExp(`(?<![\\p{L}\\d])${escaped(plain(row.label))}(?![\\p{L}\\d])`, 'u').test(line) &&
    new RegExp(`(?<![\\d.,])${written}(?!\\d|[.,]\\d| ?%)`, 'u').test(line)
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
