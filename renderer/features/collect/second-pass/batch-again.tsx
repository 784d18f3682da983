/** A batch typed again, ballot by ballot, until it is empty. */
import type { Poll } from '../../../../shared/domain/poll/poll';
import type { SecondPass } from '../../../../shared/domain/second-pass/second-pass';
import { Button } from '../../../components/button';
import { consoleKindOf } from '../../../kinds/console-kinds';
import { CommandButton } from '../../../store/react/command-button';
import { commandOf } from '../../../store/commands/commands';
import { keyNames } from '../../../store/commands/key-stroke';
import { shownPile } from '../../../store/ballots/pile-selectors';
import { useApp, useAppNow, useWords } from '../../../store/react/store-context';
import { RedoButton } from '../../../store/react/undo-buttons';
import { BallotBar, draftOfBallot, TypedLine } from '../typing/ballot-field';
import { ballotMessage, noticeWords, type BallotMessage } from '../typing/ballot-words';
import { passNoticeWords } from '../typing/ballot-words';
import { useKeyTyping } from '../typing/use-key-typing';
import { NO_BATCH_TYPED, typeBatchKey } from './batch-typing';

export function BatchAgain({ poll, pass }: { readonly poll: Poll; readonly pass: SecondPass }) {
  const { TypedBallot } = consoleKindOf(poll).ballots;
  const words = useWords();
  const { secondPass: say } = words;
  const now = useAppNow();
  const notice = useApp((state) => state.ballotNotice);
  const passNotice = useApp((state) => state.passNotice);
  const { view, typist, page } = useKeyTyping({
    nothing: NO_BATCH_TYPED,
    draftOf: draftOfBallot,
    type: (typing, key) => {
      const current = shownPile(now())?.pass;
      const isEven = current?.typed.length === current?.batches[0]?.length;
      const step = typeBatchKey(poll, typing, key, isEven);
      if (step?.isEnd) now().finishBatch();
      return step;
    },
    save: (content) => {
      now().typeBallotAgain(content);
      return Promise.resolve(true);
    },
  });
  const canUndo = useApp(commandOf('undo').isAvailable);
  const { typing } = view;
  const isIdle = draftOfBallot(typing) === null && typing.refused === null;
  const typed = pass.typed.length;
  const message = (): BallotMessage => {
    if (typing.isEndAsked) {
      return { text: say.isEmpty(typed, pass.batches[0]?.length ?? 0), tone: 'wrong' };
    }
    if (isIdle && notice) return { text: noticeWords(notice, words), tone: 'notice' };
    if (isIdle && passNotice) {
      const tone = passNotice.kind === 'changed-meanwhile' ? 'wrong' : 'notice';
      return { text: passNoticeWords(passNotice, words), tone };
    }
    if (isIdle) return { text: say.intro, tone: 'plain' };
    return ballotMessage(poll, typing, 'ballot', words);
  };
  return (
    <div ref={page}>
      <BallotBar
        label={say.ballot}
        {...{ poll, typing }}
        press={typist.press}
        focusKey={`${notice ?? ''} ${typed}`}
      >
        <TypedLine message={message()} />
      </BallotBar>
      <TypedBallot {...{ poll, typing }} />
      <div className="ballot-buttons">
        <Button
          disabled={!isIdle}
          onClick={() => {
            typist.press('Enter');
            page.current?.querySelector<HTMLElement>('[data-keyboard-home]')?.focus();
          }}
        >
          <span>{say.empty}</span>
          <kbd>{keyNames('Enter', words)}</kbd>
        </Button>
        <CommandButton
          id="undo"
          label={typed === 0 && canUndo ? say.takeBackSettled : say.takeBack}
        />
        <RedoButton />
        <CommandButton id="second-pass" label={say.leave} />
      </div>
    </div>
  );
}
