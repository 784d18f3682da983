/** The line above the tables' answers: which table, what is typed, and what is wrong with it. */
import type { Poll } from '../../../../shared/domain/poll/poll';
import { Button } from '../../../components/button';
import { useApp, useWords } from '../../../store/react/store-context';
import { BallotBar, KeyField, pressOnce, TypedLine } from '../typing/ballot-field';
import { ballotMessage, type BallotMessage } from '../typing/ballot-words';
import { problemWords } from '../slips/breach-words';
import type { KeyTypist, KeyTypistView } from '../typing/key-typist';
import type { SlipForm } from '../slips/slip-typing';
import type { AnswerTyping } from './answer-typing';

interface AnswerBarProps {
  readonly poll: Poll;
  readonly form: SlipForm;
  readonly view: KeyTypistView<AnswerTyping>;
  readonly typist: KeyTypist<AnswerTyping>;
  readonly isRecordedBefore: boolean;
  readonly onRemove: (table: number) => void;
}

export function AnswerBar(props: AnswerBarProps) {
  const { poll, form, view, typist } = props;
  const { collect } = useWords();
  // After an undo (also one by mouse) the next digit starts a table number.
  const undone = useApp((state) => (state.hint?.kind === 'undone' ? state.hint : null));
  const { table, ballot } = view.typing;
  if (table.row) {
    return (
      <BallotBar
        label={collect.answerOf(table.row.table)}
        {...{ poll }}
        typing={ballot}
        press={typist.press}
        focusKey={table.row.table}
      >
        <AnswerMessage {...props} />
      </BallotBar>
    );
  }
  return (
    <div className="slip-bar">
      <KeyField
        label={collect.tableNumber}
        value={table.tableText}
        placeholder={form.suggestion === null ? '' : String(form.suggestion)}
        focusKey={undone}
        onKey={(event) => pressOnce(typist.press, event)}
      />
      <TableMessage {...props} />
    </div>
  );
}

function TableMessage({ form, view }: AnswerBarProps) {
  const words = useWords();
  const { collect } = words;
  const { problem } = view.typing.table;
  const message: BallotMessage = problem
    ? { text: problemWords(problem, words, Math.max(...form.tables)), tone: 'wrong' }
    : { text: form.suggestion === null ? collect.answerAllIn : collect.answerHint, tone: 'plain' };
  return <TypedLine message={message} />;
}

function AnswerMessage({ poll, form, view, isRecordedBefore, onRemove }: AnswerBarProps) {
  const words = useWords();
  const { collect } = words;
  const { table, ballot } = view.typing;
  const number = table.row?.table ?? 0;
  if (view.isUnsaved) {
    return <TypedLine message={{ text: collect.ballots.saveFailedAnswer, tone: 'wrong' }} />;
  }
  if (isRecordedBefore && ballot.answers.length === 0 && ballot.refused === null) {
    return (
      <p className="message is-notice">
        {collect.answerReplaces(number)}{' '}
        <Button kind="small" onClick={() => onRemove(number)}>
          {collect.answerRemove(number)}
        </Button>
      </p>
    );
  }
  const message = ballotMessage(poll, ballot, 'answer', words);
  const weight = collect.answerWeight(form.peopleAt(number));
  return (
    <TypedLine
      message={
        message.tone === 'plain' ? { ...message, text: `${weight}. ${message.text}` } : message
      }
    />
  );
}
