/** An obvious majority: a line above the option, the option as large as fits, and a line below that says how it is known. */
import { SIZE_RUNS } from '../theme/type-sizes';
import type { MajoritySlide } from '../kinds/choice/choice-slide-model';
import { CONTENT_WIDTH } from './stage';
import { attemptsOf, fitText, type FittedText } from './text-fit';

/** Pixels between option and rule, and between rule and note. */
const MAJORITY_GAP = 44;
const MAJORITY_RULE = 8;
const LABEL_GAP = 16;

export interface MajorityLayout {
  readonly label: FittedText;
  readonly option: FittedText;
  readonly note: FittedText;
  /** Of all three with what stands between them, in pixels. */
  readonly height: number;
}

/** `height`: the body's, in pixels. */
export function majorityLayout(
  { label, option, note }: Pick<MajoritySlide, 'label' | 'option' | 'note'>,
  height: number,
): MajorityLayout {
  const aside = { weight: 400, width: CONTENT_WIDTH, leading: 1.25 } as const;
  const box = { weight: 700, width: CONTENT_WIDTH, leading: 1.14 } as const;
  const [above, below] = [label, note].map((text) =>
    fitText(text, aside, attemptsOf(SIZE_RUNS.aside)),
  ) as [FittedText, FittedText];
  const around = above.height + LABEL_GAP + 2 * MAJORITY_GAP + MAJORITY_RULE + below.height;
  const room = height - around;
  const tries = attemptsOf(SIZE_RUNS.message).filter(
    ({ size, maxLines }) => maxLines * Math.round(size * box.leading) <= room,
  );
  const fitted = fitText(option, box, tries.length > 0 ? tries : [{ size: 39, maxLines: 1 }]);
  return { label: above, option: fitted, note: below, height: around + fitted.height };
}
