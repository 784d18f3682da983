/** «Anden tastning»: a batch is typed again, its differences are decided by the paper, and then the batch is forgotten. */
import { useEffect, useRef } from 'react';
import type { Frozen } from '../../../../shared/domain/round/round';
import { currentBatchNumber } from '../../../../shared/domain/second-pass/second-pass';
import { CommandButton } from '../../../store/react/command-button';
import { commandOf } from '../../../store/commands/commands';
import type { TypedPile } from '../../../store/ballots/second-pass-state';
import { useApp, useWords } from '../../../store/react/store-context';
import { RedoButton } from '../../../store/react/undo-buttons';
import { noticeWords } from '../typing/ballot-words';
import { passNoticeWords } from '../typing/ballot-words';
import { BatchDifferences } from './batch-differences';
import { BatchAgain } from './batch-again';

export function SecondPass({
  pile: { pass },
  frozen: { poll },
}: {
  readonly pile: TypedPile;
  readonly frozen: Frozen;
}) {
  const { secondPass: words } = useWords();
  const batch = currentBatchNumber(pass);
  if (batch === null) return <PassDone />;
  if (pass.differences) {
    return <BatchDifferences {...{ poll, batch }} differences={pass.differences} />;
  }
  return (
    <>
      <p className="pass-place" role="status">
        <strong>{words.batch(batch, pass.batchCount)}</strong> · {words.typed(pass.typed.length)}
      </p>
      <BatchAgain key={batch} {...{ poll, pass }} />
    </>
  );
}

function PassDone() {
  const words = useWords();
  const { secondPass: say } = words;
  const notice = useApp((state) => state.ballotNotice);
  const passNotice = useApp((state) => state.passNotice);
  const canUndo = useApp(commandOf('undo').isAvailable);
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => page.current?.focus(), []);
  const news = notice
    ? noticeWords(notice, words)
    : passNotice && passNoticeWords(passNotice, words);
  return (
    <div ref={page} tabIndex={-1} className="pass-done">
      <p className="message is-notice" role="status">
        {news} {say.done}
      </p>
      <p>{say.doneNext}</p>
      <div className="ballot-buttons">
        {canUndo && <CommandButton id="undo" label={say.takeBackSettled} />}
        <RedoButton />
        <CommandButton id="second-pass" label={say.leave} />
      </div>
    </div>
  );
}
