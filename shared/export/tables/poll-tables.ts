/**
 * The numbers of a results document: a table for each poll, with the rows of all its rounds. What is by role stands beside the whole
 * room, and what was before beside what came after.
 */
import { localize } from '../../lib/language';
import type { PollResult } from '../../domain/result/result';
import { dictionaryFor, type Dictionary } from '../../text/dictionary';
import type { ResultsDocument, RoundPart, ToldRound } from '../results-document';
import { everywhere } from './kinds/table-rules';
import {
  LABEL_COLUMN,
  stacked,
  toldApart,
  withoutEmptyColumns,
  type ResultTable,
  type TableColumn,
  type TableValue,
} from './kinds/result-table';
import { roleTable } from './role-table';
import { tablesOf } from '../kinds/export-kinds';

export interface PollTable extends ResultTable {
  readonly pollId: string;
  /** The question, as its last round asked it. */
  readonly title: string;
  /** The rounds in it, each with the rows that are its own. */
  readonly rounds: readonly { readonly round: ToldRound; readonly rows: ResultTable['rows'] }[];
}

type ResultPart = Extract<RoundPart, { readonly kind: 'result' }>;

/** One table for each poll, in the order of the document. Rounds without the result of the whole room are left out. */
export function pollTables(document: ResultsDocument): readonly PollTable[] {
  const { language } = document.workshop;
  const results = document.parts.filter((part): part is ResultPart => part.kind === 'result');
  const pollIds = [...new Set(results.map(({ round }) => round.pollId))];
  return pollIds.map((pollId) => {
    const own = results.filter(({ round }) => round.pollId === pollId);
    const tables = own.map(({ round }) => roundTable(document, round.id));
    const last = own.at(-1)?.result.poll.title;
    const { columns, rows } = withoutEmptyColumns(stacked(tables));
    let from = 0;
    const rounds = own.map(({ round }, place) => {
      const count = tables[place]?.rows.length ?? 0;
      from += count;
      return { round, rows: rows.slice(from - count, from) };
    });
    return { pollId, title: last ? localize(last, language) : '', columns, rows, rounds };
  });
}

/** All numbers of a round, side by side. Empty if the document has no result of it. */
export function roundTable(document: ResultsDocument, roundId: string): ResultTable {
  const { language } = document.workshop;
  const parts = document.parts.filter(({ round }) => round.id === roundId);
  const result = parts.find((part): part is ResultPart => part.kind === 'result');
  if (!result) return { columns: [], rows: [] };
  const words = dictionaryFor(language);
  const whole = tablesOf(result.result).result(result.result, language);
  const beside = parts.flatMap((part): readonly ResultTable[] => {
    switch (part.kind) {
      case 'result':
        return [];
      case 'groups':
        return [roleTable(part.slides, tablesOf(result.result).role, words.numbers.columns)];
      case 'comparison':
        return [comparisonTable(part, document)];
      case 'years':
        return [];
    }
  });
  const labels = toldApart(whole.rows.map(({ label }) => label));
  const rows = whole.rows.map((row, place) => {
    const label = labels[place] ?? row.label;
    const others = beside.map((table) => table.rows[matching(table, row.label, place, whole)]);
    const values = others.map((other) => withoutLabel(other?.values ?? {}));
    return {
      label,
      values: Object.assign({}, row.values, ...values, {
        [LABEL_COLUMN]: label,
      }) as typeof row.values,
    };
  });
  const around = aboutRound(result, words);
  return {
    columns: [
      { key: 'round', label: words.numbers.columns.round, measure: 'number' },
      ...whole.columns,
      ...beside.flatMap(({ columns }) => columns),
      ...around.columns,
    ],
    rows: everywhere(rows, { round: result.round.number, ...around.values }),
  };
}

/** The place, in a table beside, of the row with this name: the second of two that are called the same is the second there too. */
function matching(beside: ResultTable, label: string, place: number, whole: ResultTable): number {
  const isSame = (row: { readonly label: string }) => row.label === label;
  const before = whole.rows.slice(0, place).filter(isSame).length;
  const own = beside.rows.flatMap((row, at) => (isSame(row) ? [at] : []));
  return own[before] ?? -1;
}

function withoutLabel(values: Readonly<Record<string, TableValue>>): Record<string, TableValue> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => key !== LABEL_COLUMN));
}

function comparisonTable(
  { before, comparison }: Extract<RoundPart, { readonly kind: 'comparison' }>,
  { workshop: { language } }: ResultsDocument,
): ResultTable {
  const { columns } = dictionaryFor(language).numbers;
  const table = tablesOf(comparison).comparison(comparison, language);
  return {
    columns: [
      { key: 'comparedWith', label: columns.comparedWith, measure: 'number' },
      ...table.columns,
    ],
    rows: everywhere(table.rows, { comparedWith: before.number }),
  };
}

interface AboutRound {
  readonly columns: readonly TableColumn[];
  readonly values: Readonly<Record<string, TableValue>>;
}

/** Who took part, where the votes come from, and what is to be said of the round: the same in each of its rows. */
function aboutRound({ round, result }: ResultPart, words: Dictionary): AboutRound {
  const { columns } = words.numbers;
  const { voters, present, sources, confirmedCount, isCorrected, unsettled, verification } = result;
  const facts: readonly (readonly [string, string, TableColumn['measure'], TableValue])[] = [
    ['voters', columns.voters, 'number', voters],
    ['present', columns.present, 'number', present],
    ['method', columns.method, 'text', words.comparison.note.methods[round.method]],
    ['blankBallots', columns.blankBallots, 'number', countedOn(result, sources.blankBallots)],
    ['spoiledBallots', columns.spoiledBallots, 'number', countedOn(result, sources.spoiledBallots)],
    ['confirmed', columns.confirmed, 'number', confirmedCount || null],
    ['unsettled', words.unsettled.column, 'number', unsettled || null],
    ['corrected', columns.corrected, 'text', isCorrected ? words.numbers.yes : null],
    [
      'verification',
      columns.verification,
      'text',
      verification.state === 'none' ? null : words.slides.verification(verification),
    ],
  ];
  return {
    columns: facts.map(([key, label, measure]) => ({ key, label, measure })),
    values: Object.fromEntries(facts.map(([key, , , value]) => [key, value])),
  };
}

/** Only a vote with ballots has blank and spoiled ones: 0 is then a number, and otherwise nothing is known of them. */
function countedOn({ sources }: PollResult, count: number): number | null {
  return sources.ballots + sources.spoiledBallots > 0 ? count : null;
}
