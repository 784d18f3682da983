/** Options and their places in words. */
import { cellsOf } from '../../../shared/domain/poll/cell';
import {
  placesOf,
  rankingCell,
  type RankingPoll,
} from '../../../shared/domain/kinds/ranking/ranking-poll';
import { localize, type Language } from '../../../shared/lib/language';
import { dictionaryFor } from '../../../shared/text/dictionary';
import type { CountGroup } from '../../components/count-fields';
import type { Names } from '../parts/contract';

/** An option's number on paper, from 1; 0 if the poll does not have it. */
function numberOf(poll: RankingPoll, optionId: string | undefined): number {
  return 1 + poll.options.findIndex(({ id }) => id === optionId);
}

const row: Names<RankingPoll>['row'] = (poll, rowId, language) => {
  const option = poll.options.find(({ id }) => id === rowId);
  return option ? `${numberOf(poll, rowId)} ${localize(option.title, language)}` : rowId;
};

export const rankingNames: Names<RankingPoll> = {
  summary: ({ options }, present, tables, words) =>
    words.rankingSummary(options.length, present, tables),
  row,
  cell: (poll, { rowId, category }, language) =>
    `${row(poll, rowId, language)}: ${dictionaryFor(language).collect.ranking.place(category ?? 0)}`,
  cellNumber: (poll, cellId) => {
    const cell = cellsOf(poll).find(({ id }) => id === cellId);
    return cell ? `${numberOf(poll, cell.rowId)}: ${cell.category ?? 0}` : '0';
  },
  recounted: (poll, cellId, language, words, numbers) => {
    const cell = cellsOf(poll).find(({ id }) => id === cellId);
    return words.option(row(poll, cell?.rowId ?? cellId, language), ...numbers);
  },
};

/** A group for each option, with a field for each place. */
export function rankingCountGroups(poll: RankingPoll, language: Language): readonly CountGroup[] {
  const { place } = dictionaryFor(language).collect.ranking;
  return poll.options.map(({ id }) => ({
    id,
    title: row(poll, id, language),
    fields: placesOf(poll).map((own) => ({ id: rankingCell(id, own), name: place(own) })),
  }));
}
