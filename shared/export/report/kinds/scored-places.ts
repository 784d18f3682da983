/** The top places of options with points, as sentences name them: the tied together. */
import {
  topScored,
  type ScoredOption,
  type ScoredResult,
} from '../../../domain/kinds/scored/scored-result';

/** How a kind says who came where; names and the question's title come written. */
interface PlaceWords {
  readonly briefNone: (title: string) => string;
  readonly allTied: (title: string) => string;
  readonly first: (option: string) => string;
  readonly tied: (options: readonly string[], rank: number) => string;
  readonly next: (option: string) => string;
}

/** Options of one rank together; `options` are in their order, best first. */
export function byPlace<Option extends { readonly rank: number }>(
  options: readonly Option[],
): readonly (readonly [Option, ...Option[]])[] {
  const places: [Option, ...Option[]][] = [];
  for (const option of options) {
    const last = places.at(-1);
    if (last?.[0].rank === option.rank) last.push(option);
    else places.push([option]);
  }
  return places;
}

/** A sentence for each of the top places; one alone where nobody answered, or all are tied. */
export function placeSentences(
  result: Pick<ScoredResult, 'scored'>,
  nameOf: (option: ScoredOption) => string,
  title: string,
  words: PlaceWords,
): readonly string[] {
  const [best, ...others] = byPlace(topScored(result));
  if (!best) return [words.briefNone(title)];
  if (best.length === result.scored.length) return [words.allTied(title)];
  return [
    best.length > 1 ? words.tied(best.map(nameOf), 1) : words.first(nameOf(best[0])),
    ...others.map((place) =>
      place.length > 1
        ? words.tied(place.map(nameOf), place[0].rank)
        : words.next(nameOf(place[0])),
    ),
  ];
}
