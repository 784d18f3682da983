/** Typing ballots of a ranking: each option takes one key, the number that stands beside it on paper. */
import type { BallotTyping } from '../../../shared/domain/ballot/ballot-typing';
import { placeTaken } from '../../../shared/domain/kinds/ranking/ranking-ballot';
import { placesAmong, type RankingPoll } from '../../../shared/domain/kinds/ranking/ranking-poll';
import { useWords } from '../../store/react/store-context';
import type { BallotPart } from '../parts/contract';
import { NumberedRows } from '../parts/numbered-rows';

export const rankingBallots: BallotPart<RankingPoll> = {
  TypedBallot,
  hint: (words) => words.hintRanking,
  mostMarks: ({ options }) => options.length,
  notWhole: ({ options }, typed, isAsked, words) => {
    const missing = options.length - typed.filter((answer) => answer !== null).length;
    if (isAsked) return words.notRankedAsked(missing);
    return typed.length === options.length ? words.notRanked(missing) : '';
  },
  missing: ({ options }, typed) => options.length - typed.length,
  refusal: (poll, typed, key, words) => {
    const all = poll.options.length;
    if (typed.length === all) return words.refusedMoreRanked;
    const place = Number(key);
    const taken = Number.isInteger(place) ? placeTaken(poll, typed, place) : null;
    return taken === null ? words.refusedPlace(key, all) : words.refusedTaken(key, taken);
  },
  keyOf: (poll, answer, index) => String(placeOf(poll, answer, index) ?? ''),
  // A full stop is an option without a place.
  keysOf: (poll, marks) =>
    placesAmong(poll, (cell) => marks.has(cell))
      .map((place) => place ?? '.')
      .join(' '),
};

function placeOf(poll: RankingPoll, answer: string, index: number): number | null {
  return placesAmong(poll, (cell) => cell === answer)[index] ?? null;
}

/** Every option with the place that is typed. */
function TypedBallot({
  poll,
  typing,
}: {
  readonly poll: RankingPoll;
  readonly typing: BallotTyping;
}) {
  const { collect } = useWords();
  const { isSpoiled } = typing;
  const answers = isSpoiled ? [] : typing.answers;
  const typed = answers.map((answer, index) =>
    answer === null
      ? collect.ranking.noPlace
      : collect.ranking.place(placeOf(poll, answer, index) ?? 0),
  );
  return <NumberedRows options={poll.options} {...{ typed, isSpoiled }} />;
}
