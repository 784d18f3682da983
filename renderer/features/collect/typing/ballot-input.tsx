/** Where the keys of a ballot go: a field that shows them. */
import { useLayoutEffect, useRef } from 'react';
import type { BallotTyping } from '../../../../shared/domain/ballot/ballot-typing';
import type { Poll } from '../../../../shared/domain/poll/poll';
import { consoleKindOf } from '../../../kinds/console-kinds';

/** The keys of what is typed, as the typist pressed them: «1 4 7». */
function typedKeys(poll: Poll, { answers, isSpoiled }: BallotTyping): string {
  if (isSpoiled) return '-';
  const { keyOf } = consoleKindOf(poll).ballots;
  return answers
    .map((answer, index) => (answer === null ? '.' : keyOf(poll, answer, index)))
    .join(' ');
}

export function BallotInput({
  pile = null,
  label,
  poll,
  typing,
  press,
  focusKey,
}: {
  /** The pile that the ballot lies on, where there are several. */
  readonly pile?: string | null;
  readonly label: string;
  readonly poll: Poll;
  readonly typing: BallotTyping;
  /** Takes a key; false where it is none of the ballot's. */
  readonly press: (key: string) => boolean;
  /** The field takes the keyboard whenever this changes, also after a click elsewhere. */
  readonly focusKey: string;
}) {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), [focusKey]);
  return (
    <label className="slip-bar-table">
      <span>
        {pile !== null && <span className="slip-bar-pile">{pile}</span>}
        {label}
      </span>
      <input
        ref={input}
        className="slip-table-input ballot-input"
        value={typedKeys(poll, typing)}
        autoComplete="off"
        data-keyboard-home=""
        onChange={() => undefined}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.altKey || event.metaKey || event.key === 'Tab') return;
          if (event.repeat || press(event.key)) event.preventDefault();
        }}
      />
    </label>
  );
}
