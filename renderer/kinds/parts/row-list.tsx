/** The rows of a poll in the editor: options or statements. Where people have voted they stay, and only their words can be corrected. */
import type { ReactNode } from 'react';
import { isPollProtected } from '../../../shared/domain/conduct/preparing';
import { rowsOf } from '../../../shared/domain/poll/cell';
import { kindOf, type Poll } from '../../../shared/domain/poll/poll';
import { localize } from '../../../shared/lib/language';
import { useApp, useSession, useTexts } from '../../store/react/store-context';
import { rowsRefusalWords } from './rows-refusal-words';
import { EditableRows } from './editable-rows';
import { unwrittenIn } from './unwritten';

export function RowList({
  poll,
  children,
}: {
  readonly poll: Poll;
  /** The fields of the row `index`, 0 first. */
  readonly children: (index: number) => ReactNode;
}) {
  const texts = useTexts();
  const { prepare } = texts.words;
  const session = useSession();
  const addRows = useApp((state) => state.addRows);
  const arrangeRow = useApp((state) => state.arrangeRow);
  const isLocked = isPollProtected(session, poll.id);
  const { language } = session.workshop;
  const unwritten = unwrittenIn(language).rows;
  const rows = rowsOf(poll).map(({ id, wording }) => {
    const text = localize(wording, language);
    return { id, text, isUnwritten: unwritten.includes(text) };
  });
  return (
    <EditableRows
      list={poll.id}
      heading={prepare.rowsHeading[poll.kind]}
      hint={isLocked ? prepare.protectedPoll : prepare.rowsHint}
      rows={rows}
      most={kindOf(poll).editing.mostRows}
      newLabel={prepare.newRow[poll.kind]}
      maxLength={kindOf(poll).editing.mostInFile}
      isLocked={isLocked}
      onAdd={async (lines, at) => {
        const done = await addRows(poll.id, lines, at);
        if (done.ok) return null;
        const { error } = done;
        return error === null ? '' : rowsRefusalWords(error, texts);
      }}
      onAct={(act) => void arrangeRow(poll.id, act)}
    >
      {children}
    </EditableRows>
  );
}
