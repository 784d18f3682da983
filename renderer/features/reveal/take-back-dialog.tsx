/** Takes an entry of a closed round back, with the reason that is then on the list. */
import { useState } from 'react';
import { TAKE_BACK_REASONS, type Entry, type TakeBackReason } from '../../../shared/domain/entry';
import type { Poll } from '../../../shared/domain/poll';
import { ChoiceGroup } from '../../components/choice-group';
import { Dialog } from '../../components/dialog';
import { useApp, useFormat, useSession, useWords } from '../../store/store-context';
import { entryName, entryNumbers, type EntryContext } from './entry-words';

export function TakeBackDialog({ entry, poll }: { readonly entry: Entry; readonly poll: Poll }) {
  const words = useWords();
  const format = useFormat();
  const { entries } = useSession();
  const openSheet = useApp((state) => state.openSheet);
  const takeBack = useApp((state) => state.takeBack);
  const [reason, setReason] = useState<TakeBackReason>('mistyped');
  const { takeBack: say, log } = words.rounds;
  const context: EntryContext = { entries, poll, words, format };
  const replaced = 'replaces' in entry ? entries.find(({ id }) => id === entry.replaces) : null;
  const close = () => {
    openSheet(null);
  };
  return (
    <Dialog title={say.title(entryName(entry, context))} onClose={close}>
      <p>{entryNumbers(entry, context)}</p>
      <p>{say.text}</p>
      {replaced && <p>{say.earlier(replaced.sequence)}</p>}
      <ChoiceGroup<TakeBackReason>
        label={say.reason}
        choices={TAKE_BACK_REASONS.map((value) => ({ value, label: log.reasons[value] }))}
        value={reason}
        onChoose={setReason}
      />
      <div className="dialog-buttons">
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
          {say.yes}
        </button>
      </div>
    </Dialog>
  );
}
