/** A result by role in as many slides as its rows need. */
import type { GroupedResult } from '../../domain/groups/group-results';
import type { Round } from '../../domain/round/round';
import { localize, type Language } from '../../lib/language';
import { dictionaryFor } from '../../text/dictionary';
import { buildGroupSlide, roomBeside } from '../build-group-slide';
import { ofRound } from '../build-round-slides';
import { slideFileStem } from '../file-stem';
import type { SlideRoom } from '../../lib/pages';
import type { ColumnsSlide, GroupSlide } from '../kinds/comparison-slide';
import { pagesInRoom, slidePages } from '../kinds/slide-page';
import { framedGroupLayout, hasHighRows } from '../layout/group-layout';
import { slidesOf } from '../slide-kinds';
import type { NamedSlide } from '../slide-model';
import { softSlide } from '../soft-slide';

/** What one slide shows whole, in type that the back row can read, stays together. */
export function groupPages(
  grouped: GroupedResult,
  round: Round,
  language: Language,
): readonly GroupSlide[] {
  const slide = buildGroupSlide(grouped, round, language);
  return columnPages(slide, slidesOf(grouped.total).rooms.groups, language);
}

/** All pages of a slide with columns, which has this room. */
export function columnPages<S extends ColumnsSlide>(
  slide: S,
  room: SlideRoom,
  language: Language,
): readonly S[] {
  const layoutOf = (own: S) => framedGroupLayout(softSlide(own, language)).layout;
  if (!layoutOf(slide).isCramped) return [slide];
  let pages = pagesInRoom(slide, roomBeside(room, slide), language);
  for (let most = (pages[0]?.rows.length ?? 1) - 1; most > 0; most -= 1) {
    if (pages.every((page) => hasHighRows(layoutOf(page)))) break;
    pages = slidePages(slide, most, language);
  }
  return pages;
}

/** The exported result by role, with running numbers from `number`; none if the round has no roles. */
export function groupSlides(
  grouped: GroupedResult | null,
  round: Round,
  language: Language,
  number: number,
): readonly NamedSlide[] {
  if (!grouped) return [];
  const { fileName } = dictionaryFor(language).groups.slide;
  const title = localize(grouped.total.poll.title, language);
  return groupPages(grouped, round, language).map((slide, page) => ({
    name: slideFileStem(number + page, title, ofRound(fileName, round, language)),
    slide,
  }));
}
