/** The rules of the kind `ranking`. */
import { optionProvenance } from '../choice/choice-provenance';
import type { PollRules } from '../poll-rules';
import { scoredDisclosure } from '../scored/scored-disclosure';
import { rankingBallot, rankingBox } from './ranking-ballot';
import { rankingEditing } from './ranking-editing';
import { optionCells, placesOf, rankingCell } from './ranking-poll';
import { rankingComparison, rankingResults } from './ranking-result';
import { rankingSchema } from './ranking-schema';
import { rankingSimulation } from './ranking-simulation';
import type { RankingTypes } from './ranking-types';

export const ranking: PollRules<RankingTypes> = {
  schema: rankingSchema,
  // A table host can't count rankings, and nobody raises a hand for a third place.
  methods: ['ballot'],
  hasMajority: false,
  rowsOf: ({ options }) => options.map(({ id, title }) => ({ id, wording: title, label: title })),
  /** Options × places 1 … m. */
  cellsOf: (poll) =>
    poll.options.flatMap(({ id }) =>
      placesOf(poll).map((place) => ({ id: rankingCell(id, place), rowId: id, category: place })),
    ),
  faultsOf: () => [],
  printedOf: ({ options }) => [
    [options.length],
    ...options.map(({ title, explanation }) => [title, explanation]),
  ],
  editing: rankingEditing,
  provenance: optionProvenance<RankingTypes>(),
  ballot: rankingBallot,
  box: rankingBox,
  checks: { ofCounts: () => [], ofHands: () => [] },
  results: rankingResults,
  comparison: rankingComparison,
  disclosure: scoredDisclosure(optionCells),
  simulation: rankingSimulation,
};
