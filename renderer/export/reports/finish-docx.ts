/** What is done to a Word file after the library wrote it: fixed times, so that the same results give the same bytes, and the numbers that it shows. */
import { strFromU8, strToU8 } from 'fflate';
import { addCarried } from '../office/carried-part';
import { closeParts, openParts, partText, setPart } from '../office/office-package';

const PROPERTIES = 'docProps/core.xml';

/**
 * What the library is given in place of a picture, which it would hash and compress: that takes longer than all else of a document.
 * `finished` puts the picture there.
 */
export function standIn(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(strToU8(name));
}

/**
 * `day`: the ISO date of the event. `carried`: what the file carries along for Pejling; null for nothing. `pictures` by the names that they
 * were stood in for.
 */
export function finished(
  bytes: Uint8Array,
  day: string,
  carried: string | null,
  pictures: ReadonlyMap<string, Uint8Array>,
): Uint8Array<ArrayBuffer> {
  const parts = openParts(bytes);
  for (const [part, content] of parts) {
    const picture = part.startsWith('word/media/') ? pictures.get(strFromU8(content)) : undefined;
    if (picture) parts.set(part, picture);
  }
  const dated = partText(parts, PROPERTIES).replace(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu,
    `$1${day}T00:00:00Z`,
  );
  setPart(parts, PROPERTIES, dated);
  if (carried !== null) addCarried(parts, 'word/_rels/document.xml.rels', carried);
  return closeParts(parts);
}
