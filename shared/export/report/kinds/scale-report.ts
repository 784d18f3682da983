/** A scale in minutes and summary: how many answered in its lower half, and all answers in a table. */
import type {
  ScaleResult,
  ScaleTypes,
  StatementResult,
} from '../../../domain/kinds/scale/scale-types';
import { hasDontKnow } from '../../../domain/kinds/scale/scale-poll';
import { shownMean } from '../../../domain/kinds/scale/scale-statistics';
import { percentOf } from '../../../domain/places/places-and-shares';
import { localize } from '../../../lib/language';
import { writtenFigures } from '../../../slides/kinds/written-figures';
import { dictionaryFor } from '../../../text/dictionary';
import { LABEL_COLUMN } from '../../tables/kinds/result-table';
import { countKeys } from '../../tables/kinds/scale-table';
import type { ReportTable } from '../report';
import type { ReportRulesOf, ToldResult } from './report-rules';

type Told = ToldResult<ScaleResult>;

function writing({ result, language }: Told) {
  const { scale, poll } = result;
  return {
    words: dictionaryFor(language).minutes.scale,
    ...writtenFigures(language),
    title: localize(poll.title, language),
    labels: scale.steps.map(({ label }) => localize(label, language)),
    /** Null where it is no answer. */
    dontKnow: hasDontKnow(scale) ? localize(scale.dontKnow, language) : null,
    least: scale.steps[0]?.value ?? 1,
    most: scale.steps.at(-1)?.value ?? 1,
    name: ({ statement: { label, text } }: StatementResult) =>
      localize(label, language) || localize(text, language),
  };
}

function brief(told: Told): readonly string[] {
  const { words, name, title, decimal } = writing(told);
  // Means that are shown alike are told as one.
  const means = told.result.statements.flatMap((own) => {
    const mean = shownMean(own.statistics);
    return mean === null ? [] : [{ name: name(own), mean }];
  });
  const [one] = means;
  if (!one) return [words.briefNone(title)];
  if (means.length === 1) return [words.briefOne(one.name, decimal(one.mean))];
  const lowest = Math.min(...means.map(({ mean }) => mean));
  const highest = Math.max(...means.map(({ mean }) => mean));
  if (lowest === highest) return [words.briefAllAlike(title, decimal(lowest))];
  const at = (mean: number) => means.filter((own) => own.mean === mean).map((own) => own.name);
  return [words.briefLowest(title, at(lowest), decimal(lowest), at(highest), decimal(highest))];
}

/** One statement in sentences. The percentage is of the summed count, never a sum of rounded ones. */
function statementText(told: Told, own: StatementResult): string {
  const { words, labels, dontKnow, least, most, percent, decimal } = writing(told);
  const { n, isDisagreement } = own.statistics;
  const mean = shownMean(own.statistics);
  const half = Math.max(1, Math.floor(own.distribution.length / 2));
  const low = own.distribution.slice(0, half).reduce((sum, { count }) => sum + count, 0);
  if (n === 0 && !own.dontKnow && !own.blank) return words.none;
  const parts = [
    n === 0
      ? words.noPosition
      : words.low(low, n, percent(percentOf(low, n)), labels.slice(0, half)),
    ...(own.dontKnow && dontKnow !== null ? [words.dontKnow(own.dontKnow, dontKnow)] : []),
    ...(own.blank ? [words.blank(own.blank)] : []),
  ];
  return [
    words.join(parts),
    ...(mean === null ? [] : [words.mean(decimal(mean), least, most)]),
    ...(isDisagreement ? [words.divided] : []),
  ].join(' ');
}

function table(told: Told): ReportTable {
  const { result, language } = told;
  const { words, labels, dontKnow, name, title, number, decimal } = writing(told);
  const { header } = words;
  const unsure = dontKnow === null ? [] : [dontKnow];
  return {
    kind: 'table',
    caption: words.caption(title),
    header: [header.statement, ...labels, ...unsure, header.blank, header.n, header.mean],
    rows: result.statements.map((own) => [
      name(own),
      ...own.distribution.map(({ count }) => number(count)),
      ...unsure.map(() => number(own.dontKnow)),
      ...[number(own.blank), number(own.statistics.n)],
      decimal(shownMean(own.statistics)),
    ]),
    align: ['start', ...[...labels, ...unsure].map(() => 'end' as const), 'end', 'end', 'end'],
    shows: [
      ...[LABEL_COLUMN, ...countKeys(result, language)],
      ...unsure.map(() => 'dontKnow'),
      ...['blank', 'n', 'mean'],
    ],
  };
}

export const scaleReport: ReportRulesOf<ScaleTypes> = {
  brief,
  lead: (told) => {
    const { words, labels, least, most } = writing(told);
    const hint = localize(told.result.poll.meanHint, told.language);
    return [
      [
        words.asked(least, labels[0] ?? '', most, labels.at(-1) ?? ''),
        ...(hint === '' ? [] : [words.hint(hint.replace(/\.$/u, ''))]),
        ...brief(told),
      ].join(' '),
    ];
  },
  detail: (told) =>
    told.result.statements.map((own) =>
      writing(told).words.statement(writing(told).name(own), statementText(told, own)),
    ),
  table,
  remarks: (told) => [writing(told).words.base(writing(told).dontKnow)],
  wordings: () => [],
  pictured: ({ kind }) => kind === 'scale-overview',
  counts: (told) =>
    told.result.statements.map((own) => ({
      label: writing(told).name(own),
      votes: own.statistics.n + (own.dontKnow ?? 0),
    })),
  // Who took a position and who did not are two columns.
  countedAs: '',
  spoken: ['n', 'dontKnow', 'blank', 'mean'],
};
