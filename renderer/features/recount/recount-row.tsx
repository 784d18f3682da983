/** A drawn table: whether it agrees, exactly what differs, and what to do then. */
import type { Poll } from '../../../shared/domain/poll/poll';
import type { TableRecount } from '../../../shared/domain/recount/recount-log';
import type { Round } from '../../../shared/domain/round/round';
import type { Dictionary } from '../../../shared/text/dictionary';
import { cellsOf } from '../../../shared/domain/poll/cell';
import type { RecountOutcome } from '../../../shared/domain/recount/recount';
import type { Format } from '../../../shared/lib/format';
import type { Language } from '../../../shared/lib/language';
import { Button } from '../../components/button';
import { dialogOf } from '../../store/core/selectors';
import { useApp, useAppNow, useTexts, useWords } from '../../store/react/store-context';
import { consoleKindOf } from '../../kinds/console-kinds';

interface Props {
  readonly item: TableRecount;
  readonly round: Round;
  readonly poll: Poll;
  /** True if this table's buttons have the focus. */
  readonly isNext: boolean;
  /** True among many, where a mark says what is still to be done. */
  readonly isShort: boolean;
}

export function RecountRow({ item, round, poll, isNext, isShort }: Props) {
  const words = useWords();
  const now = useAppNow();
  const { recount } = words;
  const { table, state } = item;
  // Nothing is corrected while others look at the screen.
  const canTakeOver = useApp(({ isForOthers }) => !isForOthers) && state === 'differs' && item.slip;
  const canCount = state === 'to-count' || state === 'differs';
  return (
    <li className={`recount-table is-${state}`} data-table={table}>
      <div className="recount-what">
        <strong>
          {isShort && state === 'to-count' ? recount.table(table) : nameOf(item, recount)}
        </strong>
        {state === 'differs' && <Differences {...{ item, poll }} />}
      </div>
      {canCount && (
        <span className="recount-buttons">
          <Button
            kind="small"
            aria-label={recount.countLabel(table)}
            data-next={isNext}
            onClick={() => now().openDialog({ kind: 'recount', roundId: round.id, table })}
          >
            {recount.count}
          </Button>
          {canTakeOver && (
            <Button
              kind="small"
              aria-label={recount.takeOverLabel(table)}
              onClick={() => void now().takeRecountOver(round.id, table)}
            >
              {recount.takeOver}
            </Button>
          )}
        </span>
      )}
    </li>
  );
}

function nameOf({ table, state }: TableRecount, words: Dictionary['recount']): string {
  switch (state) {
    case 'to-count':
      return words.toCount(table);
    case 'agrees':
      return words.agrees(table);
    case 'differs':
      return words.differs(table);
    case 'no-slip':
      return words.noSlip(table);
  }
}

/** Hidden while the table is counted once more, because the first numbers must not be known; and while others look at the screen. */
function Differences({
  item,
  poll,
}: {
  readonly item: Extract<TableRecount, { state: 'differs' }>;
  readonly poll: Poll;
}) {
  const { words, format, language } = useTexts();
  const isBlind = useApp((state) => dialogOf(state)?.kind === 'recount');
  const isForOthers = useApp((state) => state.isForOthers);
  if (isBlind) return null;
  if (isForOthers) return <p className="quiet">{words.recount.hidden}</p>;
  return (
    <>
      <ul>
        {outcomeLines(item.outcome, poll, language, words, format).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {!item.slip && <p className="quiet">{words.recount.byRole}</p>}
    </>
  );
}

/** «Nr. 3: talt 5, nu 4»; voters first, then the cells in the slip's order. */
function outcomeLines(
  { voters, cells }: RecountOutcome,
  poll: Poll,
  language: Language,
  { recount }: Dictionary,
  format: Format,
): readonly string[] {
  const { names } = consoleKindOf(poll);
  const inOrder = cellsOf(poll).flatMap(({ id }) => {
    const counted = cells.find(({ cell }) => cell === id);
    if (!counted) return [];
    const numbers = [format.number(counted.first), format.number(counted.recounted)] as const;
    return [names.recounted(poll, id, language, recount, numbers)];
  });
  return voters
    ? [recount.voters(format.number(voters.first), format.number(voters.recounted)), ...inOrder]
    : inOrder;
}
