/** Options in words. */
import type { ChoicePoll } from '../../../shared/domain/kinds/choice/choice-poll';
import { localize, type Language } from '../../../shared/lib/language';
import type { CountGroup } from '../../components/count-fields';
import type { Names } from '../parts/contract';

/** An option's number on the slip, from 1; 0 if the poll does not have it. */
function numberOf(poll: ChoicePoll, optionId: string): number {
  return 1 + poll.options.findIndex(({ id }) => id === optionId);
}

const row: Names<ChoicePoll>['row'] = (poll, rowId, language) => {
  const option = poll.options.find(({ id }) => id === rowId);
  return option ? `${numberOf(poll, rowId)} ${localize(option.title, language)}` : rowId;
};

export const choiceNames: Names<ChoicePoll> = {
  summary: ({ maxMarks }, present, tables, words) => words.choiceSummary(maxMarks, present, tables),
  row,
  cell: (poll, { rowId }, language) => row(poll, rowId, language),
  cellNumber: (poll, cellId) => String(numberOf(poll, cellId)),
  recounted: (poll, cellId, language, words, numbers) =>
    words.option(row(poll, cellId, language), ...numbers),
};

/** All options in one group. */
export function choiceCountGroups(poll: ChoicePoll, language: Language): readonly CountGroup[] {
  const fields = poll.options.map(({ id }) => ({ id, name: row(poll, id, language) }));
  return [{ id: poll.id, title: '', fields }];
}
