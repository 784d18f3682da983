/** Typing slips of a scale one table at a time: statements × categories, and beside them which tables are done. */
import type { TableSlipEntry } from '../../../shared/domain/entry/entry';
import type { ScalePoll } from '../../../shared/domain/kinds/scale/scale-poll';
import { sumOfRow } from '../../../shared/domain/recording/sum-check';
import { useWords } from '../../store/react/store-context';
import { VOTERS_FIELD, type SlipGridProps, type SlipPart } from '../parts/contract';
import { ScaleGrid } from './scale-fields';

export const scaleSlips: SlipPart<ScalePoll> = {
  groupOf: ({ rowId }) => rowId,
  hasControlSum: false,
  isRowNamed: false,
  Grid,
};

type GridProps = SlipGridProps<ScalePoll>;

function Grid({ poll, tables, slips, typed, fieldAt, record, elsewhere, onBegin }: GridProps) {
  const { collect } = useWords();
  return (
    <div className="scale-slip">
      <div className="scale-slip-form">
        <p className="scale-slip-voters">
          <span>{collect.voters}</span> {fieldAt(VOTERS_FIELD, collect.voters)}
        </p>
        <ScaleGrid
          {...{ poll, fieldAt }}
          sums={{
            heading: collect.answers,
            cellOf: (statementId) => <Answers {...{ poll, typed, statementId }} />,
          }}
        />
        {record}
      </div>
      <ul className="table-chips" aria-label={collect.table}>
        {tables.map((table) => (
          <TableChip
            key={table}
            slip={slips.get(table) ?? null}
            isCurrent={typed?.table === table}
            elsewhere={elsewhere.get(table) ?? ''}
            {...{ table, onBegin }}
          />
        ))}
      </ul>
    </div>
  );
}

/** How many answers a statement has so far, of how many voters. */
function Answers({
  poll,
  typed,
  statementId,
}: Pick<GridProps, 'poll' | 'typed'> & { readonly statementId: string }) {
  const { collect } = useWords();
  if (!typed) return <td className="slip-sum" />;
  const { counts, voters } = typed.numbers;
  const answers = sumOfRow(poll, statementId, counts);
  return (
    <td className={answers > voters ? 'slip-sum is-wrong' : 'slip-sum'}>
      {collect.rowAnswers(answers, voters)}
    </td>
  );
}

/** The state of each table: «✓» done, «!» does not add up, «○» only in other piles, «–» nothing. */
function TableChip({
  table,
  slip,
  isCurrent,
  elsewhere,
  onBegin,
}: {
  readonly table: number;
  readonly slip: TableSlipEntry | null;
  readonly isCurrent: boolean;
  readonly elsewhere: string;
  readonly onBegin: (table: number) => void;
}) {
  const { groups } = useWords();
  const isElsewhere = !slip && elsewhere !== '';
  const state = slip ? (slip.confirmed ? 'is-confirmed' : 'is-in') : 'is-missing';
  const mark = slip ? (slip.confirmed ? '!' : '✓') : isElsewhere ? '○' : '–';
  const said = isElsewhere ? groups.pile.elsewhere(table, elsewhere) : undefined;
  return (
    <li>
      <button
        type="button"
        tabIndex={-1}
        className={`table-chip ${isElsewhere ? 'is-elsewhere' : state} ${isCurrent ? 'is-current' : ''}`}
        title={said}
        aria-label={said}
        onClick={() => onBegin(table)}
      >
        {table}
        <span className="table-chip-state">{mark}</span>
      </button>
    </li>
  );
}
