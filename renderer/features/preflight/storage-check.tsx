/** Storage: a proof is written to disk and read back as soon as the page opens. */
import { useEffect, useState } from 'react';
import type { AppError } from '../../../shared/errors/app-error';
import { errorText } from '../../../shared/text/error-text';
import { useApp, useFormat, useWords } from '../../store/react/store-context';
import { Check } from './check';

type Proof =
  | { readonly state: 'checking' }
  | { readonly state: 'good'; readonly freeBytes: number | null }
  | { readonly state: 'failed'; readonly error: AppError };

const GIGABYTE = 1_000_000_000;

export function StorageCheck() {
  const words = useWords();
  const { preflight } = words;
  const format = useFormat();
  const prove = useApp((state) => state.proveStorage);
  const freeSpace = useApp((state) => state.freeSpace);
  const [proof, setProof] = useState<Proof>({ state: 'checking' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    const run = async (): Promise<void> => {
      const done = await prove();
      const freeBytes = await freeSpace();
      if (!isCurrent) return;
      setProof(done.ok ? { state: 'good', freeBytes } : { state: 'failed', error: done.error });
    };
    void run();
    return () => {
      isCurrent = false;
    };
  }, [prove, freeSpace, attempt]);
  return (
    <Check title={preflight.storageTitle} isDone={proof.state === 'good'}>
      <p>{preflight.storageText}</p>
      <p role="status">
        {proof.state === 'checking' && preflight.storageChecking}
        {proof.state === 'good' && preflight.storageGood}{' '}
        {proof.state === 'good' &&
          proof.freeBytes !== null &&
          preflight.storageFree(format.decimal(proof.freeBytes / GIGABYTE))}
      </p>
      {proof.state === 'failed' && (
        <p className="message is-wrong" role="alert">
          <strong>{words.errors[proof.error.code].title}.</strong>{' '}
          {errorText(words.errors[proof.error.code], false)}
        </p>
      )}
      <div className="check-buttons">
        <button
          type="button"
          className="button is-plain"
          onClick={() => {
            setProof({ state: 'checking' });
            setAttempt(attempt + 1);
          }}
        >
          {preflight.storageAgain}
        </button>
      </div>
    </Check>
  );
}
