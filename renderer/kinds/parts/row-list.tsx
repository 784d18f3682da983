/**
 * The rows of a poll in the editor: written, pasted as a list, copied, moved and taken away. Enter goes from row to row, and in the
 * last field it makes a new one.
 */
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { isPollProtected } from '../../../shared/domain/conduct/preparing';
import { POLL_LIMITS } from '../../../shared/domain/limits/limits';
import { rowsOf } from '../../../shared/domain/poll/cell';
import type { RowsPlace } from '../../../shared/domain/poll/edit-rows';
import { pastedOptions } from '../../../shared/domain/poll/pasted-list';
import type { Poll } from '../../../shared/domain/poll/poll';
import { localize } from '../../../shared/lib/language';
import { useSortable } from '../../components/sortable';
import { RowMenu } from '../../components/row-menu';
import { useApp, useSession, useTexts } from '../../store/react/store-context';
import { useRenewed } from '../../store/react/use-renewed';
import { NewLine } from './new-line';
import { unwrittenIn } from './unwritten';
import './row-list.css';

/** The fields of a row; Enter goes from the first one to that of the next row. */
const FIELDS = 'input, textarea';

/** What came of the last list that was put in; an undo takes it away. */
interface Said {
  readonly text: string;
  readonly isWrong: boolean;
}

export function RowList({
  poll,
  children,
}: {
  readonly poll: Poll;
  /** The fields of the row `index`, 0 first. */
  readonly children: (index: number) => ReactNode;
}) {
  const { words, format } = useTexts();
  const { prepare } = words;
  const session = useSession();
  const addRows = useApp((state) => state.addRows);
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useRenewed<Said | null>(() => null);
  const rows = rowsOf(poll);
  const isProtected = isPollProtected(session, poll.id);
  const { language } = session.workshop;
  const unwritten = unwrittenIn(language).rows;
  const isUnwritten = (index: number): boolean =>
    unwritten.includes(localize(rows[index]?.wording ?? { da: '', en: '' }, language));

  const add = async (texts: readonly string[], place: RowsPlace): Promise<boolean> => {
    const done = await addRows(poll.id, texts, place);
    if (done.ok) {
      setSaid(texts.length > 1 ? { text: prepare.inserted(texts.length), isWrong: false } : null);
      return true;
    }
    const { error } = done;
    const text =
      error.kind === 'too-many'
        ? prepare.tooManyRows(format.number(error.rows), error.most)
        : prepare.tooLongRow(error.line, error.most);
    setSaid({ text, isWrong: true });
    return false;
  };
  /** Puts a list in after the row `index`; in place of all rows where nobody has written any. False if the text is no list. */
  const paste = (text: string, index: number): boolean => {
    const texts = pastedOptions(text);
    if (texts.length < 2 || isProtected) return false;
    const isNew = rows.every((_, place) => isUnwritten(place));
    void add(texts, isNew ? { at: 'all' } : { at: index + 1 });
    return true;
  };
  const goOn = (event: KeyboardEvent): void => {
    const { target } = event;
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(target instanceof Element) || !target.matches(FIELDS)) return;
    const firsts = [...(list.current?.children ?? [])].map((row) =>
      row.querySelector<HTMLInputElement>(FIELDS),
    );
    const here = firsts.findIndex((_, place) => list.current?.children[place]?.contains(target));
    const next = firsts[here + (event.shiftKey ? -1 : 1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
    if (isUnwritten(firsts.indexOf(next))) next.select();
  };
  return (
    <section className="row-list" aria-label={prepare.rowsHeading[poll.kind]}>
      <div className="row-list-head">
        <h2>{prepare.rowsHeading[poll.kind]}</h2>
        <p className="quiet">{isProtected ? prepare.protectedPoll : prepare.rowsHint}</p>
      </div>
      <ol
        ref={list}
        className="poll-rows"
        onKeyDown={goOn}
        onPaste={(event) => {
          const { target } = event;
          if (!(target instanceof Element)) return;
          const row = [...(list.current?.children ?? [])].findIndex((own) => own.contains(target));
          if (paste(event.clipboardData.getData('text/plain'), row)) event.preventDefault();
        }}
      >
        {rows.map(({ id }, index) => (
          <Row key={id} poll={poll} index={index} isProtected={isProtected}>
            {children(index)}
          </Row>
        ))}
        {!isProtected && rows.length < POLL_LIMITS.rows && (
          <NewLine
            label={prepare.newRow[poll.kind]}
            maxLength={240}
            onAdd={(text) => add([text], { at: rows.length })}
          />
        )}
      </ol>
      {!isProtected && rows.length >= POLL_LIMITS.rows && (
        <p className="quiet">{prepare.fullRows(POLL_LIMITS.rows)}</p>
      )}
      <div role={said?.isWrong ? 'alert' : 'status'}>
        {said && <p className={said.isWrong ? 'field-problem' : 'quiet'}>{said.text}</p>}
      </div>
    </section>
  );
}

function Row({
  poll,
  index,
  isProtected,
  children,
}: {
  readonly poll: Poll;
  readonly index: number;
  readonly isProtected: boolean;
  readonly children: ReactNode;
}) {
  const { words } = useTexts();
  const { prepare } = words;
  const { language } = useSession().workshop;
  const arrange = useApp((state) => state.arrangeRow);
  const rows = rowsOf(poll);
  const row = rows[index];
  const rowId = row?.id ?? '';
  const count = rows.length;
  const sortable = useSortable({
    ...{ list: poll.id, id: rowId, index, count },
    label: prepare.drag(row ? localize(row.wording, language) : ''),
    isLocked: isProtected,
    onMove: (id, to) => void arrange(poll.id, { kind: 'move', rowId: id, to }),
  });
  const acts = [
    {
      id: 'duplicate',
      text: prepare.duplicate,
      isThere: count < POLL_LIMITS.rows,
      onChoose: () => void arrange(poll.id, { kind: 'duplicate', rowId }),
    },
    {
      id: 'up',
      text: prepare.moveUp,
      isThere: index > 0,
      onChoose: () => void arrange(poll.id, { kind: 'move', rowId, to: index - 1 }),
    },
    {
      id: 'down',
      text: prepare.moveDown,
      isThere: index < count - 1,
      onChoose: () => void arrange(poll.id, { kind: 'move', rowId, to: index + 1 }),
    },
    {
      id: 'remove',
      text: prepare.remove,
      isThere: count > 1,
      onChoose: () => void arrange(poll.id, { kind: 'remove', rowId }),
    },
  ];
  return (
    <li ref={sortable.row} {...sortable.rowProps}>
      {sortable.handle}
      <span className="poll-row-number">{index + 1}</span>
      <div className="poll-row-fields">{children}</div>
      {!isProtected && (
        <RowMenu
          label={prepare.rowMenu(index + 1)}
          acts={acts
            .filter(({ isThere }) => isThere)
            .map(({ id, text, onChoose }) => ({ id, text, label: text, onChoose }))}
        />
      )}
    </li>
  );
}
