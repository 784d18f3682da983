/** How a statement was answered at several conferences: a slide for each, with a bar for each conference. */
import type { ScaleResult } from '../../../domain/kinds/scale/scale-types';
import { asRead } from '../../../domain/poll/alike';
import { formatFor } from '../../../lib/format';
import { localize, type Language } from '../../../lib/language';
import { dictionaryFor } from '../../../text/dictionary';
import { FOOTER_SEPARATOR, type SlideFooter } from '../slide-parts';
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
  const { slides: words, years } = dictionaryFor(language);
  const titleOf = ({ result }: YearsSide<ScaleResult>) =>
    asRead(localize(result.poll.title, language));
  return newest.statements.map(({ statement: { id, text, label } }) => {
    const rows = sides.map(({ label: name, result }): OverviewRow => {
      const item = result.statements.find(({ statement }) => statement.id === id) ?? null;
      const isDisagreement = item?.statistics.isDisagreement ?? false;
      return { label: name, ...distributionOf(item, language), isDisagreement };
    });
    const wordsOf = (side: YearsSide<ScaleResult>) => {
      const item = side.result.statements.find(({ statement }) => statement.id === id);
      return item && `${titleOf(side)}\n${asRead(localize(item.statement.text, language))}`;
    };
    const own = sides.at(-1);
    const others = sides.filter((side) => {
      const then = wordsOf(side);
      return own !== undefined && then !== undefined && then !== wordsOf(own);
    });
    const when = formatFor(language).list(others.map((side) => years.slide.on(side.label)));
    const reworded = others.length === 0 ? [] : [years.slide.otherWording(when)];
    const slide: ScaleOverviewSlide = {
      kind: 'scale-overview',
      title: localize(text, language) || localize(label, language),
      subtitle: [localize(newest.scale.prompt, language), ...reworded]
        .filter((part) => part !== '')
        .join(FOOTER_SEPARATOR),
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
