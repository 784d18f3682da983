/** Options and their points in words. */
import { cellsOf } from '../../../shared/domain/poll/cell';
import {
  allocationCell,
  amountsOf,
  type AllocationPoll,
} from '../../../shared/domain/kinds/allocation/allocation-poll';
import type { Language } from '../../../shared/lib/language';
import { dictionaryFor } from '../../../shared/text/dictionary';
import type { CountGroup } from '../../components/count-fields';
import type { Names } from '../parts/contract';
import { numberedOption, optionNumber } from '../parts/option-names';

export const allocationNames: Names<AllocationPoll> = {
  summary: ({ totalPoints }, present, tables, words) =>
    words.allocationSummary(totalPoints, present, tables),
  row: numberedOption,
  cell: (poll, { rowId, category }, language) =>
    `${numberedOption(poll, rowId, language)}: ${dictionaryFor(language).collect.allocation.points(category ?? 0)}`,
  cellNumber: (poll, cellId) => {
    const cell = cellsOf(poll).find(({ id }) => id === cellId);
    return cell ? `${optionNumber(poll, cell.rowId)}: ${cell.category ?? 0}` : '0';
  },
  recounted: (poll, cellId, language, words, numbers) => {
    const cell = cellsOf(poll).find(({ id }) => id === cellId);
    return words.option(numberedOption(poll, cell?.rowId ?? cellId, language), ...numbers);
  },
};

/** A group for each option, with a field for each amount. */
export function allocationCountGroups(
  poll: AllocationPoll,
  language: Language,
): readonly CountGroup[] {
  const { points } = dictionaryFor(language).collect.allocation;
  return poll.options.map(({ id }) => ({
    id,
    title: numberedOption(poll, id, language),
    fields: amountsOf(poll).map((own) => ({ id: allocationCell(id, own), name: points(own) })),
  }));
}
