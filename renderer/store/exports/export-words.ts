/** What came of an export, in words. */
import type { Dictionary } from '../../../shared/text/dictionary';
import type { EndedJob } from './export-slice';

/** `asksWhereToSave`: whether the host saves where the facilitator said, or sends it to the downloads. */
export function exportEnd(
  job: EndedJob,
  { results }: Dictionary,
  asksWhereToSave: boolean,
): string {
  if (job.kind === 'cancelled') return results.cancelled;
  if (job.into === 'clipboard') return results.copied;
  if (job.into === 'folder') return results.savedFolder(job.name);
  return asksWhereToSave ? results.saved(job.name) : results.downloaded(job.name);
}
