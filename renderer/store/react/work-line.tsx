/** Shows that something takes a moment, and its progress. Always in the page, so that screen readers announce it. */
import { assertNever } from '../../../shared/lib/assert-never';
import type { Dictionary } from '../../../shared/text/dictionary';
import type { Work, WorkKind } from '../core/work';
import type { ExportJob } from '../exports/export-slice';
import { useApp, useWords } from './store-context';

function workWords(work: WorkKind, { files, merge, packing, results }: Dictionary): string {
  switch (work.kind) {
    case 'reading':
      return work.name === null ? files.readingUnnamed : files.reading(work.name);
    case 'merging':
      return merge.working;
    case 'exporting':
      return results.exporting(work.done, work.total);
    case 'packing':
      return packing.packing(packing.parts[work.part].label);
    default:
      return assertNever(work);
  }
}

/** The export that is under way, as work. */
function exportWork(job: ExportJob | null): Work | null {
  if (job?.kind !== 'running') return null;
  const { done, total, part } = job;
  if (part !== null) return { kind: 'packing', part, share: done / total };
  return { kind: 'exporting', done, total, share: total === 0 ? 0 : done / total };
}

/** `otherwise` shows while nothing takes long. An export shows only with `tellsOfExport`. */
export function WorkLine({
  otherwise = '',
  className,
  tellsOfExport = false,
}: {
  readonly otherwise?: string;
  readonly className?: string;
  readonly tellsOfExport?: boolean;
}) {
  const words = useWords();
  const exportJob = useApp((state) => state.exportJob);
  const work = useApp((state) => state.work) ?? (tellsOfExport ? exportWork(exportJob) : null);
  const text = work ? workWords(work, words) : otherwise;
  return (
    <div className={work ? 'work-line' : undefined}>
      <p className={className} role="status">
        {text}
      </p>
      {work && <progress max={1} value={work.share} aria-label={text} />}
    </div>
  );
}
