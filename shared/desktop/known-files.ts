/** The random ids of file paths, which main remembers from one run to the next. */
import * as v from 'valibot';

const knownFile = v.object({
  id: v.pipe(v.string(), v.uuid()),
  /** Absolute. */
  path: v.pipe(v.string(), v.minLength(1)),
  /**
   * The last write: the stamp of the content it replaces and the stamp of its own content. After a crash the
   * page may not know whether it was finished.
   */
  lastWrite: v.nullable(v.object({ from: v.string(), to: v.string() })),
});
export const knownFiles = v.object({ files: v.array(knownFile) });
export type KnownFile = v.InferOutput<typeof knownFile>;

/** Returns the same text for all spellings of an absolute path: Windows ignores case; macOS ignores case and how å is encoded. */
export function pathKey(absolute: string, platform: string): string {
  if (platform === 'darwin') return absolute.normalize('NFC').toLowerCase();
  return platform === 'win32' ? absolute.toLowerCase() : absolute;
}
