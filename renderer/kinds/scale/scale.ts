/** A scale («skala»): one answer to each of some statements. */
import type { ConsoleKind } from '../parts/contract';
import { scaleAnswers, scaleBallots } from './scale-ballots';
import { scaleBox } from './scale-box';
import { ScaleEditor } from './scale-editor';
import { ScaleMarks, scaleTotals } from './scale-fields';
import { scaleCountGroups, scaleNames } from './scale-names';
import { ScaleResultTable } from './scale-result';
import { scaleSlips } from './scale-slips';

export const scale: ConsoleKind<'scale'> = {
  names: scaleNames,
  Editor: ScaleEditor,
  ResultTable: ScaleResultTable,
  MarksField: ScaleMarks,
  countGroups: scaleCountGroups,
  ballots: scaleBallots,
  box: scaleBox,
  slips: scaleSlips,
  answers: scaleAnswers,
  hands: { note: (words) => words.scaleHandsNote },
  totals: scaleTotals,
};
