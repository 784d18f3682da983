/** One table's slip of a scale at a time: statements × categories, and beside it which tables are in. */
import { useLayoutEffect, useRef } from 'react';
import { scaleCell } from '../../../shared/domain/poll/cell';
import type { TableSlipEntry } from '../../../shared/domain/entry/entry';
import type { ScalePoll } from '../../../shared/domain/poll/poll';
import { sumOfRow } from '../../../shared/domain/recording/sum-check';
import { localize } from '../../../shared/lib/language';
import { useApp, useWords } from '../../store/react/store-context';
import { SlipInput, pressOn } from '../../features/collect/slips/slip-input';
import { numbersOf, VOTERS_FIELD } from '../../features/collect/slips/slip-form';
import type { SlipForm, SlipRow } from '../../features/collect/slips/slip-typing';
import type { SlipTypist } from '../../features/collect/slips/slip-typist';

interface ScaleSlipProps {
  readonly poll: ScalePoll;
  readonly form: SlipForm;
  readonly slips: ReadonlyMap<number, TableSlipEntry>;
  readonly row: SlipRow | null;
  readonly wrongFields: ReadonlySet<string>;
  readonly typist: SlipTypist;
  /** What of a table lies in other piles, in words; blank for nothing. */
  readonly elsewhere: (table: number) => string;
}

export function ScaleSlip({
  poll,
  form,
  slips,
  row,
  wrongFields,
  typist,
  elsewhere,
}: ScaleSlipProps) {
  const { collect } = useWords();
  return (
    <div className="scale-slip">
      <SlipOfTable {...{ poll, form, row, wrongFields, typist }} />
      <ul className="table-chips" aria-label={collect.table}>
        {form.tables.map((table) => (
          <TableChip
            key={table}
            slip={slips.get(table) ?? null}
            isCurrent={row?.table === table}
            elsewhere={elsewhere(table)}
            {...{ table, typist }}
          />
        ))}
      </ul>
    </div>
  );
}

/** Which tables are in: «✓», «!» where it does not add up, «○» where only other piles have it, «–» where nothing is. */
function TableChip({
  table,
  slip,
  isCurrent,
  elsewhere,
  typist,
}: {
  readonly table: number;
  readonly slip: TableSlipEntry | null;
  readonly isCurrent: boolean;
  readonly elsewhere: string;
  readonly typist: SlipTypist;
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
        onClick={() => {
          typist.beginTable(table);
        }}
      >
        {table}
        <span className="table-chip-state">{mark}</span>
      </button>
    </li>
  );
}

function SlipOfTable({
  poll,
  form,
  row,
  wrongFields,
  typist,
}: Omit<ScaleSlipProps, 'slips' | 'elsewhere'>) {
  const { collect } = useWords();
  const language = useApp((state) => state.language);
  const { scale } = poll;
  const columns = [
    ...scale.steps.map(({ value, label }) => ({ value, label: localize(label, language) })),
    { value: 0, label: localize(scale.dontKnow, language) },
  ];
  const numbers = row && numbersOf(row, poll);
  const inputAt = (id: string, label: string) => {
    const index = form.fields.findIndex((field) => field.id === id);
    return row ? (
      <SlipInput
        value={row.values[id] ?? ''}
        label={label}
        isCurrent={row.index === index}
        isWrong={wrongFields.has(id)}
        isPrefixed={row.index === index && row.digitsToCome > 0}
        typist={typist}
        index={index}
      />
    ) : (
      <span className="slip-empty" />
    );
  };
  return (
    <div className="scale-slip-form">
      <p className="scale-slip-voters">
        <span>{collect.voters}</span> {inputAt(VOTERS_FIELD, collect.voters)}
      </p>
      <table className="scale-grid">
        <thead>
          <tr>
            <td />
            {columns.map(({ value, label }) => (
              <th key={value} scope="col">
                <span className="scale-key">{value}</span> {label}
              </th>
            ))}
            <th scope="col">{collect.answers}</th>
          </tr>
        </thead>
        <tbody>
          {poll.statements.map((statement, place) => {
            const name = `${place + 1} ${localize(statement.label, language)}`;
            const answers = numbers ? sumOfRow(poll, statement.id, numbers.counts) : 0;
            return (
              <tr key={statement.id}>
                <th scope="row" title={localize(statement.text, language)}>
                  {name}
                </th>
                {columns.map(({ value, label }) => (
                  <td key={value}>
                    {inputAt(scaleCell(statement.id, value), collect.cellLabel(name, label))}
                  </td>
                ))}
                <td
                  className={numbers && answers > numbers.voters ? 'slip-sum is-wrong' : 'slip-sum'}
                >
                  {numbers && collect.rowAnswers(answers, numbers.voters)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <RecordButton {...{ form, row, typist }} />
    </div>
  );
}

/** The place behind the last box: Enter there records. */
function RecordButton({
  form,
  row,
  typist,
}: {
  readonly form: SlipForm;
  readonly row: SlipRow | null;
  readonly typist: SlipTypist;
}) {
  const { collect } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const isCurrent = row !== null && row.index === form.fields.length;
  useLayoutEffect(() => {
    if (isCurrent) button.current?.focus();
  }, [isCurrent]);
  if (!row) return null;
  return (
    <button
      ref={button}
      type="button"
      className="button is-primary scale-record"
      onClick={() => {
        typist.goToField(form.fields.length);
        typist.press('Enter', false);
      }}
      onKeyDown={(event) => {
        pressOn(typist, event);
      }}
    >
      {collect.recordTable(row.table)} <kbd>Enter</kbd>
    </button>
  );
}
