/** The parts of a file as one ZIP, a part at a time, so that others get their turn in between. */
import { Zip, ZipDeflate } from 'fflate';

/** A fixed time, so that two exports of the same results give the same file: the earliest that ZIP can hold. */
const FIXED_TIME = new Date(1980, 0, 1);

/** Yields after each part; gives the file. */
export function* zipSteps(
  files: ReadonlyMap<string, Uint8Array>,
): Generator<void, Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, bytes] of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = FIXED_TIME;
    zip.add(entry);
    entry.push(bytes, true);
    yield;
  }
  zip.end();
  const whole = new Uint8Array(chunks.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
