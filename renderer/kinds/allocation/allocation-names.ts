/** Options and their points in words. */
import {
  allocationCell,
  amountsOf,
  type AllocationPoll,
} from '../../../shared/domain/kinds/allocation/allocation-poll';
import type { Language } from '../../../shared/lib/language';
import { dictionaryFor } from '../../../shared/text/dictionary';
import type { CountGroup } from '../../components/fields/count-fields';
import type { Names } from '../parts/contract';
import { numberedOption } from '../parts/option-names';
import { SCORED_NAMES } from '../parts/scored-names';

export const allocationNames: Names<AllocationPoll> = {
  summary: ({ totalPoints }, present, tables, words) =>
    words.allocationSummary(totalPoints, present, tables),
  ...SCORED_NAMES,
  cell: (poll, { rowId, category }, language) =>
    `${numberedOption(poll, rowId, language)}: ${dictionaryFor(language).collect.allocation.points(category ?? 0)}`,
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
