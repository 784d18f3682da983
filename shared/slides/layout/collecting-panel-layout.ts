/** The panel of an open round beside its list, or the band below it: which texts and dots fit, and how large the countdown is. */
import type { CollectingSlide } from '../slide-model';
import { COUNTDOWN_SIZES, SIZE_RUNS, type SizeRun } from '../theme/type-sizes';
import { BAND, SIDE_PANEL, type PanelPlace } from './collecting-layout';
import { dotsLayout, type DotsLayout } from './dots-layout';
import { CONTENT_WIDTH } from './stage';
import { attemptsOf, fitText, type FittedText } from './text-fit';
import { textWidth } from './text-width';

const SIDE_PADDING = 40;
/** Above and below in the side panel. */
const SIDE_MARGIN = 36;
const SIDE_GAP = 28;
/** The countdown's label with the gaps around it; see .slide-countdown-label in collecting.css. */
const SIDE_LABEL = 90;
const BAND_PADDING = 36;
const BAND_COLUMN_GAP = 48;
const BAND_MARGIN = 12;
/** Room for «02:41», and for the label beside it; see .slide-countdown-label in collecting.css. */
const BAND_DIGITS_WIDTH = 214;
const BAND_LABEL_WIDTH = 166;

export interface PanelLayout extends Content {
  /** Left and right. */
  readonly padding: number;
  /** The largest size of the digits, and the space they have. */
  readonly countdown: { readonly size: number; readonly width: number };
}

interface Content {
  readonly status: FittedText | null;
  readonly dots: DotsLayout | null;
  readonly missing: FittedText | null;
}

/** The content of the panel for its place, `height` pixels high; «none» is treated as the side. */
export function panelLayout(
  slide: CollectingSlide,
  place: PanelPlace,
  height: number,
): PanelLayout {
  return place === 'band'
    ? {
        ...inBand(slide),
        padding: BAND_PADDING,
        countdown: { size: COUNTDOWN_SIZES.band, width: BAND_DIGITS_WIDTH },
      }
    : {
        ...atSide(slide, height),
        padding: SIDE_PADDING,
        countdown: { size: COUNTDOWN_SIZES.side, width: SIDE_PANEL.width - 2 * SIDE_PADDING },
      };
}

/** Dots with numbers are worth a smaller status. */
function atSide(slide: CollectingSlide, height: number): Content {
  const { sideStatus, sideStatusAlone, sideStatusSmall } = SIZE_RUNS;
  if (slide.tables.length === 0) return atSideIn(slide, height, sideStatusAlone);
  const large = atSideIn(slide, height, sideStatus);
  if (large.dots?.numberSize) return large;
  const small = atSideIn(slide, height, sideStatusSmall);
  return small.dots?.numberSize ? small : large;
}

function atSideIn(
  { status, missing, tables, countdown }: CollectingSlide,
  height: number,
  runs: readonly SizeRun[],
): Content {
  const width = SIDE_PANEL.width - 2 * SIDE_PADDING;
  const digits = countdown ? COUNTDOWN_SIZES.side + SIDE_LABEL : 0;
  const room = height - 2 * SIDE_MARGIN - digits;
  const texts = {
    status: text(status, width, 1.2, runs, room),
    missing: text(missing, width, 1.28, SIZE_RUNS.sideMissing, room),
  };
  const used = [texts.status, texts.missing].map((fit) => (fit ? fit.height + SIDE_GAP : 0));
  const left = used.reduce((rest, own) => rest - own, room);
  return {
    ...texts,
    dots: dotsLayout(
      tables.map(({ number }) => number),
      width,
      left,
    ),
  };
}

/** The names of the missing tables take the place of the dots. */
function inBand({ countdown, status, missing, tables }: CollectingSlide): Content {
  const digits = countdown ? BAND_DIGITS_WIDTH + BAND_LABEL_WIDTH + BAND_COLUMN_GAP : 0;
  const room = CONTENT_WIDTH - 2 * BAND_PADDING - digits;
  const isAlone = missing === '' && tables.length === 0;
  const statusWidth = isAlone ? room : Math.floor((room - BAND_COLUMN_GAP) * 0.44);
  const rest = room - BAND_COLUMN_GAP - statusWidth;
  const numbers = missing === '' ? tables.map(({ number }) => number) : [];
  return {
    status: text(status, statusWidth, 1.24, SIZE_RUNS.bandStatus),
    dots: dotsLayout(numbers, rest, BAND.height - 2 * BAND_MARGIN),
    missing: text(missing, rest, 1.24, SIZE_RUNS.bandMissing),
  };
}

/** The largest size in which no word has to be broken, and which is no higher than `most`; null for no text. */
function text(
  words: string,
  width: number,
  leading: number,
  runs: readonly SizeRun[],
  most = Infinity,
): FittedText | null {
  if (words === '') return null;
  const box = { weight: 600, width, leading } as const;
  const all = attemptsOf(runs);
  const whole = all.filter(
    ({ size, maxLines }) =>
      size * leading * maxLines <= most &&
      words.split(/\s+/u).every((word) => textWidth(word, box.weight, size) <= width),
  );
  return fitText(words, box, [...whole, ...all.slice(-1)]);
}
