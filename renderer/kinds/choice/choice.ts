/** A choice («valg»): a few marks on a list of options. */
import type { ConsoleKind } from '../parts/contract';
import { choiceAnswers, choiceBallots } from './choice-ballots';
import { choiceBox } from './choice-box';
import { ChoiceEditor } from './choice-editor';
import { ChoiceMarks, choiceTotals } from './choice-fields';
import { choiceCountGroups, choiceNames } from './choice-names';
import { ChoiceResultTable } from './choice-result';
import { choiceSlips } from './choice-slips';

export const choice: ConsoleKind<'choice'> = {
  names: choiceNames,
  Editor: ChoiceEditor,
  ResultTable: ChoiceResultTable,
  MarksField: ChoiceMarks,
  countGroups: choiceCountGroups,
  ballots: choiceBallots,
  box: choiceBox,
  slips: choiceSlips,
  answers: choiceAnswers,
  hands: { note: () => null },
  totals: choiceTotals,
};
