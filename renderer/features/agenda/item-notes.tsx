/** Notes at an agenda item: points as they are said, and what is agreed on. Stored with every key. */
import type { KeyboardEvent } from 'react';
import { TEXT_LIMITS } from '../../../shared/domain/limits/limits';
import { useApp, useWords } from '../../store/react/store-context';
import { Agreements } from './agreements';
import { usePoints } from './use-points';
import './notes.css';

export function ItemNotes({ itemId }: { readonly itemId: string }) {
  const { notes: words } = useWords();
  const seal = useApp((state) => state.sealEdits);
  return (
    <section
      className="item-notes"
      aria-label={words.heading}
      onBlur={() => void seal()}
      onKeyDown={keepEditingKeys}
    >
      <Points key={`points ${itemId}`} itemId={itemId} />
      <Agreements key={`agreements ${itemId}`} itemId={itemId} />
    </section>
  );
}

const UNDO = ['z', 'y'];

/** In these fields the browser's own undo works: Pejling's would take back a table's slip while somebody corrects a word. */
function keepEditingKeys(event: KeyboardEvent<HTMLElement>): void {
  const isUndo = (event.ctrlKey || event.metaKey) && UNDO.includes(event.key.toLowerCase());
  if (isUndo) event.stopPropagation();
}

function Points({ itemId }: { readonly itemId: string }) {
  const { notes: words } = useWords();
  const { text, isStored, type } = usePoints(itemId);
  const id = `points-${itemId}`;
  const problem = problemOf(text, isStored, words);
  return (
    <div className="item-points">
      <label htmlFor={id}>{words.points}</label>
      <p className="quiet" id={`${id}-hint`}>
        {words.pointsHint}
      </p>
      <textarea
        id={id}
        value={text}
        aria-describedby={problem === '' ? `${id}-hint` : `${id}-hint ${id}-problem`}
        aria-invalid={text.length > TEXT_LIMITS.points.read}
        onChange={({ currentTarget: { value } }) => type(value)}
      />
      {problem !== '' && (
        <p className="field-problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

interface PointWords {
  readonly long: (characters: number, most: number, isStored: boolean) => string;
  readonly tooLong: (characters: number, most: number) => string;
}

/** What is to be said of so long a text; blank for nothing. */
function problemOf({ length }: string, isStored: boolean, words: PointWords): string {
  const { typed, read } = TEXT_LIMITS.points;
  if (length > read) return words.tooLong(length, read);
  return length > typed ? words.long(length, typed, isStored) : '';
}
