/** A button with a small panel below it, which lies over the page and moves nothing. Esc and a click elsewhere close it. */
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import './popover.css';

export function Popover({
  className,
  button,
  hint,
  children,
}: {
  readonly className: string;
  /** What the button says. */
  readonly button: ReactNode;
  /** Said of the button when the pointer rests on it. */
  readonly hint?: string;
  /** The panel; `close` puts it away. */
  readonly children: (close: () => void) => ReactNode;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const before = useRef<Element | null>(null);
  const panelId = useId();
  useEffect(() => {
    if (!isOpen) return undefined;
    const onElsewhere = ({ target }: Event): void => {
      if (target instanceof Node && !whole.current?.contains(target)) setIsOpen(false);
    };
    window.addEventListener('pointerdown', onElsewhere);
    window.addEventListener('focusin', onElsewhere);
    return () => {
      window.removeEventListener('pointerdown', onElsewhere);
      window.removeEventListener('focusin', onElsewhere);
    };
  }, [isOpen]);
  const close = (): void => {
    setIsOpen(false);
    // Who clicked was typing somewhere, and goes on typing there.
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
        title={hint}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onPointerDown={() => {
          if (!isOpen) before.current = document.activeElement;
        }}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {button}
      </button>
      {isOpen && (
        <div className="popover-panel" id={panelId}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
