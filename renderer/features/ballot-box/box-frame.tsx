/** A screen of the box: the question above, the choices in the middle, and the buttons to go on below. */
import { useEffect, useRef, type ReactNode } from 'react';
import { useApp } from '../../store/react/store-context';
import { BoxBody } from './box-body';
import { useBoxWords } from './use-box-words';

export function BoxFrame({
  kicker = '',
  title,
  text = '',
  problem = null,
  isCentred = false,
  footer,
  children,
}: {
  readonly kicker?: string;
  readonly title: string;
  readonly text?: string;
  /** What went wrong, and what to do; null where nothing did. */
  readonly problem?: string | null;
  readonly isCentred?: boolean;
  readonly footer?: ReactNode;
  readonly children?: ReactNode;
}) {
  const main = useRef<HTMLElement>(null);
  // Keys work wherever the focus is; on each screen Tab begins at the top.
  useEffect(() => main.current?.focus(), [title, kicker]);
  return (
    <main ref={main} tabIndex={-1} className={isCentred ? 'box-frame is-centred' : 'box-frame'}>
      <header className="box-head">
        {kicker !== '' && <p className="box-kicker">{kicker}</p>}
        <h1>{title}</h1>
        {text !== '' && <p className="box-text">{text}</p>}
      </header>
      {/* Each screen begins at its top. */}
      <BoxBody key={`${kicker} ${title}`}>{children}</BoxBody>
      <div className="box-foot">
        <div role="status">{problem !== null && <p className="box-problem">{problem}</p>}</div>
        <Idle />
        {footer !== undefined && <div className="box-buttons">{footer}</div>}
      </div>
    </main>
  );
}

/** Nobody has touched the box for a while: says how long it will wait. */
function Idle() {
  const words = useBoxWords();
  const secondsLeft = useApp(({ box }) => box?.secondsLeft ?? null);
  const touchBox = useApp((state) => state.touchBox);
  if (secondsLeft === null) return null;
  return (
    <div className="box-idle" role="timer">
      <p>{words.idle(secondsLeft)}</p>
      <BoxButton onPress={touchBox}>{words.stay}</BoxButton>
    </div>
  );
}

/** A button of the box: large enough for a finger, with the key that does the same. */
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
