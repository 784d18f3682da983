/** The bytes of a PDF as text, for tests that look for its tags. */
import { unzlibSync } from 'fflate';

export const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
/** All of the file: its dictionaries, and its streams unpacked. */
export function contentOf(bytes: Uint8Array): string {
  const text = latin(bytes);
  const streams = [...text.matchAll(/stream\r?\n/gu)].flatMap((match) => {
    const begin = match.index + match[0].length;
    try {
      return [latin(unzlibSync(bytes.subarray(begin, text.indexOf('endstream', begin))))];
    } catch {
      // Not every stream is packed.
      return [];
    }
  });
  return [text, ...streams].join('\n');
}
