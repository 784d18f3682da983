/** The line above the tables' answers: which table, what is typed, and what is wrong with it. */
import { useLayoutEffect, useRef } from 'react';
import type { Poll } from '../../../../shared/domain/poll/poll';
import { useApp, useWords } from '../../../store/react/store-context';
import type { AnswerTyping } from './answer-typing';
import { BallotInput } from '../typing/ballot-input';
import { BallotLine } from '../typing/ballot-line';
import { ballotMessage, type BallotMessage } from '../typing/ballot-words';
import { problemWords } from '../slips/breach-words';
import type { KeyTypist, KeyTypistView } from '../typing/key-typist';
import type { SlipForm } from '../slips/slip-typing';

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
  const { table, ballot } = view.typing;
  if (table.row) {
    return (
      <div className="slip-bar">
        <BallotInput
          label={collect.answerOf(table.row.table)}
          {...{ poll }}
          typing={ballot}
          press={typist.press}
          focusKey={String(table.row.table)}
        />
        <AnswerMessage {...props} />
      </div>
    );
  }
  return (
    <div className="slip-bar">
      <TableNumber
        text={table.tableText}
        placeholder={form.suggestion === null ? '' : String(form.suggestion)}
        typist={typist}
      />
      <TableMessage {...props} />
    </div>
  );
}

function TableNumber({
  text,
  placeholder,
  typist,
}: {
  readonly text: string;
  readonly placeholder: string;
  readonly typist: KeyTypist<AnswerTyping>;
}) {
  const { collect } = useWords();
  const input = useRef<HTMLInputElement>(null);
  // After an undo, also one by mouse, the next digit belongs here.
  const undone = useApp((state) => (state.hint?.kind === 'undone' ? state.hint : null));
  useLayoutEffect(() => input.current?.focus(), [undone]);
  return (
    <label className="slip-bar-table">
      <span>{collect.tableNumber}</span>
      <input
        ref={input}
        className="slip-table-input"
        value={text}
        placeholder={placeholder}
        inputMode="numeric"
        autoComplete="off"
        data-keyboard-home=""
        onChange={() => undefined}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.altKey || event.metaKey || event.key === 'Tab') return;
          if (event.repeat || typist.press(event.key)) event.preventDefault();
        }}
      />
    </label>
  );
}

function TableMessage({ form, view }: AnswerBarProps) {
  const words = useWords();
  const { collect } = words;
  const { problem } = view.typing.table;
  const message: BallotMessage = problem
    ? { text: problemWords(problem, words, Math.max(...form.tables)), tone: 'wrong' }
    : { text: form.suggestion === null ? collect.answerAllIn : collect.answerHint, tone: 'plain' };
  return <BallotLine message={message} />;
}

function AnswerMessage({ poll, form, view, isRecordedBefore, onRemove }: AnswerBarProps) {
  const words = useWords();
  const { collect } = words;
  const { table, ballot } = view.typing;
  const number = table.row?.table ?? 0;
  if (view.isUnsaved) {
    return <BallotLine message={{ text: collect.ballots.saveFailedAnswer, tone: 'wrong' }} />;
  }
  if (isRecordedBefore && ballot.answers.length === 0 && ballot.refused === null) {
    return (
      <p className="message is-notice">
        {collect.answerReplaces(number)}{' '}
        <button type="button" className="button-small" onClick={() => onRemove(number)}>
          {collect.answerRemove(number)}
        </button>
      </p>
    );
  }
  const message = ballotMessage(poll, ballot, 'answer', words);
  const weight = collect.answerWeight(form.peopleAt(number));
  return (
    <BallotLine
      message={
        message.tone === 'plain' ? { ...message, text: `${weight}. ${message.text}` } : message
      }
    />
  );
}
