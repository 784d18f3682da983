/** «…»: a menu of what can be done with a row. It lies over the page, so that nothing moves; arrows go through it, and Esc closes it. */
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import './floating.css';
import './row-menu.css';

export interface RowAct {
  readonly id: string;
  readonly text: string;
  /** For screen readers: the act with what it is about. */
  readonly label: string;
  readonly onChoose: () => void;
}

/** Where the menu hangs, in pixels: below the button, or above where there is no room. */
interface Place {
  readonly right: number;
  readonly top?: number;
  readonly bottom?: number;
}

/** A line of the menu, and its frame: less than what a browser draws would hang out of the window. */
const LINE = 44;
const FRAME = 20;

function placeBelow(button: HTMLElement | null, lines: number): Place {
  const { right = 0, top = 0, bottom = 0 } = button?.getBoundingClientRect() ?? {};
  const fromRight = document.documentElement.clientWidth - right;
  return bottom + lines * LINE + FRAME < window.innerHeight
    ? { right: fromRight, top: bottom + 4 }
    : { right: fromRight, bottom: window.innerHeight - top + 4 };
}

export function RowMenu({
  label,
  acts,
}: {
  /** What the button says to screen readers: which row it is about. */
  readonly label: string;
  readonly acts: readonly RowAct[];
}) {
  const [place, setPlace] = useState<Place | null>(null);
  const isOpen = place !== null;
  const lines = acts.length;
  const toggle = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setPlace(null);
    toggle.current?.focus();
  };
  useLayoutEffect(() => {
    if (isOpen) menu.current?.querySelector('button')?.focus();
  }, [isOpen]);
  useEffect(() => {
    if (!isOpen) return undefined;
    const onElsewhere = ({ target }: Event): void => {
      const isHere = [menu, toggle].some(
        ({ current }) => target instanceof Node && current?.contains(target),
      );
      if (!isHere) setPlace(null);
    };
    const onMoved = (): void => setPlace(placeBelow(toggle.current, lines));
    const away = ['pointerdown', 'focusin'] as const;
    for (const kind of away) window.addEventListener(kind, onElsewhere, { capture: true });
    // It goes along with its row.
    const moved = ['scroll', 'resize'] as const;
    for (const kind of moved) window.addEventListener(kind, onMoved, { capture: true });
    return () => {
      for (const kind of moved) window.removeEventListener(kind, onMoved, { capture: true });
      for (const kind of away) window.removeEventListener(kind, onElsewhere, { capture: true });
    };
  }, [isOpen, lines]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isOpen) return;
    const items = [...(menu.current?.querySelectorAll('button') ?? [])];
    const at = items.findIndex((item) => item === document.activeElement);
    const next = nextPlace(event.key, at, items.length);
    if (event.key === 'Tab') setPlace(null);
    else if (event.key === 'Escape') close();
    if (next !== null) items[next]?.focus();
    // Esc and the arrows mean something to the console, too: here they stay in the menu.
    if (next !== null || event.key === 'Escape') event.preventDefault();
  };
  return (
    <div className="row-menu" onKeyDown={onKeyDown}>
      <button
        ref={toggle}
        type="button"
        className="row-menu-button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => (isOpen ? close() : setPlace(placeBelow(toggle.current, lines)))}
        onKeyDown={(event) => {
          if (isOpen || event.key !== 'ArrowDown') return;
          event.preventDefault();
          setPlace(placeBelow(toggle.current, lines));
        }}
      >
        …
      </button>
      {place && (
        <div
          ref={menu}
          className="floating row-menu-panel"
          role="menu"
          aria-label={label}
          style={place}
        >
          {acts.map(({ id, text, label: said, onChoose }) => (
            <button
              key={id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              aria-label={said}
              onClick={() => {
                close();
                onChoose();
              }}
            >
              {text}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** The item that a key goes to from `at`, round and round; null for another key. */
function nextPlace(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
