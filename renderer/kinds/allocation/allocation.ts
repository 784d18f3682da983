/** An allocation («fordeling af point»): points spread over options, on ballots or at the ballot box. */
import type { ConsoleKind } from '../parts/contract';
import { allocationBallots } from './allocation-ballots';
import { allocationBox } from './allocation-box';
import { AllocationEditor } from './allocation-editor';
import { AllocationMarks } from './allocation-fields';
import { allocationCountGroups, allocationNames } from './allocation-names';
import { AllocationResultTable } from './allocation-result';

export const allocation: ConsoleKind<'allocation'> = {
  names: allocationNames,
  Editor: AllocationEditor,
  ResultTable: AllocationResultTable,
  MarksField: AllocationMarks,
  countGroups: allocationCountGroups,
  ballots: allocationBallots,
  box: allocationBox,
  // Only what each participant has spread can be counted.
  ...{ slips: null, answers: null, hands: null, totals: null },
};
