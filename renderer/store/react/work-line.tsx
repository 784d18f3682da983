/** That something takes a moment, and how far it is. Stands there always, so that it is heard when it begins. */
import { assertNever } from '../../../shared/lib/assert-never';
import type { Dictionary } from '../../../shared/text/dictionary';
import type { WorkKind } from '../core/work';
import { useApp, useWords } from './store-context';

function workWords(work: WorkKind, { files, merge }: Dictionary): string {
  switch (work.kind) {
    case 'reading':
      return work.name === null ? files.readingUnnamed : files.reading(work.name);
    case 'merging':
      return merge.working;
    default:
      return assertNever(work);
  }
}

/** `otherwise`: what is said there while nothing takes long. */
export function WorkLine({
  otherwise = '',
  className,
}: {
  readonly otherwise?: string;
  readonly className?: string;
}) {
  const words = useWords();
  const work = useApp((state) => state.work);
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
