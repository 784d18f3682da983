/** Starts and stops the countdown on the projector. It ends nothing by itself. */
import type { Round } from '../../../shared/domain/round/round';
import { useApp, useWords } from '../../store/react/store-context';

const MINUTES = [1, 2, 3, 5] as const;

export function CountdownControl({ round }: { readonly round: Round }) {
  const { round: words } = useWords();
  const countDown = useApp((state) => state.countDown);
  if (round.countdownEndsAt !== null) {
    return (
      <div className="countdown-control">
        <button type="button" className="button-small" onClick={() => void countDown(round.id, 0)}>
          {words.countdownStop}
        </button>
      </div>
    );
  }
  return (
    <div className="countdown-control" role="group" aria-label={words.countdown}>
      <span className="quiet">{words.countdown}</span>
      {MINUTES.map((minutes) => (
        <button
          key={minutes}
          type="button"
          className="button-small"
          onClick={() => void countDown(round.id, minutes)}
        >
          {words.countdownStart(minutes)}
        </button>
      ))}
    </div>
  );
}
