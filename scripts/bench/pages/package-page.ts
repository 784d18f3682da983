/** In the browser: the package of a conference of two votes that the room has seen whole, by the program's own writers. */
import '../../../renderer/app/styles';
import '../../../shared/text/testing/every-text';
import { EXPORT_WRITERS } from '../../../renderer/export/export-writers';
import { zipped } from '../../../renderer/export/zip-files';
import { packFiles } from '../../../renderer/store/exports/pack-files';
import { offeredParts, type PackagePartId } from '../../../shared/export/package/package-parts';
import { packageDocument } from '../../../shared/export/package/package-document';
import { writeWorkshopFile } from '../../../shared/file-format/write-workshop-file';
import { Conference } from '../../../tests/fixtures/gallery/conference';
import { ANSWERS, FOUR_THIRDS } from '../../../tests/fixtures/gallery/room-of-131';

const day = new Conference({ language: 'da', titles: 'own', present: 131, tables: 24 });
day.at('themes').by('totals').open().totals(FOUR_THIRDS).close().revealAll();
day.at('questions').by('totals').open().totals(ANSWERS).close().revealAll();
const { session } = day;

const parts = offeredParts(EXPORT_WRITERS, true);
let longest = 0;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
}).observe({ type: 'longtask' });

/** Packs these parts into one ZIP; gives milliseconds. */
async function pack(ids: readonly PackagePartId[]): Promise<number> {
  const begun = performance.now();
  const { files, failed } = await packFiles({
    document: packageDocument(session),
    parts: parts.filter(({ id }) => ids.includes(id)),
    writers: EXPORT_WRITERS,
    ownFile: () => {
      const text = writeWorkshopFile(session, { savedAt: 0, program: '0.0.0' });
      return { name: 'own.pejling', bytes: new TextEncoder().encode(text) };
    },
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  if (failed.length > 0) throw new Error(failed.map(({ detail }) => detail).join());
  zipped(files);
  return performance.now() - begun;
}

const allParts = (): readonly PackagePartId[] => parts.map(({ id }) => id);
/** The longest task since the last time this was asked, in milliseconds; 0 if none was longer than 50. */
function longestTask(): number {
  const most = longest;
  longest = 0;
  return most;
}

const page = { pack, allParts, longestTask };
export type PackagePage = typeof page;
Object.assign(globalThis, { bench: page });
