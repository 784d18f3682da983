/** The mark of a rehearsal: on the model itself, so that no slide and no picture of one can be without it. */
import { isRehearsal } from '../domain/rehearsal/rehearsal';
import type { Workshop } from '../domain/workshop/workshop';
import { dictionaryFor } from '../text/dictionary';
import type { NamedSlide } from './slide-model';
import type { SlideMark } from './kinds/slide-parts';

type MarkedBy = Pick<Workshop, 'rehearsalOf' | 'language'>;

/** What says that a slide, a picture or a page is of a rehearsal; nothing for a workshop of its own. */
export function markOf(workshop: MarkedBy): SlideMark {
  return isRehearsal(workshop) ? { mark: dictionaryFor(workshop.language).rehearsal.mark } : {};
}

/** A text of a paper that is cut apart, with the mark before it: each piece says that it is of a rehearsal. */
export function markText(text: string, workshop: MarkedBy): string {
  const { mark } = markOf(workshop);
  return mark === undefined ? text : `${mark}. ${text}`;
}

/** The slides that are taken home, with the mark on each and before its file's name. */
export function markSlides(
  slides: readonly NamedSlide[],
  workshop: MarkedBy,
): readonly NamedSlide[] {
  return slides.map(({ name, slide }) => ({
    name: markName(name, workshop),
    slide: { ...slide, ...markOf(workshop) },
  }));
}

/** A file's name, which says that it is of a rehearsal; as it is for a workshop of its own. */
export function markName(name: string, workshop: MarkedBy): string {
  if (!isRehearsal(workshop)) return name;
  return `${dictionaryFor(workshop.language).rehearsal.fileMark} ${name}`;
}
