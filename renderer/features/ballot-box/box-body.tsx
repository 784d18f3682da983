/** The choices of a screen of the box. Where they are more than fit, it says so: an answer that nobody sees gets no votes. */
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useBoxWords } from './use-box-words';

/** How far a press scrolls, of what is in sight: the last line is still there, so that nobody loses the place. */
const PAGE = 0.8;
/** In pixels; less than this is only the margin below the last choice. */
const NOTHING_LEFT = 12;

const STEPS: Readonly<Record<string, number>> = {
  ...{ PageDown: PAGE, ArrowDown: 0.2 },
  ...{ PageUp: -PAGE, ArrowUp: -0.2 },
};

export function BoxBody({ children }: { readonly children: ReactNode }) {
  const words = useBoxWords();
  const body = useRef<HTMLDivElement>(null);
  const [isLong, setLong] = useState(false);
  const [isMore, setMore] = useState(false);
  const look = (): void => {
    if (!body.current) return;
    const { scrollHeight, clientHeight, scrollTop } = body.current;
    setLong(scrollHeight - clientHeight > NOTHING_LEFT);
    setMore(scrollHeight - clientHeight - scrollTop > NOTHING_LEFT);
  };
  const scroll = (pages: number): void => {
    if (body.current) body.current.scrollTop += pages * body.current.clientHeight;
  };
  // Another step has other choices.
  useLayoutEffect(look);
  useEffect(() => {
    const onKey = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): void => {
      const pages = STEPS[key];
      if (pages !== undefined && !ctrlKey && !altKey && !metaKey) scroll(pages);
    };
    window.addEventListener('resize', look);
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('resize', look);
      window.removeEventListener('keydown', onKey);
    };
  }, []);
  return (
    <div className="box-middle">
      <div ref={body} className="box-body" onScroll={look}>
        {children}
      </div>
      {/* At the end its place stays empty, so that nothing moves. */}
      {isLong && (
        <button
          type="button"
          className={isMore ? 'box-more' : 'box-more is-done'}
          onClick={() => scroll(PAGE)}
        >
          {words.moreBelow} <span aria-hidden="true">↓</span>
        </button>
      )}
    </div>
  );
}
