/** What comes into one round, and the tables that both computers have. */
import { useMemo, useId } from 'react';
import type { Ballot } from '../../../shared/domain/ballot/ballot';
import type { MergeConflict } from '../../../shared/domain/merge/merge-conflicts';
import { newsOf } from '../../../shared/domain/merge/merge-news';
import type { MergedRound } from '../../../shared/domain/merge/merge-rounds';
import { conflictKey, type MergeChoices } from '../../../shared/domain/merge/merge-step';
import type { Room } from '../../../shared/domain/workshop/room';
import { unsettledIn, type Claim } from '../../../shared/domain/tally/unsettled';
import { localize } from '../../../shared/lib/language';
import { roleOf, type CountedEntry } from '../../../shared/domain/entry/entry';
import type { Frozen } from '../../../shared/domain/round/round';
import { useApp, useSession, useTexts, useWords } from '../../store/react/store-context';
import { newsWords, placeWords, type EntryTexts } from './merge-words';

export function MergedRoundView({
  round: merged,
  choices,
  texts,
  shown,
  rooms,
  onChoose,
}: {
  readonly round: MergedRound<Ballot>;
  readonly choices: MergeChoices;
  readonly texts: EntryTexts;
  /** How many of its conflicts are drawn. */
  readonly shown: number;
  /** The rooms that either computer knows. */
  readonly rooms: readonly Room[];
  readonly onChoose: (conflict: MergeConflict, side: 'a' | 'b') => void;
}) {
  const { words, format, language } = useTexts();
  const { entries } = useSession();
  const { round, conflicts } = merged;
  // Each choice renders all rounds again, but what comes in stays the same.
  const news = useMemo(() => newsOf(entries, merged), [entries, merged]);
  const counting = useMemo(
    () => new Map(unsettledIn(round, merged.entries).map(({ slot, claims }) => [slot, claims[0]])),
    [round, merged],
  );
  const { frozen } = round;
  if (!frozen) return null;
  const lines = newsWords(news, words, format);
  return (
    <section className="merge-round">
      <h3>{words.merge.round(localize(frozen.poll.title, language), round.number)}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length + conflicts.length === 0 && <li>{words.merge.noOtherNumbers}</li>}
      </ul>
      {conflicts.slice(0, shown).map((conflict) => (
        <ConflictChoice
          key={conflict.slot}
          {...{ conflict, frozen, texts }}
          place={placeWords(conflict, frozen, texts, words)}
          rooms={rooms}
          later={laterSide(conflict, counting.get(conflict.slot))}
          chosen={choices.get(conflictKey(round.id, conflict.slot))}
          onChoose={(side) => onChoose(conflict, side)}
        />
      ))}
    </section>
  );
}

/** The same table on both computers: what each says, and the choice of which is to count. */
function ConflictChoice({
  conflict,
  frozen,
  texts,
  place,
  rooms,
  later,
  chosen,
  onChoose,
}: {
  readonly conflict: MergeConflict;
  readonly frozen: Frozen;
  readonly texts: EntryTexts;
  /** «Bord 7». */
  readonly place: string;
  readonly rooms: readonly Room[];
  /** Which of the two counts while nothing is chosen; null if it has to be chosen. */
  readonly later: 'a' | 'b' | null;
  readonly chosen: 'a' | 'b' | undefined;
  readonly onChoose: (side: 'a' | 'b') => void;
}) {
  const { merge, unsettled } = useWords();
  const language = useApp((state) => state.language);
  const name = useId();
  const { a, b } = conflict;
  const isOfKinds = a[0]?.kind !== b[0]?.kind;
  const headOf = (side: 'a' | 'b'): string => {
    const name = roomNameOf(conflict[side], rooms);
    if (name === '') return side === 'a' ? merge.here : merge.there;
    return side === 'a' ? merge.hereRoom(name) : merge.otherRoom(name);
  };
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
            <strong>
              {headOf(side)}
              {later === side && <span className="badge">{unsettled.counting}</span>}
            </strong>
            {conflict[side].map((entry) => (
              <span key={entry.id}>{line(entry)}</span>
            ))}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** The side that counts while the conflict is unsettled, given what counts then. */
function laterSide({ a, b }: MergeConflict, counting: Claim | undefined): 'a' | 'b' | null {
  const ids = new Set(counting?.entries.map(({ id }) => id));
  if (ids.size === 0) return null;
  return a.some(({ id }) => ids.has(id)) ? 'a' : b.some(({ id }) => ids.has(id)) ? 'b' : null;
}

/** The name of the computer on which these were typed; blank if it has none. */
function roomNameOf(entries: readonly CountedEntry[], rooms: readonly Room[]): string {
  const [entry] = entries;
  return rooms.find(({ id }) => id === entry?.room)?.name ?? '';
}
