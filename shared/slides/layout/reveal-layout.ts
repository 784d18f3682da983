/** Boxes of a reveal step: tall ones for a few places, flat ones where many are tied. */
import { LEAST_SIZE, RESULT_SIZES } from '../theme/type-sizes';
import type { PlaceRow, RevealStepSlide } from '../kinds/choice/choice-slide-model';
import { CONTENT_WIDTH } from './stage';
import { attempts, fitsWhole, fitText, type Attempt, type FittedText } from './text-fit';
import { textWidth } from './text-width';

export const BOX_PADDING = 46;
const FLAT_PADDING = 28;
const TALL_LEAST = 168;
const TALL_MOST = 400;

export interface PlaceBox {
  readonly place: PlaceRow;
  readonly label: FittedText;
  readonly height: number;
  /** True if this step reveals it. */
  readonly isNew: boolean;
}

export interface RevealLayout {
  readonly isTall: boolean;
  readonly gap: number;
  readonly padding: number;
  readonly rankWidth: number;
  readonly percentWidth: number;
  readonly votesWidth: number;
  readonly sizes: { readonly rank: number; readonly percent: number; readonly votes: number };
  readonly hiddenHeight: number;
  readonly boxes: readonly PlaceBox[];
}

/** `height`: the body's, in pixels. */
export function revealLayout(slide: RevealStepSlide, height: number): RevealLayout {
  const count = Math.max(1, slide.hiddenPlaces + slide.places.length);
  const even = Math.floor((height - 26 * (count - 1)) / count);
  return even >= TALL_LEAST ? tall(slide, Math.min(even, TALL_MOST)) : flat(slide, height, count);
}

function tall(slide: RevealStepSlide, boxHeight: number): RevealLayout {
  const { tall: of } = RESULT_SIZES.place;
  const sizes = { ...of, rank: boxHeight >= 210 ? of.rank : of.lowRank };
  const rankWidth =
    widest(
      slide.places.map((place) => place.rank),
      700,
      sizes.rank,
      96,
    ) + 40;
  const percentWidth = Math.max(
    widest(
      slide.places.map((place) => place.percent),
      700,
      sizes.percent,
      200,
    ),
    widest(
      slide.places.map((place) => place.votes),
      400,
      sizes.votes,
      200,
    ),
  );
  const width = CONTENT_WIDTH - 2 * BOX_PADDING - rankWidth - percentWidth - 60;
  const lines = boxHeight >= 200 ? 3 : 2;
  return {
    isTall: true,
    gap: 26,
    padding: BOX_PADDING,
    rankWidth,
    percentWidth,
    votesWidth: 0,
    sizes,
    hiddenHeight: boxHeight,
    boxes: slide.places.map((place) => ({
      place,
      label: fitText(place.label, { weight: 700, width, leading: 1.14 }, [
        ...attempts(60, 52, 2),
        ...attempts(54, LEAST_SIZE.theme, lines),
        ...crowded((size) => Math.floor((boxHeight - 12) / Math.round(size * 1.14))),
      ]),
      height: boxHeight,
      isNew: isNew(slide, place),
    })),
  };
}

function flat(slide: RevealStepSlide, height: number, count: number): RevealLayout {
  const gap = count <= 6 ? 16 : 8;
  const sizes = RESULT_SIZES.place.flat;
  const rankWidth =
    widest(
      slide.places.map((place) => place.rank),
      700,
      sizes.rank,
      44,
    ) + 28;
  const percentWidth = widest(
    slide.places.map((place) => place.percent),
    700,
    sizes.percent,
    90,
  );
  const votesWidth =
    widest(
      slide.places.map((place) => place.votes),
      400,
      sizes.votes,
      120,
    ) + 28;
  const width = CONTENT_WIDTH - 2 * FLAT_PADDING - rankWidth - percentWidth - votesWidth - 28;
  const box = { weight: 600, width, leading: 1.16 } as const;
  const set = (tries: readonly Attempt[]): readonly FittedText[] =>
    slide.places.map((place) => fitText(place.label, box, tries));
  const hiddenHeight = 62;
  const free = height - gap * (count - 1) - slide.hiddenPlaces * hiddenHeight;
  const least = 8;
  const runs: readonly (readonly Attempt[])[] = [
    attempts(44, LEAST_SIZE.theme, 1),
    attempts(44, LEAST_SIZE.theme, 2),
    attempts(40, LEAST_SIZE.theme, 2),
    ...crowded(() => Infinity).map((attempt) => [attempt]),
  ];
  let labels = set([{ size: LEAST_SIZE.theme, maxLines: 1 }]);
  for (const tries of runs) {
    const isWhole = slide.places.every(({ label }) =>
      tries.some((attempt) => fitsWhole(label, box, attempt)),
    );
    const fitting = isWhole ? set(tries) : [];
    if (isWhole && heightOf(fitting) + least * fitting.length <= free) {
      labels = fitting;
      break;
    }
  }
  const spare = Math.floor((free - heightOf(labels)) / Math.max(1, labels.length));
  return {
    isTall: false,
    gap,
    padding: FLAT_PADDING,
    rankWidth,
    percentWidth,
    votesWidth,
    sizes,
    hiddenHeight,
    boxes: slide.places.flatMap((place, row) => {
      const label = labels[row];
      const boxHeight = (label?.height ?? 0) + Math.max(0, Math.min(spare, 70));
      return label ? [{ place, label, height: boxHeight, isNew: isNew(slide, place) }] : [];
    }),
  };
}

/** Smaller than the back row can read, where a text would be cut otherwise. */
function crowded(linesAt: (size: number) => number): readonly Attempt[] {
  return attempts(LEAST_SIZE.theme - 1, LEAST_SIZE.crowded, 1).map(({ size }) => ({
    size,
    maxLines: Math.max(1, linesAt(size)),
  }));
}

function heightOf(labels: readonly FittedText[]): number {
  return labels.reduce((total, label) => total + label.height, 0);
}

/** This step adds the best of the places shown. */
function isNew(slide: RevealStepSlide, place: PlaceRow): boolean {
  return place.rank === slide.places[0]?.rank;
}

function widest(texts: readonly string[], weight: 400 | 700, size: number, least: number): number {
  return Math.max(least, ...texts.map((text) => textWidth(text, weight, size)));
}
