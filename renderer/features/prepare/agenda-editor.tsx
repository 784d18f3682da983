/** The «drejebog» while it is written, at the left of the console: choose, move, copy, take away, add. */
import { useEffect, useRef } from 'react';
import { TEXT_LIMITS } from '../../../shared/domain/limits/limits';
import { PRACTICE_POLL_ID } from '../../../shared/domain/poll/poll';
import { pollIdOf, type AgendaItem } from '../../../shared/domain/workshop/agenda-item';
import { plannedStarts, timeOf } from '../../../shared/domain/workshop/agenda-times';
import { localize } from '../../../shared/lib/language';
import { withSoftHyphens } from '../../../shared/text/soft-hyphens';
import { RowMenu } from '../../components/overlays/row-menu';
import { useSortable } from '../../components/sortable';
import { NewLine } from '../../kinds/parts/new-line';
import { CommandButton } from '../../store/react/command-button';
import { useApp, useSession, useTexts } from '../../store/react/store-context';
import { AgendaEndLine } from './agenda-end-line';
import { useProgramme } from './use-programme';
import './prepare.css';

export function AgendaEditor() {
  const { words } = useTexts();
  const { workshop, position } = useSession();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [position.agendaItemId]);
  const starts = plannedStarts(workshop.startTime, workshop.agenda);
  const programme = useProgramme();
  return (
    <div className="agenda-editor">
      <nav className="agenda" aria-label={words.console.agendaLabel}>
        <h2>{words.pages.agenda}</h2>
        <ol ref={list} className="agenda-rows" onPaste={programme.onPaste}>
          {workshop.agenda.map((item, index) => (
            <ItemRow key={item.id} item={item} index={index} start={timeOf(starts[index] ?? 0)} />
          ))}
        </ol>
      </nav>
      <ul className="agenda-new" onPaste={programme.onPaste}>
        <NewLine
          label={words.prepare.programme.newLine}
          maxLength={TEXT_LIMITS.pollTitle.typed}
          onAdd={programme.add}
        />
      </ul>
      {programme.said}
      <CommandButton id="add-item" />
      <CommandButton id="take-activity" kind="quiet" />
      <CommandButton id="go-agenda" kind="quiet" label={words.prepare.conduct} />
      <AgendaEndLine />
    </div>
  );
}

function ItemRow({
  item,
  index,
  start,
}: {
  readonly item: AgendaItem;
  readonly index: number;
  readonly start: string;
}) {
  const { words, language } = useTexts();
  const { prepare } = words;
  const { workshop, position } = useSession();
  const goTo = useApp((state) => state.goTo);
  const { addItem, duplicateItem, removeItem, moveItem } = useApp((state) => state);
  const title = localize(item.title, language);
  const count = workshop.agenda.length;
  const isCurrent = position.agendaItemId === item.id;
  const pollId = pollIdOf(item);
  const { row, rowProps, handle } = useSortable({
    ...{ list: 'agenda', id: item.id, index, count, label: prepare.drag(title) },
    onMove: (id, to) => void moveItem(id, to),
  });
  const acts = [
    { id: 'duplicate', text: prepare.duplicate, onChoose: () => void duplicateItem(item.id) },
    ...(pollId === null || pollId === PRACTICE_POLL_ID
      ? []
      : [
          {
            id: 'result',
            text: prepare.showLater,
            onChoose: () => void addItem({ kind: 'result', pollId }),
          },
        ]),
    ...(index > 0
      ? [{ id: 'up', text: prepare.moveUp, onChoose: () => void moveItem(item.id, index - 1) }]
      : []),
    ...(index < count - 1
      ? [{ id: 'down', text: prepare.moveDown, onChoose: () => void moveItem(item.id, index + 1) }]
      : []),
    { id: 'remove', text: prepare.remove, onChoose: () => void removeItem(item.id) },
  ];
  return (
    <li ref={row} {...rowProps} data-item={item.id}>
      {handle}
      <button
        type="button"
        className={isCurrent ? 'agenda-item is-current' : 'agenda-item'}
        aria-current={isCurrent ? 'page' : undefined}
        onClick={() => void goTo({ agendaItemId: item.id })}
      >
        <span className="agenda-time">{start}</span>
        <span>{withSoftHyphens(title, language)}</span>
      </button>
      <RowMenu
        label={prepare.menu(title)}
        acts={acts.map((act) => ({ ...act, label: `${act.text}: ${title}` }))}
      />
    </li>
  );
}
