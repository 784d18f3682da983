/** The ballot of a choice at the box: options as large buttons that set and remove a mark; never more marks than allowed. */
import { useEffect, useRef } from 'react';
import { ballotKeyOf } from '../../../shared/domain/kinds/ballot-keys';
import {
  choiceCell,
  type ChoicePoll,
  type Option,
} from '../../../shared/domain/kinds/choice/choice-poll';
import { localizeSoft } from '../../../shared/text/soft-hyphens';
import type { AtBox, BoxPart } from '../parts/contract';

const MOST_IN_COLUMN = 5;

/** The rows of options: all of them in one column, or half in each of two. */
function rowsOf(options: number): number {
  return options <= MOST_IN_COLUMN ? options : Math.ceil(options / 2);
}

export const choiceBox: BoxPart<ChoicePoll> = {
  screen: (poll, step, at) => {
    if (step.kind !== 'choice') return null;
    const { maxMarks } = poll;
    const { marks, words, language } = at;
    return {
      kicker: words.marks(maxMarks),
      title: localizeSoft(poll.title, language),
      text: '',
      // The voter has just tried to set one mark too many.
      problem: step.isFull ? words.marksFull(maxMarks) : null,
      status: words.marksLeft(maxMarks - marks.length, maxMarks),
      next: { label: words.next, kind: 'primary' },
      body: <Options {...{ poll, at }} />,
    };
  },
  blank: (words) => words.reviewBlank,
  lines: (poll, marks, language) =>
    poll.options
      .filter(({ id }) => marks.includes(choiceCell(id)))
      .map(({ id, title }) => ({
        key: id,
        name: '',
        answer: `✕ ${localizeSoft(title, language)}`,
      })),
};

function Options({ poll, at }: { readonly poll: ChoicePoll; readonly at: AtBox }) {
  return (
    <div
      className="box-options"
      style={{
        gridTemplateRows: `repeat(${rowsOf(poll.options.length)}, minmax(max-content, 1fr))`,
      }}
    >
      {poll.options.map((option, index) => (
        <OptionButton key={option.id} hint={ballotKeyOf(index)} {...{ option, at }} />
      ))}
    </div>
  );
}

function OptionButton({
  option,
  hint,
  at: { marks, language, act },
}: {
  readonly option: Option;
  readonly hint: string | null;
  readonly at: AtBox;
}) {
  const cell = choiceCell(option.id);
  const isMarked = marks.includes(cell);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Marked by its key, it may be out of sight.
    if (isMarked) button.current?.scrollIntoView({ block: 'nearest' });
  }, [isMarked]);
  return (
    <button
      ref={button}
      type="button"
      role="checkbox"
      aria-checked={isMarked}
      data-box-option=""
      className={isMarked ? 'box-option is-chosen' : 'box-option'}
      onClick={() => act({ kind: 'mark', cell })}
    >
      {hint !== null && <kbd>{hint.toLocaleUpperCase('da')}</kbd>}
      <span className="box-option-text">{localizeSoft(option.title, language)}</span>
      <span className="box-mark" aria-hidden="true">
        {isMarked && '✕'}
      </span>
    </button>
  );
}
