/** The slide of a choice whose majority was obvious by raised hands: which option had it, that nobody counted, and no number of any option. */
import type { MajorityResult } from '../../../domain/kinds/choice/choice-types';
import type { Round } from '../../../domain/round/round';
import { localize, type Language } from '../../../lib/language';
import { dictionaryFor } from '../../../text/dictionary';
import { footerNumbers, resultLabel } from '../slide-footer';
import { FOOTER_SEPARATOR } from '../slide-parts';
import type { MajoritySlide } from './choice-slide-model';

export function majoritySlide(
  result: MajorityResult,
  round: Round,
  language: Language,
): MajoritySlide {
  const words = dictionaryFor(language).slides;
  return {
    kind: 'choice-majority',
    title: localize(result.poll.title, language),
    label: words.majorityFor,
    option: localize(result.majority.title, language),
    note: words.majorityNote,
    numbers: footerNumbers(result, round),
    footer: {
      left: [words.showOfHands(result.present), words.marksEach(result.poll.maxMarks)].join(
        FOOTER_SEPARATOR,
      ),
      right: resultLabel(result, round, language),
    },
  };
}
