/** Typing slips of a choice with all tables in view: a row for each table, a column for each option. The typed row stands in its place. */
import { memo, useMemo } from 'react';
import { choiceCell, type ChoicePoll } from '../../../shared/domain/kinds/choice/choice-poll';
import { countAt } from '../../../shared/domain/kinds/cell';
import type { TableSlipEntry } from '../../../shared/domain/entry/entry';
import { localize } from '../../../shared/lib/language';
import { sum } from '../../../shared/lib/sum';
import { useApp, useWords } from '../../store/react/store-context';
import { CONTROL_FIELD, VOTERS_FIELD, type SlipGridProps, type SlipPart } from '../parts/contract';

/** With more tables than this, the rows are closer together. */
const MOST_ROOMY = 24;
/** With more options than this, the columns are. */
const MOST_WIDE = 14;

export const choiceSlips: SlipPart<ChoicePoll> = {
  groupOf: () => 'cells',
  hasControlSum: true,
  isRowNamed: true,
  Grid,
};

type GridProps = SlipGridProps<ChoicePoll>;

function Grid({ poll, tables, slips, typed, fieldAt, elsewhere, onBegin }: GridProps) {
  const { collect } = useWords();
  const language = useApp((state) => state.language);
  const recorded = useMemo(
    () =>
      tables.map((table) => (
        <RecordedRow
          key={table}
          slip={slips.get(table) ?? null}
          elsewhere={elsewhere.get(table) ?? ''}
          {...{ poll, table, onBegin }}
        />
      )),
    [poll, tables, slips, elsewhere, onBegin],
  );
  return (
    <table
      className={[
        'slip-grid',
        ...(tables.length > MOST_ROOMY ? ['is-long'] : []),
        ...(poll.options.length > MOST_WIDE ? ['is-wide'] : []),
      ].join(' ')}
    >
      <thead>
        <tr>
          <th scope="col">{collect.table}</th>
          <th scope="col">{collect.voters}</th>
          {poll.options.map((option, index) => (
            <th
              key={option.id}
              scope="col"
              title={localize(option.title, language)}
              aria-label={`${index + 1} ${localize(option.title, language)}`}
            >
              {index + 1}
            </th>
          ))}
          <th scope="col">{collect.marks}</th>
        </tr>
      </thead>
      <tbody>
        {tables.map((table, index) =>
          typed?.table === table ? (
            <TypedRow key={table} {...{ poll, table, fieldAt }} />
          ) : (
            recorded[index]
          ),
        )}
      </tbody>
    </table>
  );
}

const RecordedRow = memo(function RecordedRow({
  poll,
  table,
  slip,
  elsewhere,
  onBegin,
}: {
  readonly poll: ChoicePoll;
  readonly table: number;
  readonly slip: TableSlipEntry | null;
  readonly elsewhere: string;
  readonly onBegin: GridProps['onBegin'];
}) {
  const { collect } = useWords();
  const onClick = () => onBegin(table);
  if (!slip && elsewhere !== '') {
    return (
      <tr className="is-elsewhere" data-table={table} onClick={onClick}>
        <th scope="row">{table}</th>
        <td>–</td>
        <td colSpan={poll.options.length + 1}>{elsewhere}</td>
      </tr>
    );
  }
  if (!slip) {
    return (
      <tr className="is-missing" data-table={table} onClick={onClick}>
        <th scope="row">{table}</th>
        <td>{collect.missing}</td>
        <td colSpan={poll.options.length + 1} />
      </tr>
    );
  }
  const marks = sum(Object.values(slip.counts));
  const possible = slip.voters * poll.maxMarks;
  return (
    <tr className={slip.confirmed ? 'is-confirmed' : ''} data-table={table} onClick={onClick}>
      <th scope="row">{table}</th>
      <td>{slip.voters}</td>
      {poll.options.map((option) => (
        <td key={option.id}>{countAt(slip.counts, choiceCell(option.id))}</td>
      ))}
      <td className="slip-sum" title={slip.confirmed ? collect.confirmed : undefined}>
        {marks} / {possible}
        {slip.confirmed && ' !'}
      </td>
    </tr>
  );
});

function TypedRow({
  poll,
  table,
  fieldAt,
}: Pick<GridProps, 'poll' | 'fieldAt'> & { readonly table: number }) {
  const { collect } = useWords();
  const fieldOf = (id: string, name: string) =>
    fieldAt(id, collect.cellLabel(`${collect.table} ${table}`, name));
  return (
    <tr className="is-typed" data-table={table}>
      <th scope="row">{table}</th>
      <td>{fieldOf(VOTERS_FIELD, collect.voters)}</td>
      {poll.options.map(({ id }, index) => (
        <td key={id}>{fieldOf(choiceCell(id), String(index + 1))}</td>
      ))}
      <td className="slip-sum">{fieldOf(CONTROL_FIELD, collect.control)}</td>
    </tr>
  );
}
