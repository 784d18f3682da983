/** «Vis før og efter», or why it can't be shown yet. */
import { beforeAfter, type BeforeAfter } from '../../../shared/domain/comparison/before-after';
import type { Dictionary } from '../../../shared/text/dictionary';
import type { Language } from '../../../shared/lib/language';
import { comparisonNote } from '../../../shared/slides/comparison-note';
import { CommandButton } from '../../store/react/command-button';
import { roundInView } from '../../store/core/selectors';
import { useApp, useSession, useWords } from '../../store/react/store-context';

/** Why two rounds are not compared; null where they can be. */
function reasonWords(pair: BeforeAfter, words: Dictionary, language: Language): string | null {
  if (pair.kind === 'not-released') return words.rounds.notReleased;
  return pair.kind === 'incomparable'
    ? comparisonNote(pair.differences, language, words.comparison.note)
    : null;
}

export function ComparisonButton() {
  const session = useSession();
  const words = useWords();
  const language = useApp((state) => state.language);
  const round = useApp(roundInView);
  const pair = round && beforeAfter(session, round.pollId);
  if (!pair || pair.kind === 'one-round') return null;
  const reason = reasonWords(pair, words, language);
  return (
    <>
      <CommandButton id="show-comparison" />
      {reason !== null && <p className="quiet">{reason}</p>}
    </>
  );
}
