/** A comparison of conferences as tables of numbers: one for each question, a row for each option, conference and role that is shown. */
import type { Member } from '../../domain/years/compare-conferences';
import { localize, type Language } from '../../lib/language';
import { roleFigures } from '../../slides/build-group-slide';
import { slidesOf } from '../../slides/slide-kinds';
import { dictionaryFor } from '../../text/dictionary';
import {
  LABEL_COLUMN,
  namedRow,
  stacked,
  withoutEmptyColumns,
  type ResultTable,
} from '../tables/kinds/result-table';
import { everywhere } from '../tables/kinds/table-rules';
import type { PollTable } from '../tables/poll-tables';
import { tablesOf } from '../kinds/export-kinds';
import type { ResultsDocument } from '../results-document';

/** Beside other conferences no round is told by itself. */
export function yearsTables({
  workshop: { language },
  parts,
}: ResultsDocument): readonly PollTable[] {
  return parts.flatMap((part): readonly PollTable[] => {
    if (part.kind !== 'years') return [];
    const { compared, round, slides } = part;
    const isByRole = slides.some(({ slide }) => slide.kind === 'years' && slide.numbers.isOfRole);
    const members = compared.tables.flatMap((table) => table.members);
    const tables = members.flatMap((member) => [
      wholeTable(member, language),
      ...(isByRole ? roleTables(member, language) : []),
    ]);
    const title = round.frozen ? localize(round.frozen.poll.title, language) : '';
    return [
      { pollId: compared.pollId, title, ...withoutEmptyColumns(stacked(tables)), rounds: [] },
    ];
  });
}

/** The columns that say which conference a row is of, and the values in them. */
function about({ conference, poll }: Member, role: string | null, language: Language) {
  const words = dictionaryFor(language);
  const { voters, present } = poll.result;
  const { years, numbers } = words;
  const method = words.comparison.note.methods[poll.round.method];
  return {
    before: [
      { key: 'arrangement', label: years.columns.arrangement, measure: 'text' },
      { key: 'date', label: years.columns.date, measure: 'text' },
      { key: 'role', label: years.columns.role, measure: 'text' },
    ],
    after: [
      { key: 'voters', label: numbers.columns.voters, measure: 'number' },
      { key: 'present', label: numbers.columns.present, measure: 'number' },
      { key: 'method', label: numbers.columns.method, measure: 'text' },
    ],
    values: {
      ...{ arrangement: conference.title, date: conference.date, role, method },
      // Of a role the room was not told how many were there.
      ...(role === null ? { voters, present } : {}),
    },
  } as const;
}

function wholeTable(member: Member, language: Language): ResultTable {
  const { result } = member.poll;
  const { columns, rows } = tablesOf(result).result(result, language);
  const { before, after, values } = about(member, null, language);
  return { columns: [...before, ...columns, ...after], rows: everywhere(rows, values) };
}

/** The figures that the conference's own slide shows of each role. */
function roleTables(member: Member, language: Language): readonly ResultTable[] {
  const { groups, result } = member.poll;
  if (!groups) return [];
  const { columns } = dictionaryFor(language).numbers;
  const rows = slidesOf(result).years.rowsOf(result, language);
  return roleFigures(groups, language).flatMap(({ label, isHidden, cells, numbers }) => {
    if (isHidden) return [];
    const { before, after, values } = about(member, label, language);
    const own = rows.map((row) => {
      const { percent = null, mean = null, n = null } = cells.get(row.rowId)?.numbers ?? {};
      const share = percent !== null && percent <= 100 ? percent / 100 : null;
      return namedRow(row.label, { share, mean, n, voters: numbers.people });
    });
    return [
      {
        columns: [
          ...before,
          { key: LABEL_COLUMN, label: columns.option, measure: 'text' },
          { key: 'share', label: columns.share, measure: 'share' },
          { key: 'mean', label: columns.mean, measure: 'decimal' },
          { key: 'n', label: columns.n, measure: 'number' },
          ...after,
        ],
        rows: everywhere(own, values),
      },
    ];
  });
}
