/** What of a pack's words still stands in a poll of any kind. `original` is the pack's own poll; null if it is from none. */
import { orphanOf, type Orphan } from '../kinds/provenance';
import { kindOf, type Poll } from './poll';

/** An edited poll, without what belonged to words that are gone, and with what belongs to words that are back. */
export function afterEdit(before: Poll, after: Poll, original: Poll | null): Poll {
  if (original?.kind !== before.kind || after.kind !== before.kind) return after;
  return kindOf(before).provenance.afterEdit(before, after, original);
}

/** True while the pack's remark on its wordings is so. */
export function keepsRemark(poll: Poll, original: Poll | null): boolean {
  return original?.kind === poll.kind && kindOf(poll).provenance.keepsRemark(poll, original);
}

/**
 * What became of the pack's instruction once the question is another, or another number of marks may be set; null while it
 * fits.
 */
export function oldInstruction(poll: Poll, original: Poll | null): Orphan | null {
  if (original?.kind !== poll.kind) return null;
  const isFitting = kindOf(poll).provenance.keepsInstruction(poll, original);
  return isFitting ? null : orphanOf(poll.instruction, original.instruction);
}
