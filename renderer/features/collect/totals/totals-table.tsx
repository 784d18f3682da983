/** The fields of the totals: voters, then a line an option, or a line a statement with its categories. */
import type { Poll } from '../../../../shared/domain/poll/poll';
import { scaleCell } from '../../../../shared/domain/kinds/scale/scale-poll';
import { localize } from '../../../../shared/lib/language';
import { NumberField } from '../../../components/number-field';
import { useApp, useWords } from '../../../store/react/store-context';
import { rowName } from '../slips/breach-words';
import { VOTERS_FIELD } from '../slips/slip-form';

interface TotalsTableProps {
  readonly poll: Poll;
  /** Ids of the fields in the order of Enter. */
  readonly ids: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
  readonly wrong: ReadonlySet<string>;
  readonly problemOf: (id: string) => string | null;
  readonly onText: (id: string, text: string) => void;
  readonly onEnter: (index: number, isShift: boolean) => void;
  readonly onEscape: () => void;
}

export function TotalsTable(props: TotalsTableProps) {
  const { collect } = useWords();
  const language = useApp((state) => state.language);
  const { poll } = props;
  const field = (id: string, label: string) => (
    <div className={props.wrong.has(id) ? 'totals-cell is-wrong' : 'totals-cell'}>
      <NumberField
        label={label}
        isLabelHidden
        text={props.texts[id] ?? ''}
        problem={props.problemOf(id)}
        isProblemElsewhere={poll.kind === 'scale' && id !== VOTERS_FIELD}
        onEscape={props.onEscape}
        onText={(text) => {
          props.onText(id, text);
        }}
        onEnter={(isShift) => {
          props.onEnter(props.ids.indexOf(id), isShift);
        }}
      />
    </div>
  );
  const voters = (
    <div className="totals-voters">
      <span>{collect.voters}</span>
      {field(VOTERS_FIELD, collect.voters)}
    </div>
  );
  if (poll.kind === 'choice') {
    return (
      <>
        {voters}
        <ol className="totals-list">
          {poll.options.map(({ id }) => {
            const name = rowName(poll, id, language);
            return (
              <li key={id}>
                <span>{name}</span>
                {field(id, name)}
              </li>
            );
          })}
        </ol>
      </>
    );
  }
  const columns = [...poll.scale.steps, { value: 0, label: poll.scale.dontKnow }];
  return (
    <>
      {voters}
      <table className="scale-grid">
        <thead>
          <tr>
            <td />
            {columns.map(({ value, label }) => (
              <th key={value} scope="col">
                <span className="scale-key">{value}</span> {localize(label, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {poll.statements.map(({ id }) => {
            const name = rowName(poll, id, language);
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                {columns.map(({ value, label }) => (
                  <td key={value}>
                    {field(
                      scaleCell(id, value),
                      collect.cellLabel(name, localize(label, language)),
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
