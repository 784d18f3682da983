/** A button with a small panel below it, which lies over the page and moves nothing. Esc and a click elsewhere close it. */
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import './floating.css';
import './popover.css';

export function Popover({
  className,
  button,
  hint,
  children,
}: {
  readonly className: string;
  /** The button's text. */
  readonly button: ReactNode;
  /** Shown when the pointer rests on the button; may be empty. */
  readonly hint: string;
  /** The panel's content. Pressing a button in it closes the panel, so that the effect can be seen. */
  readonly children: ReactNode;
}) {
  /** Where the button begins, in pixels from the left; null while the panel is closed. */
  const [left, setLeft] = useState<number | null>(null);
  const isOpen = left !== null;
  const whole = useRef<HTMLDivElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const before = useRef<Element | null>(null);
  const panelId = useId();
  useEffect(() => {
    if (!isOpen) return undefined;
    const onElsewhere = ({ target }: Event): void => {
      if (target instanceof Node && !whole.current?.contains(target)) setLeft(null);
    };
    window.addEventListener('pointerdown', onElsewhere);
    window.addEventListener('focusin', onElsewhere);
    return () => {
      window.removeEventListener('pointerdown', onElsewhere);
      window.removeEventListener('focusin', onElsewhere);
    };
  }, [isOpen]);
  const close = (): void => {
    setLeft(null);
    // Whoever clicked was typing somewhere, and goes on typing there.
    const back = before.current instanceof HTMLElement ? before.current : toggle.current;
    back?.focus();
  };
  return (
    <div
      ref={whole}
      className="popover"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        // Esc is a command of the console too: here it only closes the panel.
        event.preventDefault();
        close();
      }}
    >
      <button
        ref={toggle}
        type="button"
        className={className}
        title={hint === '' ? undefined : hint}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onPointerDown={() => {
          if (!isOpen) before.current = document.activeElement;
        }}
        onClick={() => setLeft(isOpen ? null : (toggle.current?.getBoundingClientRect().left ?? 0))}
      >
        {button}
      </button>
      {isOpen && (
        <div
          className="floating popover-panel"
          id={panelId}
          style={{ left: `min(${left}px, calc(100vw - 28rem))` }}
          onClick={({ target }) => {
            if (target instanceof Element && target.closest('button')) close();
          }}
        >
          {children}
        </div>
      )}
    </div>
  );
}
