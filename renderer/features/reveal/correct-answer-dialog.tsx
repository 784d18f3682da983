/** Replaces a common table answer of a closed round by the one it should have been. */
import { useState } from 'react';
import type { TableAnswerEntry } from '../../../shared/domain/entry/entry';
import type { Frozen } from '../../../shared/domain/round/round';
import { checkTableAnswer, type Breach } from '../../../shared/domain/recording/sum-check';
import { isNumber } from '../../../shared/domain/recording/typed-counts';
import { NumberField } from '../../components/number-field';
import { consoleKindOf } from '../../kinds/console-kinds';
import { useAppNow, useWords } from '../../store/react/store-context';
import { CorrectionFrame } from './correction-frame';

interface Props {
  readonly entry: TableAnswerEntry;
  readonly frozen: Frozen;
  /** A failed sum check in words. */
  readonly breachText: (breach: Breach) => string;
}

export function CorrectAnswerDialog({ entry, frozen, breachText }: Props) {
  const { MarksField } = consoleKindOf(frozen.poll);
  const now = useAppNow();
  const [people, setPeople] = useState(String(entry.voters));
  const [marks, setMarks] = useState(entry.marks);
  const [isTried, setTried] = useState(false);
  const { correct: say } = useWords().rounds;
  const { kind, table } = entry;
  const voters = isNumber(people) ? Number(people.trim()) : null;
  const breaches = voters === null ? [] : checkTableAnswer(frozen, table, voters, marks);
  // An answer with too many marks is never recorded: the table is there to be asked.
  const canConfirm =
    breaches.length > 0 && breaches.every((own) => own.kind === 'voters-over-table');
  const save = (isSure: boolean) => {
    setTried(true);
    if (voters === null || (breaches.length > 0 && !(isSure && canConfirm))) return;
    now().openSheet(null);
    const isConfirmed = breaches.length > 0;
    void now().replaceEntry(entry.roundId, entry.id, { kind, table, voters, marks }, isConfirmed);
  };
  return (
    <CorrectionFrame
      {...{ entry, frozen, problems: breaches.map(breachText) }}
      canOverrule={isTried && canConfirm}
      onSave={save}
    >
      <NumberField
        label={say.voters}
        text={people}
        problem={voters === null ? say.notANumber(say.voters) : null}
        onText={setPeople}
        onEnter={save}
      />
      <MarksField poll={frozen.poll} marks={marks} onMarks={setMarks} />
    </CorrectionFrame>
  );
}
