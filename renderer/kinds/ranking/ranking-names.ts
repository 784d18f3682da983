/** Options and their places in words. */
import {
  placesOf,
  rankingCell,
  type RankingPoll,
} from '../../../shared/domain/kinds/ranking/ranking-poll';
import type { Language } from '../../../shared/lib/language';
import { dictionaryFor } from '../../../shared/text/dictionary';
import type { CountGroup } from '../../components/fields/count-fields';
import type { Names } from '../parts/contract';
import { numberedOption } from '../parts/option-names';
import { SCORED_NAMES } from '../parts/scored-names';

export const rankingNames: Names<RankingPoll> = {
  summary: ({ options }, present, tables, words) =>
    words.rankingSummary(options.length, present, tables),
  ...SCORED_NAMES,
  cell: (poll, { rowId, category }, language) =>
    `${numberedOption(poll, rowId, language)}: ${dictionaryFor(language).collect.ranking.place(category ?? 0)}`,
};

/** A group for each option, with a field for each place. */
export function rankingCountGroups(poll: RankingPoll, language: Language): readonly CountGroup[] {
  const { place } = dictionaryFor(language).collect.ranking;
  return poll.options.map(({ id }) => ({
    id,
    title: numberedOption(poll, id, language),
    fields: placesOf(poll).map((own) => ({ id: rankingCell(id, own), name: place(own) })),
  }));
}
