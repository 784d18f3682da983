/** A button of the box: large enough for a finger, with the key that does the same. */
import type { ReactNode } from 'react';

export function BoxButton({
  kind = 'plain',
  isDisabled = false,
  hasKeyboard = false,
  hint,
  onPress,
  children,
}: {
  readonly kind?: 'primary' | 'plain' | 'quiet';
  readonly isDisabled?: boolean;
  readonly hasKeyboard?: boolean;
  /** The key that does the same. */
  readonly hint?: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={`box-button is-${kind}`}
      disabled={isDisabled}
      autoFocus={hasKeyboard}
      onClick={onPress}
    >
      <span>{children}</span>
      {hint !== undefined && <kbd>{hint}</kbd>}
    </button>
  );
}
