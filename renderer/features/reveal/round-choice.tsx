/** Which round of a poll is looked at, where there are several: what is done then is done with that one. */
import type { Round } from '../../../shared/domain/round/round';
import { ChoiceGroup } from '../../components/choice-group';
import { useApp, useWords } from '../../store/react/store-context';

export function RoundChoice({
  rounds,
  shown,
}: {
  /** The first one first. */
  readonly rounds: readonly Round[];
  readonly shown: Round;
}) {
  const { rounds: words } = useWords();
  const lookAt = useApp((state) => state.lookAt);
  if (rounds.length < 2) return null;
  return (
    <ChoiceGroup
      label={words.which}
      isLabelHidden
      choices={rounds.map(({ id, number }) => ({ value: id, label: words.round(number) }))}
      value={shown.id}
      onChoose={lookAt}
    />
  );
}
