/** «Anden tastning»: the heap typed again, what differs decided by the paper, and the batch then forgotten. */
import type { Frozen } from '../../../shared/domain/round';
import { currentBatchNumber } from '../../../shared/domain/second-pass';
import { CommandButton } from '../../store/command-button';
import type { TypedPile } from '../../store/second-pass-actions';
import { useWords } from '../../store/store-context';
import { RedoButton } from '../../store/undo-buttons';
import { BatchDifferences } from './batch-differences';
import { HeapAgain } from './heap-again';
import { PassNews } from './pass-news';
import './second-pass.css';

export function SecondPass({
  pile,
  frozen,
}: {
  readonly pile: TypedPile;
  readonly frozen: Frozen;
}) {
  const { secondPass: words } = useWords();
  const { pass } = pile;
  const batch = currentBatchNumber(pass);
  const { poll } = frozen;
  if (batch === null) {
    return (
      <>
        <PassNews />
        <p className="slip-message is-notice">
          {words.done} {words.doneNext}
        </p>
        <div className="ballot-buttons">
          <CommandButton id="second-pass" label={words.leave} />
        </div>
      </>
    );
  }
  if (pass.differences) {
    return <BatchDifferences {...{ poll, batch }} differences={pass.differences} />;
  }
  return (
    <>
      <p className="pass-place" role="status">
        <strong>{words.batch(batch, pass.batchCount)}</strong> ·{' '}
        <span className="pass-typed">{words.typed(pass.typed.length)}</span>
      </p>
      <HeapAgain key={batch} {...{ poll, pass }} />
      <div className="ballot-buttons">
        <CommandButton id="undo" label={words.takeBack} />
        <RedoButton />
        <CommandButton id="second-pass" label={words.leave} />
      </div>
    </>
  );
}
