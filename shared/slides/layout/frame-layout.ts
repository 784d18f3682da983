/** The positions of a slide's title, body and footer, in stage pixels. */
import { SIZE_RUNS, type SizeRun } from '../theme/type-sizes';
import { CONTENT_WIDTH, STAGE } from './stage';
import { attemptsOf, fitText, type FittedText } from './text-fit';

/** The mark of a rehearsal, at the top of a slide. */
export const MARK_HEIGHT = 42;

const TOP = { normal: 62, dense: 58 } as const;
const SUBTITLE_GAP = 8;
const BODY_GAP = { normal: 26, dense: 18 } as const;
const FOOTER_TOP = 980;
const FOOTER_GAP = 24;

export interface FrameHeading {
  /** A short line above the title, or instead of it; blank for none. */
  readonly kicker?: string;
  /** Blank for none. */
  readonly title: string;
  /** Blank for none. */
  readonly subtitle?: string;
  /** True for a full slide, whose title takes less room. */
  readonly isDense?: boolean;
}

export interface FrameLayout {
  readonly top: number;
  readonly kicker: FittedText | null;
  readonly title: FittedText | null;
  readonly subtitle: FittedText | null;
  readonly bodyTop: number;
  readonly bodyHeight: number;
}

/** The positions of everything below a heading with these texts. */
export function frameLayout(heading: FrameHeading): FrameLayout {
  const kicker = heading.kicker ? fitSmall(heading.kicker, 600, SIZE_RUNS.kicker) : null;
  const density = heading.isDense ? 'dense' : 'normal';
  const title = heading.title === '' ? null : fitTitle(heading.title, heading.isDense ?? false);
  const subtitle = heading.subtitle ? fitSmall(heading.subtitle, 400, SIZE_RUNS.subtitle) : null;
  const bodyTop =
    TOP[density] +
    (kicker ? kicker.height + SUBTITLE_GAP : 0) +
    (title ? title.height : 0) +
    (subtitle ? subtitle.height + SUBTITLE_GAP : 0) +
    BODY_GAP[density];
  return {
    top: TOP[density],
    kicker,
    title,
    subtitle,
    bodyTop,
    bodyHeight: FOOTER_TOP - FOOTER_GAP - bodyTop,
  };
}

function fitTitle(title: string, isDense: boolean): FittedText {
  return fitText(
    title,
    { weight: 700, width: CONTENT_WIDTH, leading: 1.16 },
    attemptsOf(isDense ? SIZE_RUNS.denseTitle : SIZE_RUNS.title),
  );
}

function fitSmall(text: string, weight: 400 | 600, runs: readonly SizeRun[]): FittedText {
  return fitText(text, { weight, width: CONTENT_WIDTH, leading: 1.25 }, attemptsOf(runs));
}

export interface FooterLayout {
  readonly left: FittedText;
  readonly right: FittedText;
  readonly top: number;
  readonly height: number;
}

/** The footer's two texts on one line. */
export function footerLayout(left: string, right: string): FooterLayout {
  const one = (text: string, width: number): FittedText =>
    fitText(text, { weight: 400, width, leading: 1.3 }, attemptsOf(SIZE_RUNS.footer));
  const fittedRight = one(right, 420);
  return {
    left: one(left, CONTENT_WIDTH - 460),
    right: fittedRight,
    top: FOOTER_TOP,
    height: STAGE.height - FOOTER_TOP,
  };
}
