/** The sign that nothing is on the disk, with the rescue file one key away. It stands until storage has everything. */
import { isRehearsal } from '../../../shared/domain/rehearsal/rehearsal';
import type { AppError } from '../../../shared/errors/app-error';
import type { Dictionary } from '../../../shared/text/dictionary';
import { Button } from '../../components/button';
import { useApp, useSession, useWords } from '../../store/react/store-context';
import './memory-bar.css';

/** Why, and what happens next. */
function reasonFor({ code }: AppError, { storage }: Dictionary) {
  if (code === 'storage-full') return { title: storage.fullTitle, next: storage.fullNext };
  if (code === 'storage-lost') return { title: storage.lostTitle, next: storage.lostNext };
  return { title: storage.failedTitle, next: storage.failedNext };
}

export function MemoryBar() {
  const words = useWords();
  const { storage } = words;
  const session = useSession();
  const memoryOnly = useApp((state) => state.memoryOnly);
  const saveRescue = useApp((state) => state.saveRescue);
  if (!memoryOnly) return null;
  const { error, rescue } = memoryOnly;
  const { title, next } = reasonFor(error, words);
  const has = rescue?.isDownload ? storage.rescueIsSent : storage.rescueHasAll;
  const hasAll = rescue?.session === session;
  return (
    <div className="memory-bar" role="alert">
      <div className="memory-text">
        <strong>{title}</strong>
        <p>
          {hasAll ? storage.rescuedText : storage.memoryText} {next}
        </p>
        {rescue && (
          <p className="memory-rescue" title={rescue.name}>
            {hasAll ? has(rescue.name) : storage.rescueIsBehind(rescue.name)}
          </p>
        )}
      </div>
      {!isRehearsal(session.workshop) && (
        <Button kind="primary" onClick={() => void saveRescue()}>
          {storage.saveRescue} <kbd>Ctrl+S</kbd>
        </Button>
      )}
    </div>
  );
}
