/** The ballot of a choice: options as large buttons that set and remove a mark; never more marks than allowed. */
import { ballotKeyOf } from '../../../shared/domain/ballot/ballot-typing';
import type { BoxVoter } from '../../../shared/domain/ballot-box/box-voter';
import { choiceCell } from '../../../shared/domain/poll/cell';
import type { ChoicePoll, Option } from '../../../shared/domain/poll/poll';
import { localize } from '../../../shared/lib/language';
import { useApp } from '../../store/react/store-context';
import { BoxButton } from '../../features/ballot-box/box-button';
import { BoxFrame } from '../../features/ballot-box/box-frame';
import { useBoxLanguage, useBoxWords } from '../../features/ballot-box/use-box-words';

const MOST_IN_COLUMN = 5;

/** As many rows as one column takes, or two. */
function rowsOf(options: number): number {
  return options <= MOST_IN_COLUMN ? options : Math.ceil(options / 2);
}

export function ChoiceStep({
  poll,
  marks,
  isFull,
}: {
  readonly poll: ChoicePoll;
  readonly marks: BoxVoter['marks'];
  /** One mark too many was just asked for. */
  readonly isFull: boolean;
}) {
  const words = useBoxWords();
  const language = useBoxLanguage();
  const act = useApp((state) => state.actAtBox);
  const { maxMarks } = poll;
  return (
    <BoxFrame
      kicker={words.marks(maxMarks)}
      title={localize(poll.title, language)}
      problem={isFull ? words.marksFull(maxMarks) : null}
      footer={
        <>
          <BoxButton
            onPress={() => {
              act({ kind: 'back' });
            }}
          >
            {words.back}
          </BoxButton>
          <p className="box-count" role="status">
            {words.marksLeft(maxMarks - marks.length, maxMarks)}
          </p>
          <BoxButton
            kind="primary"
            hint={words.nextHint}
            onPress={() => {
              act({ kind: 'next' });
            }}
          >
            {words.next}
          </BoxButton>
        </>
      }
    >
      <div
        className="box-options"
        style={{
          gridTemplateRows: `repeat(${rowsOf(poll.options.length)}, minmax(max-content, 1fr))`,
        }}
      >
        {poll.options.map((option, index) => (
          <OptionButton
            key={option.id}
            option={option}
            hint={ballotKeyOf(index)}
            isMarked={marks.includes(choiceCell(option.id))}
          />
        ))}
      </div>
    </BoxFrame>
  );
}

function OptionButton({
  option,
  hint,
  isMarked,
}: {
  readonly option: Option;
  readonly hint: string | null;
  readonly isMarked: boolean;
}) {
  const language = useBoxLanguage();
  const act = useApp((state) => state.actAtBox);
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={isMarked}
      data-box-option=""
      className={isMarked ? 'box-option is-chosen' : 'box-option'}
      onClick={() => {
        act({ kind: 'mark', cell: choiceCell(option.id) });
      }}
    >
      {hint !== null && <kbd>{hint.toLocaleUpperCase('da')}</kbd>}
      <span className="box-option-text">{localize(option.title, language)}</span>
      <span className="box-mark" aria-hidden="true">
        {isMarked && '✕'}
      </span>
    </button>
  );
}
