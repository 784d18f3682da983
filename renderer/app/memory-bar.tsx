/** The standing sign that nothing is on the disk, with the rescue file one key away; until storage has all of it. */
import { isRehearsal } from '../../shared/domain/rehearsal';
import type { AppError } from '../../shared/errors/app-error';
import type { Dictionary } from '../../shared/text/dictionary';
import { useApp, useSession, useWords } from '../store/store-context';
import './memory-bar.css';

function titleFor({ code }: AppError, { storage }: Dictionary): string {
  if (code === 'storage-full') return storage.fullTitle;
  return code === 'storage-lost' ? storage.lostTitle : storage.failedTitle;
}

export function MemoryBar() {
  const words = useWords();
  const { storage } = words;
  const session = useSession();
  const memoryOnly = useApp((state) => state.memoryOnly);
  const saveRescue = useApp((state) => state.saveRescue);
  if (!memoryOnly) return null;
  const { error, rescue } = memoryOnly;
  const next = error.code === 'storage-full' ? storage.fullNext : storage.failedNext;
  const hasAll = rescue?.session === session;
  return (
    <div className="memory-bar" role="alert">
      <div>
        <strong>{titleFor(error, words)}</strong>
        <p>
          {storage.memoryText} {next}
        </p>
        {rescue && (
          <p className="memory-rescue">
            {hasAll ? storage.rescueHasAll(rescue.name) : storage.rescueIsBehind(rescue.name)}
          </p>
        )}
      </div>
      {!isRehearsal(session.workshop) && (
        <button type="button" className="button is-primary" onClick={() => void saveRescue()}>
          {storage.saveRescue} <kbd>Ctrl+S</kbd>
        </button>
      )}
    </div>
  );
}
