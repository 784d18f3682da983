/** An allocation in minutes and summary: which options got most points, ties named with the place they share, and all options in a table. */
import type {
  AllocationResult,
  AllocationTypes,
} from '../../../domain/kinds/allocation/allocation-types';
import {
  shownScore,
  topScored,
  type ScoredOption,
} from '../../../domain/kinds/scored/scored-result';
import { percentOf } from '../../../domain/places/places-and-shares';
import { localize } from '../../../lib/language';
import { writtenFigures } from '../../../slides/kinds/written-figures';
import { dictionaryFor } from '../../../text/dictionary';
import { LABEL_COLUMN } from '../../tables/kinds/result-table';
import type { ReportTable } from '../report';
import { optionWordings } from './option-wordings';
import type { ReportRulesOf, ToldResult } from './report-rules';
import { placeSentences } from './scored-places';

type Told = ToldResult<AllocationResult>;

function writing({ result, language }: Told) {
  const figures = writtenFigures(language);
  const all = result.n * result.poll.totalPoints;
  return {
    words: dictionaryFor(language).minutes.allocation,
    ...figures,
    title: localize(result.poll.title, language),
    name: ({ option }: ScoredOption) => localize(option.title, language),
    share: ({ points }: ScoredOption) => figures.percent(percentOf(points, all)),
  };
}

function brief(told: Told): readonly string[] {
  const { words, name, title } = writing(told);
  return placeSentences(told.result, name, title, words);
}

/** The top places in figures; the table has the others. */
function figures(told: Told): string {
  const { words, name, share, number, decimal } = writing(told);
  return topScored(told.result)
    .map((own) =>
      words.figures(
        name(own),
        number(own.points),
        share(own),
        decimal(shownScore(own.mean)),
        number(own.backers),
      ),
    )
    .join(' ');
}

function table(told: Told): ReportTable {
  const { words, name, title, share, number, decimal } = writing(told);
  const { header } = words;
  const { n, scored } = told.result;
  return {
    kind: 'table',
    caption: words.caption(title),
    header: [header.place, header.option, header.points, header.share, header.mean, header.backers],
    rows: scored.map((own) => [
      ...[number(n === 0 ? null : own.rank), name(own), number(own.points), share(own)],
      ...[decimal(shownScore(own.mean)), number(own.backers)],
    ]),
    align: ['end', 'start', 'end', 'end', 'end', 'end'],
    shows: ['rank', LABEL_COLUMN, 'points given', 'points share', 'meanPoints', 'backers'],
  };
}

export const allocationReport: ReportRulesOf<AllocationTypes> = {
  brief,
  lead: (told) => {
    const { words, number } = writing(told);
    const { poll, n } = told.result;
    return [
      [
        words.asked(number(poll.totalPoints), number(n)),
        ...brief(told),
        ...(n > 0 ? [figures(told)] : []),
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
      votes: result.scored.find(({ option }) => option.id === id)?.points ?? 0,
    })),
  countHeader: (language) => dictionaryFor(language).minutes.allocation.header.points,
  countedAs: 'points given',
  spoken: ['points given', 'points share', 'meanPoints', 'backers', 'n'],
};
