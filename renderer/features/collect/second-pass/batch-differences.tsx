/** The differences between two typings of a batch: the typist looks at the paper and decides each by key or click. */
import { useEffect, useRef, useState } from 'react';
import type { Poll } from '../../../../shared/domain/poll/poll';
import type {
  OpenDifference,
  RightTyping,
} from '../../../../shared/domain/second-pass/second-pass';
import { Button } from '../../../components/button';
import { keyNames } from '../../../store/commands/key-stroke';
import { useApp, useWords } from '../../../store/react/store-context';
import { contentWords } from '../typing/ballot-words';
import { useStrayKeys } from '../typing/use-stray-keys';

const SIDES: readonly RightTyping[] = ['first', 'second'];

interface BatchProps {
  readonly poll: Poll;
  readonly batch: number;
  readonly differences: readonly OpenDifference[];
}

export function BatchDifferences({ poll, batch, differences }: BatchProps) {
  const words = useWords();
  const { secondPass: say } = words;
  const decide = useApp((state) => state.decideDifference);
  const settle = useApp((state) => state.settleBatch);
  const retype = useApp((state) => state.retypeBatch);
  const [at, setAt] = useState(0);
  const [isRefused, setIsRefused] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const open = differences.filter(({ right }) => right === null).length;
  useEffect(() => panel.current?.focus(), []);

  const choose = (index: number, right: RightTyping): void => {
    decide(index, right);
    setIsRefused(false);
    const next = differences.findIndex((one, place) => one.right === null && place !== index);
    setAt(next === -1 ? index : next);
  };
  const finish = (): void => {
    setIsRefused(open > 0);
    if (open === 0) void settle();
    else setAt(differences.findIndex(({ right }) => right === null));
  };
  const press = (key: string): boolean => {
    const last = differences.length - 1;
    if (key === '1' || key === '2') choose(at, key === '1' ? 'first' : 'second');
    else if (key === 'ArrowDown') setAt(Math.min(last, at + 1));
    else if (key === 'ArrowUp') setAt(Math.max(0, at - 1));
    else if (key === 'Enter') finish();
    else return false;
    return true;
  };
  useStrayKeys(({ key, repeat }) => !repeat && press(key));

  return (
    <div
      ref={panel}
      className="batch-differences"
      tabIndex={-1}
      role="group"
      aria-label={say.differs(batch, differences.length)}
      data-keyboard-home=""
      onKeyDown={(event) => {
        const isCommand = event.ctrlKey || event.altKey || event.metaKey;
        // Enter on a button is left to the browser, which presses the button.
        const isButton = event.key === 'Enter' && event.target instanceof HTMLButtonElement;
        if (isCommand || isButton || event.repeat) return;
        if (press(event.key)) event.preventDefault();
      }}
    >
      <h2>{say.differs(batch, differences.length)}</h2>
      <p>{say.look}</p>
      <ol>
        {differences.map((difference, index) => (
          <DifferenceRow
            key={index}
            {...{ poll, difference }}
            number={index + 1}
            isCurrent={index === at}
            onChoose={(right) => {
              choose(index, right);
              panel.current?.focus();
            }}
          />
        ))}
      </ol>
      <p className={isRefused ? 'message is-wrong' : 'message quiet'} role="status">
        {isRefused ? say.undecided(open) : say.keys}
      </p>
      <div className="ballot-buttons">
        <Button kind="primary" onClick={finish}>
          <span>{say.settle}</span>
          <kbd>{keyNames('Enter', words)}</kbd>
        </Button>
        <Button onClick={retype}>{say.wrongHeap}</Button>
      </div>
    </div>
  );
}

function DifferenceRow({
  poll,
  difference,
  number,
  isCurrent,
  onChoose,
}: {
  readonly poll: Poll;
  readonly difference: OpenDifference;
  readonly number: number;
  readonly isCurrent: boolean;
  readonly onChoose: (right: RightTyping) => void;
}) {
  const words = useWords();
  const { secondPass: say } = words;
  return (
    <li
      className={isCurrent ? 'batch-difference is-current' : 'batch-difference'}
      aria-current={isCurrent ? 'step' : undefined}
    >
      <span className="quiet">{say.difference(number)}</span>
      {SIDES.map((side, index) => (
        <button
          key={side}
          type="button"
          className={difference.right === side ? 'typing-choice is-chosen' : 'typing-choice'}
          aria-pressed={difference.right === side}
          onClick={() => onChoose(side)}
        >
          <kbd>{index + 1}</kbd>
          <span className="typing-name">{say[side]}</span>
          <strong>{contentWords(poll, difference[side], words)}</strong>
          <span className="typing-mark">{difference.right === side && '✓'}</span>
        </button>
      ))}
    </li>
  );
}
