/** Storage: a test row is written to disk and read back when the page opens; and what was seen of the machine since the start. */
import { useEffect, useState } from 'react';
import type { AppError } from '../../../shared/errors/app-error';
import { errorText } from '../../../shared/text/error-text';
import { Button } from '../../components/button';
import { useApp, useFormat, useWords } from '../../store/react/store-context';
import { Check } from './check';

type Proof =
  | { readonly state: 'checking' }
  | { readonly state: 'good'; readonly freeBytes: number | null }
  | { readonly state: 'failed'; readonly error: AppError };

const GIGABYTE = 1_000_000_000;
/** Less room than this, in bytes, is too little for a day's work: the system itself needs some. */
const TOO_LITTLE = GIGABYTE;

export function StorageCheck() {
  const words = useWords();
  const { preflight, storage } = words;
  const [attempt, setAttempt] = useState(0);
  const proof = useProof(attempt);
  const wasLost = useApp((state) => state.wasStorageLost);
  const areDialogsRefused = useApp((state) => state.areDialogsRefused)();
  const isLow = proof.state === 'good' && proof.freeBytes !== null && proof.freeBytes < TOO_LITTLE;
  return (
    <Check title={preflight.storageTitle} isDone={proof.state === 'good' && !isLow}>
      <p>{preflight.storageText}</p>
      <div className="check-buttons">
        <Button onClick={() => setAttempt(attempt + 1)}>{preflight.storageAgain}</Button>
      </div>
      {/* What is found stands below the button, which stays under the pointer. */}
      <p role="status">
        {proof.state === 'checking' && preflight.storageChecking}
        {proof.state === 'good' && preflight.storageGood}
      </p>
      {proof.state === 'good' && <Room {...{ isLow }} freeBytes={proof.freeBytes} />}
      {proof.state === 'failed' && (
        <p className="message is-wrong" role="alert">
          <strong>{words.errors[proof.error.code].title}.</strong>{' '}
          {errorText(words.errors[proof.error.code], false)}
        </p>
      )}
      {wasLost && <p className="message is-notice">{storage.wasLost}</p>}
      {areDialogsRefused && <p className="message is-notice">{preflight.dialogsRefused}</p>}
    </Check>
  );
}

/** How much room there is; a browser's limit says nothing of the disk, unless it is low itself. */
function Room({
  freeBytes,
  isLow,
}: {
  readonly freeBytes: number | null;
  readonly isLow: boolean;
}) {
  const { preflight } = useWords();
  const format = useFormat();
  const { tellsFreeDisk } = useApp((state) => state.capabilities);
  if (freeBytes === null || !(tellsFreeDisk || isLow)) {
    return <p className="quiet">{preflight.storageUnknown}</p>;
  }
  const gigabytes = format.decimal(freeBytes / GIGABYTE);
  return isLow ? (
    <p className="message is-wrong" role="alert">
      {preflight.storageLow(gigabytes)}
    </p>
  ) : (
    <p>{preflight.storageFree(gigabytes)}</p>
  );
}

/** The outcome of a proof for this attempt. It is made anew where storage fails or stands again meanwhile. */
function useProof(attempt: number): Proof {
  const prove = useApp((state) => state.proveStorage);
  const freeSpace = useApp((state) => state.freeSpace);
  const failure = useApp((state) => state.memoryOnly?.error ?? null);
  const [made, setMade] = useState<{ readonly of: number; readonly proof: Proof } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const run = async (): Promise<void> => {
      const done = await prove();
      const freeBytes = await freeSpace();
      if (!isCurrent) return;
      const proof: Proof = done.ok
        ? { state: 'good', freeBytes }
        : { state: 'failed', error: done.error };
      setMade({ of: attempt, proof });
    };
    void run();
    return () => {
      isCurrent = false;
    };
  }, [prove, freeSpace, attempt, failure]);
  if (failure) return { state: 'failed', error: failure };
  return made?.of === attempt ? made.proof : { state: 'checking' };
}
