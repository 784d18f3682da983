/** A button for one of a few answers, of which only one can be given: its mark is round. */
import type { ReactNode } from 'react';

export function AnswerButton({
  hint,
  isChosen = false,
  onPress,
  children,
}: {
  /** Its key. */
  readonly hint: string;
  readonly isChosen?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={isChosen ? 'box-option is-chosen' : 'box-option'}
      aria-pressed={isChosen}
      onClick={onPress}
    >
      <kbd>{hint}</kbd>
      <span className="box-option-text">{children}</span>
      <span className="box-mark is-single" aria-hidden="true">
        {isChosen && '●'}
      </span>
    </button>
  );
}
