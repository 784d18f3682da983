/** The positions of a slide's title, body and footer, in stage pixels. */
import { FOOTER_SEPARATOR, type SlideFooter } from '../kinds/slide-parts';
import { LEAST_SIZE, SIZE_RUNS, type SizeRun } from '../theme/type-sizes';
import { CONTENT_WIDTH, STAGE } from './stage';
import { attemptsOf, fitText, setText, type FittedText } from './text-fit';
import { textWidth } from './text-width';

/** The mark of a rehearsal, at the top of a slide. */
export const MARK_HEIGHT = 42;

const TOP = { normal: 62, dense: 58 } as const;
const SUBTITLE_GAP = 8;
const BODY_GAP = { normal: 26, dense: 18 } as const;
const FOOTER_TOP = 980;
const FOOTER_GAP = 24;
const FOOTER_SIZE = SIZE_RUNS.footer[0].from;
/** The right text takes no more than this, and stands apart from the left one. */
const FOOTER_RIGHT_MOST = 640;
const FOOTER_COLUMN_GAP = 40;
const NO_BREAK_SPACE = '\u00a0';

export interface FrameHeading {
  /** A short line above the title, or instead of it; blank for none. */
  readonly kicker?: string;
  /** Blank for none. */
  readonly title: string;
  /** Blank for none. */
  readonly subtitle?: string;
  /** True for a full slide, whose title takes less room. */
  readonly isDense?: boolean;
  readonly footer: SlideFooter;
}

export interface FrameLayout {
  readonly top: number;
  readonly kicker: FittedText | null;
  readonly title: FittedText | null;
  readonly subtitle: FittedText | null;
  readonly bodyTop: number;
  readonly bodyHeight: number;
  readonly footer: FooterLayout;
}

/** The positions of everything on a slide with this heading and footer. */
export function frameLayout(heading: FrameHeading): FrameLayout {
  const kicker = heading.kicker ? fitSmall(heading.kicker, 600, SIZE_RUNS.kicker) : null;
  const footer = footerLayout(heading.footer);
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
    bodyHeight: footer.top - FOOTER_GAP - bodyTop,
    footer,
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

/**
 * The footer's two texts, both whole: on one line if they fit, otherwise on as many as they need, which the body
 * makes room for. Lines break between the parts of a footer.
 */
function footerLayout({ left, right }: SlideFooter): FooterLayout {
  const rightWidth = Math.min(FOOTER_RIGHT_MOST, textWidth(right, 400, FOOTER_SIZE));
  const leftWidth = CONTENT_WIDTH - rightWidth - (right === '' ? 0 : FOOTER_COLUMN_GAP);
  const fittedLeft = footerText(left, leftWidth);
  const fittedRight = footerText(right, rightWidth);
  const lines = Math.max(1, fittedLeft.lines, fittedRight.lines);
  const top = FOOTER_TOP - (lines - 1) * fittedLeft.lineHeight;
  return { left: fittedLeft, right: fittedRight, top, height: STAGE.height - top };
}

/** In the largest size in which it is one line; otherwise in the smallest, whole. */
function footerText(text: string, width: number): FittedText {
  const box = { weight: 400, width, leading: 1.3, isFilled: true } as const;
  const parts = text.split(FOOTER_SEPARATOR).map((part, index, all) => {
    const own = index < all.length - 1 ? `${part}${FOOTER_SEPARATOR.trimEnd()}` : part;
    const isShort = textWidth(own, 400, LEAST_SIZE.other) <= width;
    return isShort ? own.replaceAll(' ', NO_BREAK_SPACE) : own;
  });
  const whole = parts.join(' ');
  const inOneLine = attemptsOf(SIZE_RUNS.footer)
    .map(({ size }) => setText(whole, box, size))
    .find(({ lines }) => lines === 1);
  const set = inOneLine ?? setText(whole, box, LEAST_SIZE.other);
  // The lines are broken: nothing needs to be held together any more.
  return { ...set, text, rows: set.rows.map((row) => row.replaceAll(NO_BREAK_SPACE, ' ')) };
}
