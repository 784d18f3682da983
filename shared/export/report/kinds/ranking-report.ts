/** A ranking in minutes and summary: which options were put highest, ties named with the place they share, and all options in a table. */
import type { RankingResult, RankingTypes } from '../../../domain/kinds/ranking/ranking-types';
import { bordaPoints } from '../../../domain/kinds/ranking/ranking-result';
import {
  shownScore,
  topScored,
  type ScoredOption,
} from '../../../domain/kinds/scored/scored-result';
import { localize } from '../../../lib/language';
import { writtenFigures } from '../../../slides/kinds/written-figures';
import { dictionaryFor } from '../../../text/dictionary';
import { LABEL_COLUMN } from '../../tables/kinds/result-table';
import type { ReportTable } from '../report';
import { optionWordings } from './option-wordings';
import type { ReportRulesOf, ToldResult } from './report-rules';
import { placeSentences } from './scored-places';

type Told = ToldResult<RankingResult>;

function writing({ result, language }: Told) {
  return {
    words: dictionaryFor(language).minutes.ranking,
    ...writtenFigures(language),
    title: localize(result.poll.title, language),
    name: ({ option }: ScoredOption) => localize(option.title, language),
  };
}

function brief(told: Told): readonly string[] {
  const { words, name, title } = writing(told);
  return placeSentences(told.result, name, title, words);
}

/** The top places in figures: «»A« fik 342 Borda-point (gennemsnitlig plads 1,8, førstepladser: 45).» The table has the others. */
function figures(told: Told): string {
  const { words, name, number, decimal } = writing(told);
  return topScored(told.result)
    .map((own) =>
      words.figures(
        name(own),
        number(own.points),
        decimal(shownScore(own.mean)),
        number(own.backers),
      ),
    )
    .join(' ');
}

function table(told: Told): ReportTable {
  const { words, name, title, number, decimal } = writing(told);
  const { place, option, points, mean, firsts } = words.header;
  const { n, scored } = told.result;
  return {
    kind: 'table',
    caption: words.caption(title),
    header: [place, option, points, mean, firsts],
    rows: scored.map((own) => [
      ...[number(n === 0 ? null : own.rank), name(own), number(own.points)],
      ...[decimal(shownScore(own.mean)), number(own.backers)],
    ]),
    align: ['end', 'start', 'end', 'end', 'end'],
    shows: ['rank', LABEL_COLUMN, 'borda', 'meanPlace', 'firsts'],
  };
}

export const rankingReport: ReportRulesOf<RankingTypes> = {
  brief,
  lead: (told) => {
    const { words, number } = writing(told);
    const options = told.result.poll.options.length;
    return [
      [
        words.asked(options, bordaPoints(1, options), number(told.result.n)),
        ...brief(told),
        ...(told.result.n > 0 ? [figures(told)] : []),
      ].join(' '),
    ];
  },
  detail: () => [],
  table,
  remarks: (told) => [writing(told).words.remark],
  wordings: optionWordings,
  pictured: () => true,
  counts: ({ result, language }) =>
    result.poll.options.map(({ id, title }) => ({
      label: localize(title, language),
      votes: result.scored.find(({ option }) => option.id === id)?.backers ?? 0,
    })),
  countHeader: (language) => dictionaryFor(language).minutes.ranking.header.firsts,
  countedAs: 'firsts',
  spoken: ['borda', 'meanPlace', 'firsts', 'n'],
};
