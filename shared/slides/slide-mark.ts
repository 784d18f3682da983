/** The marks of a rehearsal, and of what the room has not seen. They are in the model itself, so that no slide and no picture of one can lack them. */
import { isRehearsal } from '../domain/rehearsal/rehearsal';
import type { Sight } from '../domain/result/sight';
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

/**
 * The exported slides, each with its mark: that it belongs to a rehearsal, which its file name says, too, or that the room has not
 * seen it, or not like this.
 */
export function markSlides(
  slides: readonly NamedSlide[],
  workshop: MarkedBy,
  sight: Sight | 'unknown',
): readonly NamedSlide[] {
  const mark = isRehearsal(workshop) ? markOf(workshop) : unseenMark(sight, workshop);
  return slides.map(({ name, slide }) => ({
    name: markName(name, workshop),
    slide: { ...slide, ...mark },
  }));
}

/** What a picture says if the room has not seen it; nothing if it has, or if nobody knows. */
function unseenMark(sight: Sight | 'unknown', { language }: MarkedBy): SlideMark {
  if (sight === 'whole' || sight === 'unknown') return {};
  return { mark: dictionaryFor(language).results.marks[sight] };
}

/** A file name that says that it belongs to a rehearsal; unchanged for an ordinary workshop. */
export function markName(name: string, workshop: MarkedBy): string {
  if (!isRehearsal(workshop)) return name;
  return `${dictionaryFor(workshop.language).rehearsal.fileMark} ${name}`;
}
