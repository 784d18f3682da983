/** What does not come in, why, and what to do about it. */
import type { SessionRefusal } from '../../../shared/domain/merge/merge-sessions';
import type { Poll } from '../../../shared/domain/poll/poll';
import type { Round } from '../../../shared/domain/round/round';
import { localize } from '../../../shared/lib/language';
import { useApp, useFormat, useWords } from '../../store/react/store-context';
import { refusalWords } from './merge-words';

export function LeftOut({
  refused,
  withoutBallots,
  polls,
}: {
  readonly refused: readonly { readonly round: Round; readonly refusal: SessionRefusal }[];
  /** Rounds whose ballots are not in the file. */
  readonly withoutBallots: readonly Round[];
  /** Those of the file, where rounds are known by. */
  readonly polls: readonly Poll[];
}) {
  const words = useWords();
  const format = useFormat();
  const language = useApp((state) => state.language);
  if (refused.length + withoutBallots.length === 0) return null;
  const nameOf = ({ pollId, number, frozen }: Round): string => {
    const poll = frozen?.poll ?? polls.find(({ id }) => id === pollId);
    return words.merge.round(poll ? localize(poll.title, language) : '', number);
  };
  return (
    <section className="merge-refused">
      <h3>{words.merge.refusedHeading}</h3>
      <ul>
        {refused.map(({ round, refusal }) => (
          <li key={round.id}>
            <strong>{nameOf(round)}</strong> {refusalWords(refusal, words, format)}
          </li>
        ))}
        {withoutBallots.map((round) => (
          <li key={`ballots ${round.id}`}>
            <strong>{nameOf(round)}</strong> {words.merge.ballotsLeftOut}
          </li>
        ))}
      </ul>
    </section>
  );
}
