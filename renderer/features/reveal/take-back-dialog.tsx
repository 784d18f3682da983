/** Takes back an entry of a closed round, with a reason that the list of entries then shows. */
import { useState } from 'react';
import {
  isCheck,
  TAKE_BACK_REASONS,
  type Entry,
  type TakeBackReason,
} from '../../../shared/domain/entry/entry';
import type { Frozen } from '../../../shared/domain/round/round';
import { ChoiceGroup } from '../../components/fields/choice-group';
import { useAppNow } from '../../store/react/store-context';
import { TaskDialog } from '../../components/overlays/task-dialog';
import { entryName, entryNumbers, takenBackBy, useEntryContext } from './entry-words';

export function TakeBackDialog({
  entry,
  frozen,
}: {
  readonly entry: Entry;
  readonly frozen: Frozen;
}) {
  const context = useEntryContext(frozen);
  const { entries, words } = context;
  const now = useAppNow();
  const [reason, setReason] = useState<TakeBackReason>('mistyped');
  const { takeBack: say, log } = words.rounds;
  const replaced = 'replaces' in entry ? entries.find(({ id }) => id === entry.replaces) : null;
  const voided = takenBackBy(entry, entries);
  const { auditList, recount } = words;
  const title = voided
    ? auditList.undoTakingTitle(voided.sequence)
    : say.title(entryName(entry, context));
  const plainText = isCheck(entry) ? recount.takeBack : say.text;
  const text = voided ? auditList.undoTakingText : plainText;
  const take = () => {
    now().openDialog(null);
    void now().takeBack(entry.roundId, entry.id, reason);
  };
  return (
    <TaskDialog
      cancel={words.common.cancel}
      onClose={() => now().openDialog(null)}
      title={title}
      action={voided ? words.rounds.undo.yes : say.yes}
      onAction={take}
    >
      <p>{entryNumbers(entry, context)}</p>
      <p>{text}</p>
      {replaced && <p>{say.earlier(replaced.sequence)}</p>}
      <ChoiceGroup<TakeBackReason>
        label={say.reason}
        choices={TAKE_BACK_REASONS.map((value) => ({ value, label: log.reasons[value] }))}
        value={reason}
        onChoose={setReason}
      />
    </TaskDialog>
  );
}
