/** Makes the files of a package, part by part: a part that fails is told of, and takes nothing else down. */
import { nextTurn } from '../core/next-turn';
import type { PackagePart, PackagePartId } from '../../../shared/export/package/package-parts';
import { partStem, pathIn, unlikePaths } from '../../../shared/export/package/package-paths';
import type { ResultsDocument } from '../../../shared/export/results-document';
import type { ExportWriter, WrittenFile, WriterJob } from '../../../shared/export/export-writer';
import { describeThrown } from '../../../shared/errors/app-error';

/** A part that could not be made, and why. */
export interface FailedPart {
  readonly id: PackagePartId;
  readonly detail: string;
}

export interface PackedFiles {
  /** The names are paths within the package. */
  readonly files: readonly WrittenFile[];
  readonly failed: readonly FailedPart[];
}

export interface Packing {
  readonly document: ResultsDocument;
  readonly parts: readonly PackagePart[];
  readonly writers: readonly ExportWriter[];
  /** The workshop's own file. */
  readonly ownFile: () => WrittenFile;
  readonly signal: WriterJob['signal'];
  /** Called before a part is begun, and with how many of its steps are done. */
  readonly onProgress: (part: PackagePartId, done: number, total: number) => void;
}

/** Rejects only with the reason of `signal`. */
export async function packFiles(packing: Packing): Promise<PackedFiles> {
  const { document, parts, signal } = packing;
  const { language } = document.workshop;
  const files: WrittenFile[] = [];
  const failed: FailedPart[] = [];
  for (const part of parts) {
    signal.throwIfAborted();
    packing.onProgress(part.id, 0, 1);
    try {
      const written = await filesOf(part, packing);
      files.push(...written.map((file) => ({ ...file, name: pathIn(part, file.name, language) })));
    } catch (thrown) {
      signal.throwIfAborted();
      failed.push({ id: part.id, detail: describeThrown(thrown) });
    }
  }
  signal.throwIfAborted();
  const paths = unlikePaths(files.map(({ name }) => name));
  return {
    files: files.map((file, place) => ({ ...file, name: paths[place] ?? file.name })),
    failed,
  };
}

function filesOf(
  part: PackagePart,
  { document, writers, ownFile, signal, onProgress }: Packing,
): Promise<readonly WrittenFile[]> | readonly WrittenFile[] {
  if (part.id === 'pejling') return [ownFile()];
  const writer = writers.find(({ id }) => id === part.id);
  if (!writer) throw new Error(`No writer ${part.id}`);
  const { title, language } = document.workshop;
  return writer.write(document, {
    name: partStem(part, title, language),
    onProgress: (done, total) => onProgress(part.id, done, total),
    signal,
    othersTurn: nextTurn,
  });
}
