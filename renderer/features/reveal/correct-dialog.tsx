/** Replaces an entry of a closed round by the numbers it should have had. */
import { useState } from 'react';
import type { Frozen, Round } from '../../../shared/domain/round/round';
import type { Breach } from '../../../shared/domain/recording/sum-check';
import { CountFields } from '../../components/count-fields';
import { consoleKindOf } from '../../kinds/console-kinds';
import { useApp, useAppNow, useSession, useWords } from '../../store/react/store-context';
import { breachesOf, countOf, typedOf, type NumberEntry } from './correction-form';
import { CorrectionFrame } from './correction-frame';
import './reveal.css';

interface Props {
  readonly entry: NumberEntry;
  readonly round: Round;
  readonly frozen: Frozen;
  /** A failed sum check in words. */
  readonly breachText: (breach: Breach) => string;
}

export function CorrectDialog({ entry, round, frozen, breachText }: Props) {
  const session = useSession();
  const now = useAppNow();
  const language = useApp((state) => state.language);
  const [typed, setTyped] = useState(() => typedOf(entry, frozen));
  const [isTried, setTried] = useState(false);
  const { correct: say } = useWords().rounds;
  const count = countOf(entry, typed);
  const breaches = count ? breachesOf(entry, count, round, session) : [];
  const save = (isSure: boolean) => {
    setTried(true);
    if (!count || (breaches.length > 0 && !isSure)) return;
    now().openSheet(null);
    void now().replaceEntry(round.id, entry.id, count, breaches.length > 0);
  };
  return (
    <CorrectionFrame
      {...{ entry, frozen, problems: breaches.map(breachText) }}
      canOverrule={isTried && breaches.length > 0}
      onSave={save}
    >
      <CountFields
        groups={consoleKindOf(frozen.poll).countGroups(frozen.poll, language)}
        typed={typed}
        votersLabel={say.voters}
        notANumber={say.notANumber}
        onType={setTyped}
        onEnter={save}
      />
    </CorrectionFrame>
  );
}
