/** What is done to a Word file after the library wrote it: fixed times, so that the same results give the same bytes, and the numbers that it shows. */
import { addCarried } from '../office/carried-part';
import { closeParts, openParts, partText, setPart } from '../office/office-package';

const PROPERTIES = 'docProps/core.xml';

/** `day`: the ISO date of the event. `carried`: what the file carries along for Pejling; null for nothing. */
export function finished(
  bytes: Uint8Array,
  day: string,
  carried: string | null,
): Uint8Array<ArrayBuffer> {
  const parts = openParts(bytes);
  const dated = partText(parts, PROPERTIES).replace(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu,
    `$1${day}T00:00:00Z`,
  );
  setPart(parts, PROPERTIES, dated);
  if (carried !== null) addCarried(parts, 'word/_rels/document.xml.rels', carried);
  return closeParts(parts);
}
