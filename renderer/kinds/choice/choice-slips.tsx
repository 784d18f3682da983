/** All tables of a choice in view: one row a table, one column an option. The row being typed stands in its place. */
import { memo } from 'react';
import { choiceCell, countAt } from '../../../shared/domain/poll/cell';
import type { TableSlipEntry } from '../../../shared/domain/entry/entry';
import type { ChoicePoll } from '../../../shared/domain/poll/poll';
import { sumOfCounts } from '../../features/collect/slips/slip-sums';
import { localize } from '../../../shared/lib/language';
import { useApp, useWords } from '../../store/react/store-context';
import { SlipInput } from '../../features/collect/slips/slip-input';
import { CONTROL_FIELD, VOTERS_FIELD } from '../../features/collect/slips/slip-form';
import type { SlipForm, SlipRow } from '../../features/collect/slips/slip-typing';
import type { SlipTypist } from '../../features/collect/slips/slip-typist';

export function ChoiceGrid({
  poll,
  form,
  slips,
  row,
  wrongFields,
  typist,
  elsewhere,
}: {
  readonly poll: ChoicePoll;
  readonly form: SlipForm;
  readonly slips: ReadonlyMap<number, TableSlipEntry>;
  readonly row: SlipRow | null;
  readonly wrongFields: ReadonlySet<string>;
  /** Null where the grid is only read. */
  readonly typist: SlipTypist | null;
  /** What of a table lies in other piles, in words; blank for nothing. */
  readonly elsewhere: (table: number) => string;
}) {
  const { collect } = useWords();
  const language = useApp((state) => state.language);
  return (
    <table className={form.tables.length > 24 ? 'slip-grid is-long' : 'slip-grid'}>
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
        {form.tables.map((table) =>
          row?.table === table && typist ? (
            <TypedRow key={table} {...{ poll, form, row, wrongFields, typist }} />
          ) : (
            <RecordedRow
              key={table}
              slip={slips.get(table) ?? null}
              elsewhere={elsewhere(table)}
              {...{ poll, table, typist }}
            />
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
  typist,
}: {
  readonly poll: ChoicePoll;
  readonly table: number;
  readonly slip: TableSlipEntry | null;
  readonly elsewhere: string;
  readonly typist: SlipTypist | null;
}) {
  const { collect } = useWords();
  const onClick = typist
    ? () => {
        typist.beginTable(table);
      }
    : undefined;
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
  const marks = sumOfCounts(slip.counts);
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
  form,
  row,
  wrongFields,
  typist,
}: {
  readonly poll: ChoicePoll;
  readonly form: SlipForm;
  readonly row: SlipRow;
  readonly wrongFields: ReadonlySet<string>;
  readonly typist: SlipTypist;
}) {
  const { collect } = useWords();
  const name = (id: string): string => {
    if (id === VOTERS_FIELD) return collect.voters;
    if (id === CONTROL_FIELD) return collect.control;
    return String(poll.options.findIndex((option) => option.id === id) + 1);
  };
  return (
    <tr className="is-typed" data-table={row.table}>
      <th scope="row">{row.table}</th>
      {form.fields.map((field, index) => (
        <td key={field.id} className={field.kind === 'control' ? 'slip-sum' : ''}>
          <SlipInput
            value={row.values[field.id] ?? ''}
            label={collect.cellLabel(`${collect.table} ${row.table}`, name(field.id))}
            isCurrent={row.index === index}
            isWrong={wrongFields.has(field.id)}
            isPrefixed={row.index === index && row.digitsToCome > 0}
            typist={typist}
            index={index}
          />
        </td>
      ))}
    </tr>
  );
}
