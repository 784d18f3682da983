/** The slides of a scale: each statement with its distribution, then the overview. */
import { byMean } from '../../../domain/kinds/scale/scale-result';
import type { ScaleResult, StatementResult } from '../../../domain/kinds/scale/scale-types';
import type { Round } from '../../../domain/round/round';
import { dictionaryFor } from '../../../text/dictionary';
import { localize, type Language } from '../../../lib/language';
import { footerNumbers, resultLabel, sourcesOf } from '../slide-footer';
import { FOOTER_SEPARATOR, type SlideFooter } from '../slide-parts';
import { writtenFigures } from '../written-figures';
import {
  distributionOf,
  dontKnowLabelOf,
  isApart,
  outsideBase,
  statementNumbers,
} from './scale-distribution';
import type {
  OverviewRow,
  ScaleLegendItem,
  ScaleOverviewSlide,
  StatementSlide,
} from './scale-slide-model';

/** One statement with its full text; it reads no other statement's answers. */
export function statementSlide(
  result: ScaleResult,
  item: StatementResult,
  round: Round,
  language: Language,
): StatementSlide {
  const words = dictionaryFor(language).slides;
  const figures = writtenFigures(language);
  const { n, median, isDisagreement } = item.statistics;
  const numbers = { ...statementNumbers(item), statement: item.index + 1, median };
  return {
    kind: 'statement',
    title: localize(result.poll.title, language),
    number: figures.number(numbers.statement),
    text: localize(item.statement.text, language) || localize(item.statement.label, language),
    bars: legendOf(result, language).map((step, index) => {
      const { count, percent } = item.distribution[index] ?? { count: 0, percent: null };
      return {
        ...step,
        percent: figures.percent(percent),
        answers: words.answers(count),
        fraction: n === 0 ? 0 : count / n,
        numbers: { percent, answers: count },
      };
    }),
    meanLabel: words.mean,
    mean: figures.decimal(numbers.mean),
    medianText: words.median(figures.number(median)),
    nText: words.takingPosition(n),
    dontKnowText:
      item.dontKnow === null
        ? ''
        : words.dontKnowCount(dontKnowLabelOf(result.scale, language), item.dontKnow),
    disagreementText: isDisagreement ? words.disagreement : '',
    footer: scaleFooter(result, [item], round, language),
    numbers: { ...footerNumbers(result, round), ...numbers },
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
    dontKnowLabel: dontKnowLabelOf(scale, language),
    rows,
    disagreementNote: rows.some((row) => row.isDisagreement) ? words.disagreementNote : '',
    footer: scaleFooter(result, result.statements, round, language),
    numbers: footerNumbers(result, round),
  };
}

function overviewRow(item: StatementResult, language: Language): OverviewRow {
  return {
    label: localize(item.statement.label, language) || localize(item.statement.text, language),
    ...distributionOf(item, language),
    isDisagreement: item.statistics.isDisagreement,
  };
}

function legendOf(result: ScaleResult, language: Language): readonly ScaleLegendItem[] {
  return result.scale.steps.map(({ value, label }) => ({
    value,
    label: localize(label, language),
  }));
}

/** Joins sentences with a space; blank ones are left out. */
function joinSentences(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence.trim() !== '').join(' ');
}

/** «122 af 131 svarede · Ved ikke indgår ikke i procenter og gennemsnit». `shown`: the statements of the slide. */
function scaleFooter(
  result: ScaleResult,
  shown: readonly StatementResult[],
  round: Round,
  language: Language,
): SlideFooter {
  const words = dictionaryFor(language).slides;
  const { voters, present, scale } = result;
  const people = voters === null ? words.showOfHands(present) : words.answered(voters, present);
  return {
    left: [
      people,
      ...sourcesOf(result, language),
      outsideBase(scale, language),
      ...(shown.some(isApart) ? [words.roundedApart] : []),
    ]
      .filter((part) => part !== '')
      .join(FOOTER_SEPARATOR),
    right: resultLabel(result, round, language),
  };
}
