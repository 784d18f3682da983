/** Options that ballots give places or points to, in words: a cell is an option with one of them. */
import { cellsOf } from '../../../shared/domain/poll/cell';
import type { Poll } from '../../../shared/domain/poll/poll';
import type { Names } from './contract';
import { numberedOption, optionNumber, type WithOptions } from './option-names';

export const SCORED_NAMES: Pick<Names<Poll & WithOptions>, 'row' | 'cellNumber' | 'recounted'> = {
  row: numberedOption,
  cellNumber: (poll, cellId) => {
    const cell = cellsOf(poll).find(({ id }) => id === cellId);
    return cell ? `${optionNumber(poll, cell.rowId)}: ${cell.category ?? 0}` : '0';
  },
  recounted: (poll, cellId, language, words, numbers) => {
    const cell = cellsOf(poll).find(({ id }) => id === cellId);
    return words.option(numberedOption(poll, cell?.rowId ?? cellId, language), ...numbers);
  },
};
