/** The mark of a rehearsal. It is in the model itself, so that no slide and no picture of one can lack it. */
import { isRehearsal } from '../domain/rehearsal/rehearsal';
import type { Workshop } from '../domain/workshop/workshop';
import { dictionaryFor } from '../text/dictionary';
import type { NamedSlide } from './slide-model';
import type { SlideMark } from './kinds/slide-parts';

type MarkedBy = Pick<Workshop, 'rehearsalOf' | 'language'>;

/** The mark that says that a slide, picture or page belongs to a rehearsal; nothing for an ordinary workshop. */
export function markOf(workshop: MarkedBy): SlideMark {
  return isRehearsal(workshop) ? { mark: dictionaryFor(workshop.language).rehearsal.mark } : {};
}

/** Puts the mark before a text on paper that is cut apart, so that each piece says that it belongs to a rehearsal. */
export function markText(text: string, workshop: MarkedBy): string {
  const { mark } = markOf(workshop);
  return mark === undefined ? text : `${mark}. ${text}`;
}

/** The exported slides, each with the mark, also before its file name. */
export function markSlides(
  slides: readonly NamedSlide[],
  workshop: MarkedBy,
): readonly NamedSlide[] {
  return slides.map(({ name, slide }) => ({
    name: markName(name, workshop),
    slide: { ...slide, ...markOf(workshop) },
  }));
}

/** A file name that says that it belongs to a rehearsal; unchanged for an ordinary workshop. */
export function markName(name: string, workshop: MarkedBy): string {
  if (!isRehearsal(workshop)) return name;
  return `${dictionaryFor(workshop.language).rehearsal.fileMark} ${name}`;
}
