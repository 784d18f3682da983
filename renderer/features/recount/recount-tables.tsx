/** The tables to be counted again. A long list stands in columns; the arrows go from table to table, and a table's number goes to it. */
import { useRef, type KeyboardEvent } from 'react';
import type { Poll } from '../../../shared/domain/poll/poll';
import type { TableRecount } from '../../../shared/domain/recount/recount-log';
import type { Round } from '../../../shared/domain/round/round';
import { useWords } from '../../store/react/store-context';
import { RecountRow } from './recount-row';

/** More tables than this fill the screen, a row each. */
const MOST_ROWS = 6;

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ...{ ArrowDown: 1, ArrowRight: 1 },
  ...{ ArrowUp: -1, ArrowLeft: -1 },
};

export function RecountTables({
  round,
  poll,
  tables,
}: {
  readonly round: Round;
  readonly poll: Poll;
  readonly tables: readonly TableRecount[];
}) {
  const { recount } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const typed = useRef('');
  const next = tables.find(({ state }) => state === 'to-count' || state === 'differs');
  const isLong = tables.length > MOST_ROWS;

  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, ctrlKey, altKey, metaKey } = event;
    if (ctrlKey || altKey || metaKey) return;
    const step = STEPS[key];
    const target = step === undefined ? tableTyped(key) : neighbour(step);
    if (step !== undefined || !/^\d$/.test(key)) typed.current = '';
    if (!target) return;
    event.preventDefault();
    target.focus();
  };
  /** The first button of the table whose number the digits so far are, or this one digit. */
  const tableTyped = (key: string): HTMLElement | null => {
    if (!/^\d$/.test(key)) return null;
    const whole = buttonOf(typed.current + key);
    typed.current = whole ? typed.current + key : key;
    return whole ?? buttonOf(key);
  };
  const buttonOf = (table: string) =>
    list.current?.querySelector<HTMLElement>(`[data-table="${table}"] button`) ?? null;
  const neighbour = (step: 1 | -1): HTMLElement | null => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    return buttons[at + step] ?? null;
  };
  return (
    <>
      {isLong && next && <p className="quiet recount-keys">{recount.keys}</p>}
      <ul
        ref={list}
        className={isLong ? 'recount-tables is-long' : 'recount-tables'}
        onKeyDown={onKeyDown}
        onBlur={({ relatedTarget }) => {
          if (!list.current?.contains(relatedTarget)) typed.current = '';
        }}
      >
        {tables.map((item) => (
          <RecountRow
            key={item.table}
            {...{ item, round, poll }}
            isNext={item === next}
            isShort={isLong}
          />
        ))}
      </ul>
    </>
  );
}
