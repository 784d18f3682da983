/** The line above the grid: which table comes next, what is being typed, and what does not add up. */
import type { Breach } from '../../../../shared/domain/recording/sum-check';
import type { Frozen } from '../../../../shared/domain/round/round';
import { Button } from '../../../components/button';
import { consoleKindOf } from '../../../kinds/console-kinds';
import { useApp, useTexts, useWords } from '../../../store/react/store-context';
import { KeyField, TypedLine } from '../typing/ballot-field';
import { BreachList } from './breach-list';
import { breachWords, problemWords } from './breach-words';
import { pressOn } from './slip-input';
import type { SlipForm } from './slip-typing';
import type { SlipTypist, TypistView } from './slip-typist';

/** Characters of a row's name beside which the keys are told, too. */
const LONGEST_WITH_HINT = 105;

interface SlipBarProps {
  readonly view: TypistView;
  readonly typist: SlipTypist;
  readonly form: SlipForm;
  readonly frozen: Frozen;
  readonly breaches: readonly Breach[];
  readonly isRecordedBefore: boolean;
  readonly roundId: string;
  /** Null where the round has no roles. */
  readonly pile: TypedPile | null;
}

/** The pile that is typed. */
interface TypedPile {
  readonly roleId: string | null;
  readonly name: string;
  /** A notice if the slip would replace what counts at its table now. */
  readonly replaced: readonly Breach[];
}

export function SlipBar(props: SlipBarProps) {
  const { view, typist, form } = props;
  const { collect } = useWords();
  const { row, tableText } = view.typing;
  // After an undo (also one by mouse) the next digit belongs here.
  const undone = useApp((state) => (state.hint?.kind === 'undone' ? state.hint : null));
  return (
    <div className="slip-bar">
      <KeyField
        label={collect.tableNumber}
        pile={props.pile?.name}
        value={row ? String(row.table) : tableText}
        placeholder={form.suggestion === null ? '' : String(form.suggestion)}
        isActive={row === null}
        focusKey={undone}
        onKey={(event) => pressOn(typist, event)}
      />
      <SlipMessage {...props} />
    </div>
  );
}

function SlipMessage({
  view,
  typist,
  form,
  frozen,
  breaches,
  isRecordedBefore,
  roundId,
  pile,
}: SlipBarProps) {
  const removeSlip = useApp((state) => state.removeSlip);
  const { words, language } = useTexts();
  const { collect } = words;
  const { row, problem } = view.typing;
  if (view.isUnsaved) return <TypedLine message={{ text: collect.saveFailed, tone: 'wrong' }} />;
  if (problem) {
    return (
      <TypedLine
        message={{ text: problemWords(problem, words, Math.max(...form.tables)), tone: 'wrong' }}
      />
    );
  }
  if (breaches.length > 0) {
    const recordAnyway = () => typist.press('Enter', true);
    return (
      <BreachList
        breaches={breaches}
        poll={frozen.poll}
        onRecordAnyway={view.refused.length > 0 ? recordAnyway : null}
      />
    );
  }
  if (!row) {
    const { entryHint, allIn } = pile
      ? { entryHint: words.groups.pile.entryHint, allIn: words.groups.pile.done }
      : collect;
    return <p className="message">{form.suggestion === null ? allIn : entryHint}</p>;
  }
  // Shown from the first key to the last: what the slip would replace.
  const [replaced] = pile?.replaced ?? [];
  if (replaced) {
    return (
      <p className="message is-notice">{breachWords(replaced, frozen.poll, language, words)}</p>
    );
  }
  if (isRecordedBefore && !row.isTouched) {
    return (
      <p className="message is-notice">
        {collect.replaces(row.table)}{' '}
        <Button
          kind="small"
          onClick={() => {
            typist.press('Escape', false);
            void removeSlip(roundId, row.table, pile ? pile.roleId : undefined);
          }}
        >
          {collect.removeSlip(row.table)}
        </Button>
      </p>
    );
  }
  const field = form.fields[row.index];
  const kind = consoleKindOf(frozen.poll);
  const isNamed = field?.kind === 'cell' && kind.slips?.isRowNamed === true;
  const name = isNamed ? kind.names.row(frozen.poll, field.id, language) : '';
  return (
    <div className="slip-row">
      <p className="message">
        {isNamed && <strong>{name}</strong>}
        {/* The place is that of three lines: the longest names need all of them. */}
        {name.length <= LONGEST_WITH_HINT && <span className="quiet">{collect.rowHint}</span>}
      </p>
    </div>
  );
}
