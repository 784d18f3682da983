/** «Resultatet er ændret – vis det rettede?»: the wall does not change by itself. */
import { CommandButton } from '../../store/command-button';
import { outdatedRound } from '../../store/selectors';
import { useSession, useWords } from '../../store/store-context';

export function CorrectedNotice() {
  const { rounds } = useWords();
  const round = outdatedRound(useSession());
  if (!round) return null;
  return (
    <div className="slip-message is-notice corrected-notice" role="status">
      <p>{rounds.isOutdated}</p>
      <CommandButton id="show-corrected" kind="primary" />
    </div>
  );
}
