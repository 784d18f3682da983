/** The numbers that a PDF carries as an attachment. Its pages are not read: a PDF draws its text letter by letter. */
import { CARRIED_FORMAT } from '../../../shared/export/carried/carried-numbers';
import { MAX_CARRIED_LENGTH } from '../../../shared/export/carried/read-carried';
import { inflateBounded } from './bounded-unzip';

const MOST_STREAMS = 500;
/** How far before a stream its description is looked for. */
const DESCRIPTION = 1000;

/** The text of the attachment; null if there is none, or another program has packed it in a way of its own. */
export function carriedInPdf(bytes: Uint8Array): string | null {
  // One byte, one character: so the places of bytes and characters are the same.
  const text = new TextDecoder('latin1').decode(bytes);
  let read = 0;
  for (const { index, 0: opening } of text.matchAll(/stream\r?\n/gu)) {
    const description = text.slice(Math.max(0, index - DESCRIPTION), index);
    const own = description.slice(description.lastIndexOf(' obj'));
    if (!/\/EmbeddedFile\b/u.test(own)) continue;
    read += 1;
    if (read > MOST_STREAMS) return null;
    const start = index + opening.length;
    const end = text.indexOf('endstream', start);
    const content = contentOf(bytes.subarray(start, end === -1 ? undefined : end), own);
    if (content?.includes(`"${CARRIED_FORMAT}"`) === true) return content;
  }
  return null;
}

function contentOf(stream: Uint8Array, description: string): string | null {
  const isPacked = /\/FlateDecode\b/u.test(description);
  const content = isPacked ? inflateBounded(stream, 4 * MAX_CARRIED_LENGTH) : stream;
  return content && content.length <= 4 * MAX_CARRIED_LENGTH
    ? new TextDecoder().decode(content)
    : null;
}
