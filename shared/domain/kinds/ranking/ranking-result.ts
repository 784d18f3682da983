/**
 * The result of a ranking by the Borda count: with m options a ballot gives m − 1 points to the one it puts first, one less to each that follows,
 * and none to the last (J.-C. de Borda, «Mémoire sur les élections au scrutin», Histoire de l'Académie royale des sciences 1781). The average place
 * says the same on another scale: m − points / n.
 */
import { sum } from '../../../lib/sum';
import { countAt, type Counts } from '../cell';
import type { Option } from '../choice/choice-poll';
import type { ComparisonRules, ResultRules } from '../poll-rules';
import { frameOf } from '../result-frame';
import { comparedScores, scoredOptions, scoredSteps, type Score } from '../scored/scored-result';
import { differing } from '../side-by-side';
import { optionCells, placesOf, rankingCell, type RankingPoll } from './ranking-poll';
import type { RankingTypes } from './ranking-types';

/** The points that a place gives among so many options. */
export function bordaPoints(place: number, options: number): number {
  return options - place;
}

export const rankingResults: ResultRules<RankingTypes> = {
  read: (poll, counted, present) => {
    const [first] = poll.options;
    return {
      kind: 'ranking',
      poll,
      // A ballot ranks all options or none, so each of them says how many ballots ranked.
      n: first ? sum(optionCells(poll, first.id).map((cell) => countAt(counted.counts, cell))) : 0,
      scored: scoredOptions(poll.options, (option) => scoreOf(poll, option, counted.counts)),
      ...frameOf(counted, present),
      places: placeCounts(poll, counted.counts),
    };
  },
  stepsOf: scoredSteps,
  // No table's paper is drawn for a recount: there are ballots only.
  votesForPlaces: () => null,
  countsOf: ({ places }) => places,
};

function scoreOf(poll: RankingPoll, { id }: Option, counts: Counts): Score {
  const all = poll.options.length;
  const at = (place: number) => countAt(counts, rankingCell(id, place));
  const places = placesOf(poll);
  const n = sum(places.map(at));
  return {
    points: sum(places.map((place) => at(place) * bordaPoints(place, all))),
    mean: n === 0 ? null : sum(places.map((place) => at(place) * place)) / n,
    backers: at(1),
  };
}

function placeCounts(poll: RankingPoll, counts: Counts): Counts {
  return Object.fromEntries(
    poll.options.flatMap(({ id }) =>
      placesOf(poll).map((place) => {
        const cell = rankingCell(id, place);
        return [cell, countAt(counts, cell)] as const;
      }),
    ),
  );
}

export const rankingComparison: ComparisonRules<RankingTypes> = {
  obstaclesOf: (before, after) =>
    differing('ranked-options', before.poll.options.length, after.poll.options.length),
  differencesOf: () => [],
  compare: (before, after) => ({
    kind: 'ranking',
    before,
    after,
    rows: comparedScores(before, after),
  }),
};
