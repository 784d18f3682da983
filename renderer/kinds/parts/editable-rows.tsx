/**
 * Rows in the editor that are written, pasted as a list, copied, moved and taken away. Enter goes from row to row, and in the last
 * field it makes a new one.
 */
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { RowsPlace } from '../../../shared/domain/poll/edit-rows';
import { pastedOptions } from '../../../shared/domain/poll/pasted-list';
import { useSortable } from '../../components/sortable';
import { RowMenu, type RowAct as MenuAct } from '../../components/overlays/row-menu';
import { useWords } from '../../store/react/store-context';
import { useRenewed } from '../../store/react/use-renewed';
import { NewLine } from './new-line';
import type { RowAct } from '../../store/setup/prepare-slice';
import './editable-rows.css';

export interface EditableRow {
  readonly id: string;
  /** What stands in it. */
  readonly text: string;
  /** Its words are still those that a new one begins with: the next key writes over them. */
  readonly isUnwritten: boolean;
}

interface Props {
  /** Names the list: rows of one list are not dropped into another. */
  readonly list: string;
  readonly heading: string;
  readonly hint: string;
  readonly rows: readonly EditableRow[];
  readonly most: number;
  /** Of the empty last field. */
  readonly newLabel: string;
  /** The most characters of the empty last field. */
  readonly maxLength: number;
  /** Rows stay as they are, and where they are. */
  readonly isLocked?: boolean;
  /** True if rows have no ids but their places: whoever moves one by keyboard goes along with its words. */
  readonly isByPlace?: boolean;
  /** True if the last row may go, too. */
  readonly canBeEmpty?: boolean;
  /** Puts texts in. Resolves with what is wrong (blank where that is said elsewhere); then nothing was taken. */
  readonly onAdd: (texts: readonly string[], at: RowsPlace) => Promise<string | null>;
  readonly onAct: (act: RowAct) => void;
  /** What else can be done with the row, 0 first. */
  readonly moreActs?: (index: number) => readonly MenuAct[];
  /** The fields of the row `index`, 0 first. */
  readonly children: (index: number) => ReactNode;
}

/** What came of the last list that was put in; an undo takes it away. */
interface Said {
  readonly text: string;
  readonly isWrong: boolean;
}

const FIELDS = 'input, textarea';

export function EditableRows(props: Props) {
  const { heading, hint, rows, most, newLabel, maxLength, isLocked = false, onAdd } = props;
  const { prepare } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useRenewed<Said | null>(() => null);
  const items = (): readonly Element[] => [...(list.current?.children ?? [])];
  const act = (wanted: RowAct): void => {
    props.onAct(wanted);
    if (!props.isByPlace || wanted.kind !== 'move') return;
    const isHere = items().some((row) => row.querySelector(':focus')?.matches(FIELDS));
    if (isHere) items()[wanted.to]?.querySelector<HTMLElement>(FIELDS)?.focus();
  };
  const add = async (texts: readonly string[], at: RowsPlace): Promise<boolean> => {
    const problem = await onAdd(texts, at);
    if (problem !== null) setSaid(problem === '' ? null : { text: problem, isWrong: true });
    else if (texts.length === 1) setSaid(null);
    else setSaid({ text: prepare.inserted(texts.length), isWrong: false });
    return problem === null;
  };
  /** Puts a list in after the row `index`; in place of all rows where nobody has written any. False if the text is no list. */
  const paste = (text: string, index: number): boolean => {
    const texts = pastedOptions(text);
    if (texts.length < 2 || isLocked) return false;
    const isNew = rows.length > 0 && rows.every(({ isUnwritten }) => isUnwritten);
    void add(texts, isNew ? 'all' : Math.min(index + 1, rows.length));
    return true;
  };
  const goOn = (event: KeyboardEvent): void => {
    const { target } = event;
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(target instanceof Element) || !target.matches(FIELDS)) return;
    const all = items();
    const here = all.findIndex((row) => row.contains(target));
    const place = here + (event.shiftKey ? -1 : 1);
    const next = all[place]?.querySelector<HTMLInputElement>(FIELDS);
    if (!next) return;
    event.preventDefault();
    next.focus();
    if (rows[place]?.isUnwritten) next.select();
  };
  return (
    <section className="row-list" aria-label={heading}>
      <div className="row-list-head">
        <h2>{heading}</h2>
        <p className="quiet">{hint}</p>
      </div>
      <ol
        ref={list}
        className="poll-rows"
        onKeyDown={goOn}
        onPaste={(event) => {
          const { target } = event;
          if (!(target instanceof Element)) return;
          const row = items().findIndex((own) => own.contains(target));
          if (paste(event.clipboardData.getData('text/plain'), row)) event.preventDefault();
        }}
      >
        {rows.map((row, index) => (
          <Row key={row.id} {...props} onAct={act} row={row} index={index} />
        ))}
        {!isLocked && rows.length < most && (
          <NewLine label={newLabel} maxLength={maxLength} onAdd={(text) => add([text], 'end')} />
        )}
      </ol>
      {!isLocked && rows.length >= most && <p className="quiet">{prepare.fullRows(most)}</p>}
      <div role={said?.isWrong ? 'alert' : 'status'}>
        {said && <p className={said.isWrong ? 'field-problem' : 'quiet'}>{said.text}</p>}
      </div>
    </section>
  );
}

function Row({
  list,
  rows,
  most,
  row,
  index,
  isLocked = false,
  canBeEmpty = false,
  onAct,
  moreActs,
  children,
}: Props & { readonly row: EditableRow; readonly index: number }) {
  const { prepare } = useWords();
  const count = rows.length;
  const { id: rowId } = row;
  const {
    row: element,
    rowProps,
    handle,
  } = useSortable({
    ...{ list, id: rowId, index, count, isLocked },
    label: prepare.drag(row.text),
    onMove: (id, to) => onAct({ kind: 'move', rowId: id, to }),
  });
  const acts: readonly (Omit<MenuAct, 'label'> & { readonly isThere: boolean })[] = [
    {
      id: 'duplicate',
      text: prepare.duplicate,
      isThere: count < most,
      onChoose: () => onAct({ kind: 'duplicate', rowId }),
    },
    {
      id: 'up',
      text: prepare.moveUp,
      isThere: index > 0,
      onChoose: () => onAct({ kind: 'move', rowId, to: index - 1 }),
    },
    {
      id: 'down',
      text: prepare.moveDown,
      isThere: index < count - 1,
      onChoose: () => onAct({ kind: 'move', rowId, to: index + 1 }),
    },
    {
      id: 'remove',
      text: prepare.remove,
      isThere: canBeEmpty || count > 1,
      onChoose: () => onAct({ kind: 'remove', rowId }),
    },
  ];
  const offered = acts
    .filter(({ isThere }) => isThere)
    .map(({ id, text, onChoose }) => ({ id, text, label: text, onChoose }));
  return (
    <li ref={element} {...rowProps}>
      {handle}
      <span className="poll-row-number">{index + 1}</span>
      <div className="poll-row-fields">{children(index)}</div>
      {!isLocked && (
        <RowMenu
          label={prepare.rowMenu(index + 1)}
          acts={[...(moreActs?.(index) ?? []), ...offered]}
        />
      )}
    </li>
  );
}
