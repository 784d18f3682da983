/** The progress of the export, or its outcome. */
import { Button } from '../../components/button';
import { exportEnd } from '../../store/exports/export-words';
import { useApp, useWords } from '../../store/react/store-context';
import './export-line.css';

export function ExportLine() {
  return (
    <div className="export-line">
      <Outcome />
    </div>
  );
}

function Outcome() {
  const words = useWords();
  const { results } = words;
  const { asksWhereToSave } = useApp((state) => state.capabilities);
  const cancel = useApp((state) => state.cancelExport);
  const saveReady = useApp((state) => state.saveReadyExport);
  const job = useApp((state) => state.exportJob);
  switch (job?.kind) {
    case undefined:
      return null;
    case 'running':
      // The console's head tells of a package.
      return (
        <p className="export-progress">
          {job.part === null && (
            <>
              <progress max={job.total} value={job.done} aria-label={results.progressLabel} />{' '}
              {results.progress(job.done, job.total)}{' '}
            </>
          )}
          <Button kind="small" onClick={cancel}>
            {results.cancel}
          </Button>
        </p>
      );
    case 'ready':
      return (
        <p className="export-progress" role="status">
          {results.isDrawn}{' '}
          <Button kind="small" autoFocus onClick={() => void saveReady()}>
            {results.chooseFolder}
          </Button>
        </p>
      );
    case 'saved':
    case 'cancelled':
      return <p role="status">{exportEnd(job, words, asksWhereToSave)}</p>;
    case 'failed':
      return null;
  }
}
