/** All tables with what they answered; those without an answer are marked. */
import type { TableAnswerEntry, TableSlipEntry } from '../../../../shared/domain/entry/entry';
import type { Poll } from '../../../../shared/domain/poll/poll';
import type { Dictionary } from '../../../../shared/text/dictionary';
import { consoleKindOf } from '../../../kinds/console-kinds';
import { useWords } from '../../../store/react/store-context';

function answerText(
  poll: Poll,
  entry: TableAnswerEntry | TableSlipEntry,
  { collect }: Dictionary,
): string {
  if (entry.kind === 'table-slip') return collect.answerBySlip;
  if (entry.marks.length === 0) return collect.answerBlank;
  return consoleKindOf(poll).answers?.listed(poll, entry.marks) ?? '';
}

export function AnswerList({
  poll,
  tables,
  recorded,
  current,
  onChoose,
}: {
  readonly poll: Poll;
  readonly tables: readonly number[];
  readonly recorded: ReadonlyMap<number, TableAnswerEntry | TableSlipEntry>;
  readonly current: number | null;
  readonly onChoose: (table: number) => void;
}) {
  const words = useWords();
  const stateOf = (entry: TableAnswerEntry | TableSlipEntry | undefined): string => {
    if (!entry) return 'is-missing';
    return entry.confirmed ? 'is-confirmed' : 'is-in';
  };
  return (
    <ol
      className="answer-list"
      style={{ gridTemplateRows: `repeat(${String(Math.ceil(tables.length / 2))}, auto)` }}
    >
      {tables.map((table) => {
        const entry = recorded.get(table);
        const isCurrent = table === current;
        return (
          <li key={table}>
            <button
              type="button"
              className={`answer-chip ${stateOf(entry)}${isCurrent ? ' is-current' : ''}`}
              data-table={table}
              onClick={() => onChoose(table)}
            >
              <strong>{table}</strong>
              <span>{entry ? answerText(poll, entry, words) : words.collect.missing}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
