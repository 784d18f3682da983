/** What came of a batch of the second pass. */
import type { PassNotice } from '../../../store/ballots/second-pass-state';
import type { Dictionary } from '../../../../shared/text/dictionary';

export function passNoticeWords(notice: PassNotice, { secondPass }: Dictionary): string {
  switch (notice.kind) {
    case 'agrees':
      return secondPass.agrees(notice.batch);
    case 'settled':
      return notice.corrections === 0
        ? secondPass.kept(notice.batch)
        : secondPass.corrected(notice.batch, notice.corrections);
    case 'changed-meanwhile':
      return secondPass.changedMeanwhile(notice.batch);
  }
}
