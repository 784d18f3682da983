/** The rules of the kind `allocation`. */
import { optionProvenance } from '../choice/choice-provenance';
import type { PollRules } from '../poll-rules';
import { scoredDisclosure } from '../scored/scored-disclosure';
import { allocationBallot, allocationBox } from './allocation-ballot';
import { allocationEditing } from './allocation-editing';
import { allocationCell, amountCells, amountsOf } from './allocation-poll';
import { allocationComparison, allocationResults } from './allocation-result';
import { allocationSchema } from './allocation-schema';
import { allocationSimulation } from './allocation-simulation';
import type { AllocationTypes } from './allocation-types';

const ofOptions = optionProvenance<AllocationTypes>();

export const allocation: PollRules<AllocationTypes> = {
  schema: allocationSchema,
  // A table host can't count them, and nobody raises a hand for four points.
  methods: ['ballot'],
  hasMajority: false,
  rowsOf: ({ options }) => options.map(({ id, title }) => ({ id, wording: title, label: title })),
  /** Options × 0 … all points. */
  cellsOf: (poll) =>
    poll.options.flatMap(({ id }) =>
      amountsOf(poll).map((points) => ({
        id: allocationCell(id, points),
        rowId: id,
        category: points,
      })),
    ),
  faultsOf: () => [],
  printedOf: ({ totalPoints, options }) => [
    [totalPoints],
    ...options.map(({ title, explanation }) => [title, explanation]),
  ],
  editing: allocationEditing,
  provenance: {
    ...ofOptions,
    keepsInstruction: (poll, original) =>
      ofOptions.keepsInstruction(poll, original) && poll.totalPoints === original.totalPoints,
  },
  ballot: allocationBallot,
  box: allocationBox,
  checks: { ofCounts: () => [], ofHands: () => [] },
  results: allocationResults,
  comparison: allocationComparison,
  disclosure: scoredDisclosure(amountCells),
  simulation: allocationSimulation,
};
