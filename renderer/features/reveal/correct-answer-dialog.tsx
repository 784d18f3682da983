/** Replaces a common table answer of a closed round by the one it should have been. */
import { useState } from 'react';
import type { TableAnswerEntry } from '../../../shared/domain/entry';
import type { Frozen } from '../../../shared/domain/round';
import { checkTableAnswer, type Breach } from '../../../shared/domain/sum-check';
import { isNumber } from '../../../shared/domain/typed-counts';
import { Dialog } from '../../components/dialog';
import { DialogFoot } from '../../components/dialog-foot';
import { NumberField } from '../../components/number-field';
import { useApp, useAppNow, useFormat, useSession, useWords } from '../../store/store-context';
import { entryName } from './entry-words';
import { MarksField } from './marks-field';

interface Props {
  readonly entry: TableAnswerEntry;
  readonly frozen: Frozen;
  /** A failed sum check in words. */
  readonly breachText: (breach: Breach) => string;
}

export function CorrectAnswerDialog({ entry, frozen, breachText }: Props) {
  const words = useWords();
  const format = useFormat();
  const { entries } = useSession();
  const now = useAppNow();
  const language = useApp((state) => state.language);
  const [people, setPeople] = useState(String(entry.voters));
  const [marks, setMarks] = useState(entry.marks);
  const [isTried, setTried] = useState(false);
  const { correct: say } = words.rounds;
  const { kind, table } = entry;
  const voters = isNumber(people) ? Number(people.trim()) : null;
  const breaches = voters === null ? [] : checkTableAnswer(frozen, table, voters, marks);
  // An answer with too many marks is never recorded: the table is there to be asked.
  const canConfirm =
    breaches.length > 0 && breaches.every((own) => own.kind === 'voters-over-table');
  const close = () => {
    now().openSheet(null);
  };
  const save = (isSure: boolean) => {
    setTried(true);
    if (voters === null || (breaches.length > 0 && !(isSure && canConfirm))) return;
    close();
    const isConfirmed = breaches.length > 0;
    void now().replaceEntry(entry.roundId, entry.id, { kind, table, voters, marks }, isConfirmed);
  };
  const name = entryName(entry, { entries, frozen, words, format, language });
  return (
    <Dialog title={say.title(name)} onClose={close}>
      <NumberField
        label={say.voters}
        text={people}
        problem={voters === null ? say.notANumber(say.voters) : null}
        onText={setPeople}
        onEnter={save}
      />
      <MarksField poll={frozen.poll} marks={marks} onMarks={setMarks} />
      <DialogFoot problems={breaches.map(breachText)}>
        <button type="button" className="button is-plain" onClick={close}>
          {words.common.cancel}
        </button>
        {isTried && canConfirm && (
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
