/** How a statement was answered at several conferences: a slide for each, with a bar for each conference. */
import type { ScaleResult } from '../../../domain/kinds/scale/scale-types';
import { localize, type Language } from '../../../lib/language';
import { dictionaryFor } from '../../../text/dictionary';
import type { SlideFooter } from '../slide-parts';
import type { YearsSide } from '../slide-rules';
import { distributionOf, dontKnowLabelOf } from './scale-distribution';
import type { OverviewRow, ScaleOverviewSlide } from './scale-slide-model';

/** No round of its own: the rows name the conferences. */
const NO_ROUND: ScaleOverviewSlide['numbers'] = {
  ...{ round: null, voters: null, present: null, answers: null, ballots: null },
  spoiledBallots: null,
};

/** `sides`: on one scale; the newest last, whose statements and words these are. */
export function statementsOverYears(
  sides: readonly YearsSide<ScaleResult>[],
  footer: SlideFooter,
  language: Language,
): readonly { readonly name: string; readonly slide: ScaleOverviewSlide }[] {
  const newest = sides.at(-1)?.result;
  if (!newest) return [];
  const words = dictionaryFor(language).slides;
  return newest.statements.map(({ statement: { id, text, label } }) => {
    const rows = sides.map(({ label: name, result }): OverviewRow => {
      const item = result.statements.find(({ statement }) => statement.id === id) ?? null;
      const isDisagreement = item?.statistics.isDisagreement ?? false;
      return { label: name, ...distributionOf(item, language), isDisagreement };
    });
    const slide: ScaleOverviewSlide = {
      kind: 'scale-overview',
      title: localize(text, language) || localize(label, language),
      subtitle: localize(newest.scale.prompt, language),
      legend: newest.scale.steps.map((step) => ({
        value: step.value,
        label: localize(step.label, language),
      })),
      meanLabel: words.meanShort,
      dontKnowLabel: dontKnowLabelOf(newest.scale, language),
      rows,
      disagreementNote: rows.some((row) => row.isDisagreement) ? words.disagreementNote : '',
      footer,
      numbers: NO_ROUND,
    };
    return { name: localize(label, language) || localize(text, language), slide };
  });
}
