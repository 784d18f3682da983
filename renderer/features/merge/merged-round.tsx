/** What comes into one round, and the tables that both computers have. */
import { useMemo } from 'react';
import type { Ballot } from '../../../shared/domain/ballot/ballot';
import type { MergeConflict } from '../../../shared/domain/merge/merge-conflicts';
import { newsOf } from '../../../shared/domain/merge/merge-news';
import type { MergedRound } from '../../../shared/domain/merge/merge-rounds';
import { conflictKey, type MergeChoices } from '../../../shared/domain/merge/merge-step';
import { localize } from '../../../shared/lib/language';
import { useApp, useFormat, useSession, useWords } from '../../store/react/store-context';
import { ConflictChoice } from './conflict-choice';
import { newsWords, placeWords, type EntryTexts } from './merge-words';

export function MergedRoundView({
  round: merged,
  choices,
  texts,
  shown,
  onChoose,
}: {
  readonly round: MergedRound<Ballot>;
  readonly choices: MergeChoices;
  readonly texts: EntryTexts;
  /** How many of its conflicts are drawn. */
  readonly shown: number;
  readonly onChoose: (conflict: MergeConflict, side: 'a' | 'b') => void;
}) {
  const words = useWords();
  const format = useFormat();
  const language = useApp((state) => state.language);
  const { entries } = useSession();
  const { round, conflicts } = merged;
  // Each choice draws all rounds anew; what comes in stays the same.
  const news = useMemo(() => newsOf(entries, merged), [entries, merged]);
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
          chosen={choices.get(conflictKey(round.id, conflict.slot))}
          onChoose={(side) => onChoose(conflict, side)}
        />
      ))}
    </section>
  );
}
