/** The slides of a scale: each statement with its distribution, then the overview. */
import { byMean } from '../../../domain/kinds/scale/scale-result';
import type { ScaleResult, StatementResult } from '../../../domain/kinds/scale/scale-types';
import type { Round } from '../../../domain/round/round';
import { dictionaryFor } from '../../../text/dictionary';
import { formatFor } from '../../../lib/format';
import { localize, type Language } from '../../../lib/language';
import { FOOTER_SEPARATOR, resultLabel, sourcesOf } from '../slide-footer';
import type { SlideFooter } from '../slide-parts';
import type {
  OverviewRow,
  ScaleLegendItem,
  ScaleOverviewSlide,
  StatementSlide,
} from './scale-slide-model';

/** One statement with its full text; reads no other statement's answers. */
export function statementSlide(
  result: ScaleResult,
  item: StatementResult,
  round: Round,
  language: Language,
): StatementSlide {
  const words = dictionaryFor(language).slides;
  const format = formatFor(language);
  const { n, mean, median, isDisagreement } = item.statistics;
  return {
    kind: 'statement',
    title: localize(result.poll.title, language),
    number: format.number(item.index + 1),
    text: localize(item.statement.text, language) || localize(item.statement.label, language),
    bars: legendOf(result, language).map((step, index) => {
      const category = item.distribution[index] ?? { count: 0, percent: null };
      return {
        ...step,
        percent: category.percent === null ? words.noValue : format.percent(category.percent),
        answers: words.answers(category.count),
        fraction: n === 0 ? 0 : category.count / n,
      };
    }),
    meanLabel: words.mean,
    mean: mean === null ? words.noValue : format.decimal(mean),
    medianText: words.median(median === null ? words.noValue : format.number(median)),
    nText: words.takingPosition(n),
    dontKnowText: words.dontKnowCount(localize(result.scale.dontKnow, language), item.dontKnow),
    disagreementText: isDisagreement ? words.disagreement : '',
    footer: scaleFooter(result, round, language),
  };
}

/** All statements as diverging bars, the lowest mean on top. */
export function scaleOverviewSlide(
  result: ScaleResult,
  round: Round,
  language: Language,
): ScaleOverviewSlide {
  const words = dictionaryFor(language).slides;
  const { poll, scale } = result;
  const rows = byMean(result.statements).map((item) => overviewRow(item, language));
  return {
    kind: 'scale-overview',
    title: localize(poll.title, language),
    subtitle: joinSentences(localize(scale.prompt, language), localize(poll.meanHint, language)),
    legend: legendOf(result, language),
    meanLabel: words.meanShort,
    dontKnowLabel: localize(scale.dontKnow, language),
    rows,
    disagreementNote: rows.some((row) => row.isDisagreement) ? words.disagreementNote : '',
    footer: scaleFooter(result, round, language),
  };
}

function overviewRow(item: StatementResult, language: Language): OverviewRow {
  const words = dictionaryFor(language).slides;
  const format = formatFor(language);
  const { n, mean, isDisagreement } = item.statistics;
  return {
    label: localize(item.statement.label, language) || localize(item.statement.text, language),
    segments: item.distribution.map(({ value, count, percent }) => ({
      value,
      percent: percent === null ? words.noValue : format.percent(percent),
      fraction: n === 0 ? 0 : count / n,
    })),
    mean: mean === null ? words.noValue : format.decimal(mean),
    nText: words.takingPosition(n),
    dontKnow: format.number(item.dontKnow),
    isDisagreement,
  };
}

function legendOf(result: ScaleResult, language: Language): readonly ScaleLegendItem[] {
  return result.scale.steps.map(({ value, label }) => ({
    value,
    label: localize(label, language),
  }));
}

/** Sentences with a space between; blank ones are left out. */
function joinSentences(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence.trim() !== '').join(' ');
}

/** «122 af 131 svarede · Ved ikke indgår ikke i procenter og gennemsnit». */
export function scaleFooter(result: ScaleResult, round: Round, language: Language): SlideFooter {
  const words = dictionaryFor(language).slides;
  const { voters, present, scale } = result;
  const people = voters === null ? words.showOfHands(present) : words.answered(voters, present);
  return {
    left: [
      people,
      ...sourcesOf(result, language),
      words.outsideBase(localize(scale.dontKnow, language)),
    ].join(FOOTER_SEPARATOR),
    right: resultLabel(result, round, language),
  };
}
