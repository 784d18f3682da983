/** Takes an entry of a closed round back, with the reason that is then on the list. */
import { useState } from 'react';
import {
  isCheck,
  TAKE_BACK_REASONS,
  type Entry,
  type TakeBackReason,
} from '../../../shared/domain/entry/entry';
import type { Frozen } from '../../../shared/domain/round/round';
import { ChoiceGroup } from '../../components/choice-group';
import { Dialog } from '../../components/dialog';
import { DialogFoot } from '../../components/dialog-foot';
import { useApp, useFormat, useSession, useWords } from '../../store/react/store-context';
import { entryName, entryNumbers, takenBackBy, type EntryContext } from './entry-words';

export function TakeBackDialog({
  entry,
  frozen,
}: {
  readonly entry: Entry;
  readonly frozen: Frozen;
}) {
  const words = useWords();
  const format = useFormat();
  const language = useApp((state) => state.language);
  const { entries } = useSession();
  const openSheet = useApp((state) => state.openSheet);
  const takeBack = useApp((state) => state.takeBack);
  const [reason, setReason] = useState<TakeBackReason>('mistyped');
  const { takeBack: say, log } = words.rounds;
  const context: EntryContext = { entries, frozen, words, format, language };
  const replaced = 'replaces' in entry ? entries.find(({ id }) => id === entry.replaces) : null;
  const voided = takenBackBy(entry, entries);
  const { auditList, recount } = words;
  const title = voided
    ? auditList.undoTakingTitle(voided.sequence)
    : say.title(entryName(entry, context));
  const plainText = isCheck(entry) ? recount.takeBack : say.text;
  const text = voided ? auditList.undoTakingText : plainText;
  const close = () => openSheet(null);
  return (
    <Dialog title={title} onClose={close}>
      <p>{entryNumbers(entry, context)}</p>
      <p>{text}</p>
      {replaced && <p>{say.earlier(replaced.sequence)}</p>}
      <ChoiceGroup<TakeBackReason>
        label={say.reason}
        choices={TAKE_BACK_REASONS.map((value) => ({ value, label: log.reasons[value] }))}
        value={reason}
        onChoose={setReason}
      />
      <DialogFoot>
        <button type="button" className="button is-plain" onClick={close}>
          {words.common.cancel}
        </button>
        <button
          type="button"
          className="button is-primary"
          onClick={() => {
            close();
            void takeBack(entry.roundId, entry.id, reason);
          }}
        >
          {voided ? words.rounds.undo.yes : say.yes}
        </button>
      </DialogFoot>
    </Dialog>
  );
}
