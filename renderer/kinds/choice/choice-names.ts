/** Options in words. */
import type { ChoicePoll } from '../../../shared/domain/kinds/choice/choice-poll';
import type { Language } from '../../../shared/lib/language';
import type { CountGroup } from '../../components/fields/count-fields';
import type { Names } from '../parts/contract';
import { numberedOption, optionNumber } from '../parts/option-names';

export const choiceNames: Names<ChoicePoll> = {
  summary: ({ maxMarks }, present, tables, words) => words.choiceSummary(maxMarks, present, tables),
  row: numberedOption,
  cell: (poll, { rowId }, language) => numberedOption(poll, rowId, language),
  cellNumber: (poll, cellId) => String(optionNumber(poll, cellId)),
  recounted: (poll, cellId, language, words, numbers) =>
    words.option(numberedOption(poll, cellId, language), ...numbers),
};

/** All options in one group. */
export function choiceCountGroups(poll: ChoicePoll, language: Language): readonly CountGroup[] {
  const fields = poll.options.map(({ id }) => ({ id, name: numberedOption(poll, id, language) }));
  return [{ id: poll.id, title: '', fields }];
}
