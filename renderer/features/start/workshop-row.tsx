/** A listed workshop as a card: what it is called, when and where, how far it is, and what can be done with it. */
import type { ReactNode } from 'react';
import { RowMenu } from '../../components/overlays/row-menu';
import type { ListedWorkshop } from '../../store/library/library-slice';
import { useApp, useTexts } from '../../store/react/store-context';
import { useWorkshopFacts } from './use-workshop-facts';

/** Says what was done with a workshop, which is then no longer where it was. */
export type Tell = (sentence: string) => void;

export function WorkshopRow({
  line,
  onDone,
}: {
  readonly line: ListedWorkshop;
  readonly onDone: Tell;
}) {
  const { words } = useTexts();
  const open = useApp((state) => state.openWorkshop);
  const facts = useWorkshopFacts();
  const { id, title, state, rehearsalOf } = line;
  const isRehearsal = rehearsalOf !== undefined;
  return (
    <li className="recent">
      <div className="recent-about">
        <button type="button" className="recent-title" onClick={() => void open(id)}>
          {title}
        </button>
        <p className="quiet">{facts(line)}</p>
      </div>
      {isRehearsal ? (
        <strong className="rehearsal-tag">{words.rehearsal.listed}</strong>
      ) : (
        <span className={`recent-state is-${state ?? 'prepared'}`}>
          {state && words.library.states[state]}
        </span>
      )}
      <div className="recent-acts">
        {isRehearsal ? (
          <RehearsalActs line={line} />
        ) : line.kept === 'archive' ? (
          <ArchiveActs {...{ line, onDone }} />
        ) : (
          <Acts {...{ line, onDone }} />
        )}
      </div>
    </li>
  );
}

interface ActsProps {
  readonly line: ListedWorkshop;
  readonly onDone: Tell;
}

function Acts({ line: { id, title }, onDone }: ActsProps) {
  const { words } = useTexts();
  const { library } = words;
  const reuse = useApp((state) => state.createFromEarlier);
  const saveAsTemplate = useApp((state) => state.saveAsTemplate);
  const keepAs = useApp((state) => state.keepAs);
  const acts = [
    {
      id: 'template',
      text: library.saveTemplate,
      label: library.saveTemplateLabel(title),
      onChoose: () =>
        void saveAsTemplate(id).then(({ ok }) => ok && onDone(library.savedTemplate(title))),
    },
    {
      id: 'archive',
      text: library.archive,
      label: library.archiveLabel(title),
      onChoose: () =>
        void keepAs(id, 'archive').then(({ ok }) => ok && onDone(library.archived(title))),
    },
  ];
  return (
    <>
      <Act label={library.reuseLabel(title)} onAct={() => void reuse(id)}>
        {library.reuse}
      </Act>
      <DeleteAct id={id} title={title} />
      <RowMenu label={library.more(title)} acts={acts} />
    </>
  );
}

function ArchiveActs({ line: { id, title }, onDone }: ActsProps) {
  const { words } = useTexts();
  const { library } = words;
  const keepAs = useApp((state) => state.keepAs);
  return (
    <>
      <Act
        label={library.unarchiveLabel(title)}
        onAct={() =>
          void keepAs(id, null).then(({ ok }) => ok && onDone(library.unarchived(title)))
        }
      >
        {library.unarchive}
      </Act>
      <DeleteAct id={id} title={title} />
    </>
  );
}

function RehearsalActs({ line: { id, title } }: Pick<ActsProps, 'line'>) {
  const { words } = useTexts();
  // A rehearsal's votes are made up, so deleting it needs no question.
  const remove = useApp((state) => state.deleteWorkshop);
  const { rehearsal } = words;
  return (
    <Act label={rehearsal.endLabel(title)} onAct={() => void remove(id)}>
      {rehearsal.endShort}
    </Act>
  );
}

function DeleteAct({ id, title }: Pick<ListedWorkshop, 'id' | 'title'>) {
  const { words } = useTexts();
  const askToDelete = useApp((state) => state.askToDelete);
  return (
    <Act label={words.start.deleteLabel(title)} onAct={() => void askToDelete(id)}>
      {words.start.delete}
    </Act>
  );
}

function Act({
  label,
  onAct,
  children,
}: {
  readonly label: string;
  readonly onAct: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" className="link" aria-label={label} onClick={onAct}>
      {children}
    </button>
  );
}
