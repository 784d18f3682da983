/**
 * Says what became of a text that was written for words which are no longer there, and takes it away or puts it back: by its
 * button, or by Alt+Delete in any field beside it. It stands above the text, so that it stays where it is when the text comes or goes.
 */
import { useEffect, useRef } from 'react';
import { NO_TEXT, type Orphan } from '../../../shared/domain/kinds/provenance';
import type { LocalText } from '../../../shared/lib/language';
import { Button } from '../../components/button';
import { useApp } from '../../store/react/store-context';

interface OrphanWords {
  readonly text: string;
  readonly action: string;
}

export function BelongingNote({
  orphan,
  own,
  says,
  onText,
}: {
  readonly orphan: Orphan;
  /** The pack's text. */
  readonly own: LocalText;
  readonly says: Readonly<Record<Orphan, OrphanWords>>;
  readonly onText: (text: LocalText) => unknown;
}) {
  const seal = useApp((state) => state.sealEdits);
  const note = useRef<HTMLParagraphElement>(null);
  const act = useRef<() => void>(() => undefined);
  useEffect(() => {
    act.current = () => {
      // Not one step with the words that were typed: undo takes back one after the other.
      void seal();
      onText(orphan === 'gone' ? own : NO_TEXT);
    };
  });
  useEffect(() => {
    const row = note.current?.parentElement;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Delete' || !event.altKey || event.repeat) return;
      event.preventDefault();
      act.current();
    };
    row?.addEventListener('keydown', onKey);
    return () => row?.removeEventListener('keydown', onKey);
  }, []);
  const { text, action } = says[orphan];
  return (
    <p ref={note} className="belonging-note">
      <span role="status">{text}</span>{' '}
      <Button kind="small" onClick={() => act.current()}>
        {action} <kbd>Alt+Delete</kbd>
      </Button>
    </p>
  );
}
