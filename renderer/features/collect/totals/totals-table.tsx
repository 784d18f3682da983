/** The fields of the totals: voters, then those of the poll's kind. */
import type { Poll } from '../../../../shared/domain/poll/poll';
import { NumberField } from '../../../components/number-field';
import { consoleKindOf } from '../../../kinds/console-kinds';
import { VOTERS_FIELD } from '../../../kinds/parts/contract';
import { useWords } from '../../../store/react/store-context';

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
  const { poll } = props;
  const { totals } = consoleKindOf(poll);
  if (!totals) return null;
  const field = (id: string, label: string) => (
    <div className={props.wrong.has(id) ? 'totals-cell is-wrong' : 'totals-cell'}>
      <NumberField
        label={label}
        isLabelHidden
        text={props.texts[id] ?? ''}
        problem={props.problemOf(id)}
        isProblemElsewhere={totals.isDense && id !== VOTERS_FIELD}
        onEscape={props.onEscape}
        onText={(text) => props.onText(id, text)}
        onEnter={(isShift) => props.onEnter(props.ids.indexOf(id), isShift)}
      />
    </div>
  );
  return (
    <>
      <div className="totals-voters">
        <span>{collect.voters}</span>
        {field(VOTERS_FIELD, collect.voters)}
      </div>
      <totals.Table poll={poll} fieldAt={field} />
    </>
  );
}
