/** What came of the batch before, until the next one is begun. */
import type { PassNotice } from '../../store/second-pass-actions';
import { useApp, useWords } from '../../store/store-context';
import type { Dictionary } from '../../../shared/text/dictionary';

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

export function PassNews() {
  const words = useWords();
  const notice = useApp((state) => state.passNotice);
  if (!notice) return null;
  return (
    <p className="slip-message is-notice" role="status">
      {passNoticeWords(notice, words)}
    </p>
  );
}
