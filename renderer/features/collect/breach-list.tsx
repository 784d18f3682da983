/** What does not add up, and the way on: correct it, or record it as it stands. */
import type { Poll } from '../../../shared/domain/poll';
import type { Breach } from '../../../shared/domain/sum-check';
import { useApp, useFormat, useWords } from '../../store/store-context';
import { breachWords } from './breach-words';

export function BreachList({
  breaches,
  poll,
  onRecordAnyway,
}: {
  readonly breaches: readonly Breach[];
  readonly poll: Poll;
  /** Null until the facilitator has tried to record. */
  readonly onRecordAnyway: (() => void) | null;
}) {
  const words = useWords();
  const format = useFormat();
  const language = useApp((state) => state.language);
  const { collect } = words;
  if (breaches.length === 0) return null;
  return (
    <div className="slip-message is-wrong" role="alert">
      <ul>
        {breaches.map((breach) => {
          const text = breachWords(breach, poll, language, words, format);
          return <li key={text}>{text}</li>;
        })}
      </ul>
      {onRecordAnyway && (
        <p>
          {collect.fix}{' '}
          <button type="button" className="button-small" onClick={onRecordAnyway}>
            {collect.recordAnyway} <kbd>{collect.anywayKey}</kbd>
          </button>
        </p>
      )}
    </div>
  );
}
