/** Which round of a poll the middle shows, where there are several. */
import type { Round } from '../../../shared/domain/round';
import { ChoiceGroup } from '../../components/choice-group';
import { useAppNow, useWords } from '../../store/store-context';

export function RoundChoice({
  rounds,
  shown,
  onChoose,
}: {
  /** The first one first. */
  readonly rounds: readonly Round[];
  readonly shown: Round;
  readonly onChoose: (round: Round) => void;
}) {
  const { rounds: words } = useWords();
  const now = useAppNow();
  if (rounds.length < 2) return null;
  return (
    <ChoiceGroup
      label={words.which}
      isLabelHidden
      choices={rounds.map(({ id, number }) => ({ value: id, label: words.round(number) }))}
      value={shown.id}
      onChoose={(id) => {
        const { draft, setHint } = now();
        const round = rounds.find((candidate) => candidate.id === id);
        // A half-typed row would be gone.
        if (draft) setHint({ kind: 'row-not-recorded', table: draft.table });
        else if (round) onChoose(round);
      }}
    />
  );
}
