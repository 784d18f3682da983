/** The same table on both computers: what each says, and the choice of which is to count. */
import { useId } from 'react';
import { roleOf, type CountedEntry } from '../../../shared/domain/entry/entry';
import type { MergeConflict } from '../../../shared/domain/merge/merge-conflicts';
import type { Frozen } from '../../../shared/domain/round/round';
import { localize } from '../../../shared/lib/language';
import { useApp, useWords } from '../../store/react/store-context';
import type { EntryTexts } from './merge-words';

export function ConflictChoice({
  conflict,
  frozen,
  texts,
  place,
  chosen,
  onChoose,
}: {
  readonly conflict: MergeConflict;
  readonly frozen: Frozen;
  readonly texts: EntryTexts;
  /** «Bord 7». */
  readonly place: string;
  readonly chosen: 'a' | 'b' | undefined;
  readonly onChoose: (side: 'a' | 'b') => void;
}) {
  const { merge } = useWords();
  const language = useApp((state) => state.language);
  const name = useId();
  const { a, b } = conflict;
  const isOfKinds = a[0]?.kind !== b[0]?.kind;
  const line = (entry: CountedEntry): string => {
    const role = frozen.roles.find(({ id }) => id === roleOf(entry));
    const head = role
      ? localize(role.name, language)
      : isOfKinds
        ? texts.nameOf(entry, frozen)
        : '';
    const numbers = texts.numbersOf(entry, frozen);
    return head === '' ? numbers : `${head}: ${numbers}`;
  };
  return (
    <fieldset className="merge-conflict">
      <legend>{merge.conflict(place)}</legend>
      {(['a', 'b'] as const).map((side) => (
        <label key={side} className="merge-side">
          <input
            type="radio"
            name={name}
            checked={chosen === side}
            onChange={() => onChoose(side)}
          />
          <span>
            <strong>{side === 'a' ? merge.here : merge.there}</strong>
            {conflict[side].map((entry) => (
              <span key={entry.id}>{line(entry)}</span>
            ))}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
