/** Replaces an entry of a closed round by the numbers it should have had. */
import { useState } from 'react';
import type { Frozen, Round } from '../../../shared/domain/round';
import type { Breach } from '../../../shared/domain/sum-check';
import { CountFields } from '../../components/count-fields';
import { Dialog } from '../../components/dialog';
import { DialogFoot } from '../../components/dialog-foot';
import { useApp, useAppNow, useFormat, useSession, useWords } from '../../store/store-context';
import { breachesOf, countOf, typedOf, type NumberEntry } from './correction-form';
import { entryName } from './entry-words';
import './reveal.css';

interface Props {
  readonly entry: NumberEntry;
  readonly round: Round;
  readonly frozen: Frozen;
  /** A failed sum check in words. */
  readonly breachText: (breach: Breach) => string;
}

export function CorrectDialog({ entry, round, frozen, breachText }: Props) {
  const words = useWords();
  const format = useFormat();
  const session = useSession();
  const now = useAppNow();
  const language = useApp((state) => state.language);
  const [typed, setTyped] = useState(() => typedOf(entry, frozen));
  const [isTried, setTried] = useState(false);
  const { correct: say } = words.rounds;
  const count = countOf(entry, typed);
  const breaches = count ? breachesOf(entry, count, round, session) : [];
  const { poll } = frozen;
  const context = { entries: session.entries, frozen, words, format, language };
  const close = () => {
    now().openSheet(null);
  };
  const save = (isSure: boolean) => {
    setTried(true);
    if (!count || (breaches.length > 0 && !isSure)) return;
    close();
    void now().replaceEntry(round.id, entry.id, count, breaches.length > 0);
  };
  return (
    <Dialog title={say.title(entryName(entry, context))} onClose={close}>
      <CountFields
        {...{ poll, language, typed }}
        votersLabel={say.voters}
        notANumber={say.notANumber}
        onType={setTyped}
        onEnter={save}
      />
      <DialogFoot problems={breaches.map(breachText)}>
        <button type="button" className="button is-plain" onClick={close}>
          {words.common.cancel}
        </button>
        {isTried && breaches.length > 0 && (
          <button
            type="button"
            className="button is-danger"
            onClick={() => {
              save(true);
            }}
          >
            {say.saveAnyway}
          </button>
        )}
        <button
          type="button"
          className="button is-primary"
          onClick={() => {
            save(false);
          }}
        >
          {say.save}
        </button>
      </DialogFoot>
    </Dialog>
  );
}
