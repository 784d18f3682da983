/** «Trin 2 af 4» of the reveal. */
import { revealStepCount } from '../../../shared/domain/conduct/conduct';
import { roundInView } from '../../store/core/selectors';
import { useApp, useSession, useWords } from '../../store/react/store-context';

export function StepCounter() {
  const session = useSession();
  const { round: words } = useWords();
  const round = useApp(roundInView);
  if (!round) return null;
  return (
    <p className="step-counter" role="status">
      {words.stepOf(round.revealStep + 1, revealStepCount(session, round.id))}
    </p>
  );
}
