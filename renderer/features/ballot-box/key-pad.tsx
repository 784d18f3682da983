/** Keys on the screen, for a code that is typed by finger. */
export const DIGIT_COLUMNS = 3;

export function KeyPad({
  keys,
  columns,
  erase,
  isDisabled,
  onKey,
}: {
  readonly keys: readonly string[];
  readonly columns: number;
  /** The label of the key that deletes the last character. */
  readonly erase: string;
  readonly isDisabled: boolean;
  readonly onKey: (key: string) => void;
}) {
  return (
    <div
      className={columns === DIGIT_COLUMNS ? 'key-pad is-digits' : 'key-pad'}
      style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }}
    >
      {keys.map((key) => (
        <button
          key={key}
          type="button"
          className="key-pad-key"
          disabled={isDisabled}
          onClick={() => onKey(key)}
        >
          {key}
        </button>
      ))}
      <button
        type="button"
        className="key-pad-key is-erase"
        disabled={isDisabled}
        onClick={() => onKey('Backspace')}
      >
        {erase}
      </button>
    </div>
  );
}
