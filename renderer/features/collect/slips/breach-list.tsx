/** What does not add up, and the two ways on: correct it, or record it as it is. */
import type { Poll } from '../../../../shared/domain/poll/poll';
import type { Breach } from '../../../../shared/domain/recording/sum-check';
import { Button } from '../../../components/button';
import { useTexts } from '../../../store/react/store-context';
import { otherNumbers } from './slip-form';
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
  const { words, language } = useTexts();
  const { collect, groups } = words;
  // Nothing is wrong with the numbers themselves: they only replace others.
  const isReplacing = breaches.every(({ kind }) => kind === 'other-way');
  if (breaches.length === 0) return null;
  const [first] = breaches;
  const more = otherNumbers(breaches, poll);
  return (
    <div className="message is-wrong" role="alert">
      <ul>
        {/* More would push the grid down while it is being read; the boxes themselves are marked in any case. */}
        {first && <li>{breachWords(first, poll, language, words)}</li>}
        {more > 0 && <li>{collect.moreBreaches(more)}</li>}
      </ul>
      {onRecordAnyway && (
        <p>
          {isReplacing ? groups.pile.replaceFix : collect.fix}{' '}
          <Button kind="small" onClick={onRecordAnyway}>
            {isReplacing ? groups.pile.replaceAnyway : collect.recordAnyway}{' '}
            <kbd>{collect.anywayKey}</kbd>
          </Button>{' '}
          {!isReplacing && <span className="fix-note">{collect.fixNote}</span>}
        </p>
      )}
    </div>
  );
}
