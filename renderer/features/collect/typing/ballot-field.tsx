/** The field that typed keys go to, and the line beside it that says what they do. */
import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { BallotTyping } from '../../../../shared/domain/ballot/ballot-typing';
import type { Poll } from '../../../../shared/domain/poll/poll';
import { consoleKindOf } from '../../../kinds/console-kinds';
import type { BallotMessage } from './ballot-words';

interface KeyFieldProps {
  readonly label: string;
  /** The pile that the paper lies on, where there are several. */
  readonly pile?: string | null | undefined;
  readonly value: string;
  readonly placeholder?: string | undefined;
  /** True for a whole ballot, false for a table's number. */
  readonly isBallot?: boolean;
  /** True if keys go here, and not to a box below. */
  readonly isActive?: boolean;
  /** The field takes the focus whenever this changes, also after a click elsewhere. */
  readonly focusKey: unknown;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** A field that shows a typist's state and passes its keys to the typist. */
export function KeyField(props: KeyFieldProps) {
  const { label, pile = null, value, isBallot = false, isActive = true, focusKey, onKey } = props;
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (isActive) input.current?.focus();
  }, [isActive, focusKey]);
  return (
    <label className="slip-bar-table">
      <span>
        {pile !== null && <span className="slip-bar-pile">{pile}</span>}
        {label}
      </span>
      <input
        ref={input}
        className={isBallot ? 'slip-table-input ballot-input' : 'slip-table-input'}
        value={value}
        placeholder={props.placeholder}
        inputMode={isBallot ? undefined : 'numeric'}
        autoComplete="off"
        readOnly={!isActive}
        tabIndex={isActive ? 0 : -1}
        data-keyboard-home={isActive ? '' : undefined}
        onChange={() => undefined}
        onKeyDown={(event) => {
          if (isActive) onKey(event);
        }}
      />
    </label>
  );
}

/** Passes a key to `press`, once even if it is held. Keys with Ctrl, Alt or Cmd are commands; Tab leaves the field as everywhere. */
export function pressOnce(press: (key: string) => boolean, event: KeyboardEvent): void {
  if (event.ctrlKey || event.altKey || event.metaKey || event.key === 'Tab') return;
  if (event.repeat || press(event.key)) event.preventDefault();
}

/** The keys of what is typed, as the typist pressed them: «1 4 7». */
function typedKeys(poll: Poll, { answers, isSpoiled }: BallotTyping): string {
  if (isSpoiled) return '-';
  const { keyOf } = consoleKindOf(poll).ballots;
  return answers
    .map((answer, index) => (answer === null ? '.' : keyOf(poll, answer, index)))
    .join(' ');
}

/** The draft that leaving now would lose (a ballot has no table); null if nothing is typed. */
export function draftOfBallot({ answers, isSpoiled }: BallotTyping): { table: null } | null {
  return answers.length > 0 || isSpoiled ? { table: null } : null;
}

/** The field of a ballot, and the message beside it. */
export function BallotBar({
  poll,
  typing,
  press,
  children,
  ...field
}: Pick<KeyFieldProps, 'label' | 'pile' | 'focusKey'> & {
  readonly poll: Poll;
  readonly typing: BallotTyping;
  /** Handles a key; false if a ballot does not use it. */
  readonly press: (key: string) => boolean;
  /** The message beside it. */
  readonly children: ReactNode;
}) {
  return (
    <div className="slip-bar">
      <KeyField
        {...field}
        isBallot
        value={typedKeys(poll, typing)}
        onKey={(event) => pressOnce(press, event)}
      />
      {children}
    </div>
  );
}

/** One line on what is being typed. Screen readers announce what is wrong. */
export function TypedLine({ message: { text, tone } }: { readonly message: BallotMessage }) {
  if (tone === 'plain') return <p className="message quiet">{text}</p>;
  return (
    <p className={`message is-${tone}`} role={tone === 'wrong' ? 'alert' : 'status'}>
      {text}
    </p>
  );
}
