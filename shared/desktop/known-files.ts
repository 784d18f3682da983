/** Which random id stands for which path: what main remembers of files between two runs. */
import * as v from 'valibot';

const knownFile = v.object({
  id: v.pipe(v.string(), v.uuid()),
  /** Absolute. */
  path: v.pipe(v.string(), v.minLength(1)),
  /** The last write: stamps of the content it was to replace, and of its own. A crash may hide its end from the page. */
  lastWrite: v.nullable(v.object({ from: v.string(), to: v.string() })),
});
export const knownFiles = v.object({ files: v.array(knownFile) });
export type KnownFile = v.InferOutput<typeof knownFile>;

/** The same for all spellings of an absolute path: Windows does not tell case apart, macOS neither case nor how å is composed. */
export function pathKey(absolute: string, platform: string): string {
  if (platform === 'darwin') return absolute.normalize('NFC').toLowerCase();
  return platform === 'win32' ? absolute.toLowerCase() : absolute;
}
