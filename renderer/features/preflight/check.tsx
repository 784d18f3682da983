/** One check, which says in words whether it is done. */
import type { ReactNode } from 'react';
import { useWords } from '../../store/react/store-context';

export function Check({
  title,
  isDone,
  children,
}: {
  readonly title: string;
  readonly isDone: boolean;
  readonly children: ReactNode;
}) {
  const { preflight: words } = useWords();
  return (
    <li className={isDone ? 'check is-done' : 'check'}>
      <div className="check-head">
        <h2>{title}</h2>
        <span className="check-state">
          {isDone ? '✓ ' : ''}
          {isDone ? words.done : words.todo}
        </span>
      </div>
      {children}
    </li>
  );
}
