/** How far the package has come, or what became of it: what was written, how large it is, where it is, and what could not be made. */
import { MOST_BYTES } from '../../../shared/export/package/package-parts';
import { sum } from '../../../shared/lib/sum';
import { fileSize } from '../../../shared/text/file-size';
import { Button } from '../../components/button';
import type { ExportJob, Packed } from '../../store/exports/export-slice';
import type { FailedPart } from '../../store/exports/pack-files';
import { useApp, useTexts, useWords } from '../../store/react/store-context';

export function PackageOutcome({ job }: { readonly job: ExportJob | null }) {
  const { packing } = useWords();
  const saveReady = useApp((state) => state.saveReadyExport);
  const { asksWhereToSave } = useApp((state) => state.capabilities);
  switch (job?.kind) {
    case undefined:
      return null;
    case 'running':
      if (job.part === null) return <p role="status">{packing.otherExport}</p>;
      return (
        <p className="export-progress" role="status">
          <progress max={job.total} value={job.done} aria-label={packing.progressLabel}></progress>{' '}
          {packing.packing(packing.parts[job.part].label)}
        </p>
      );
    case 'ready':
      return job.packed === null ? null : (
        <>
          <p className="export-progress" role="status">
            {packing.ready}{' '}
            <Button kind="small" autoFocus onClick={() => void saveReady()}>
              {packing.chooseFolder}
            </Button>
          </p>
          <Failures failed={job.packed.failed} isRestSaved={false} />
        </>
      );
    case 'saved': {
      if (job.packed === null) return null;
      const { saved, downloaded, folder } = packing.done;
      const file = asksWhereToSave ? saved : downloaded;
      return (
        <div data-outcome="saved">
          <p role="status">
            <strong>{(job.into === 'folder' ? folder : file)(job.name)}</strong>
          </p>
          <Failures failed={job.packed.failed} isRestSaved />
          <WrittenList packed={job.packed} />
        </div>
      );
    }
    case 'failed':
      return (
        <div data-outcome="failed">
          <p role="alert">{packing.allFailed}</p>
          <Failures failed={job.failed} isRestSaved={false} />
        </div>
      );
    case 'cancelled':
      return <p role="status">{packing.stopped}</p>;
  }
}

function Failures({
  failed,
  isRestSaved,
}: {
  readonly failed: readonly FailedPart[];
  readonly isRestSaved: boolean;
}) {
  const { packing } = useWords();
  if (failed.length === 0) return null;
  const say = isRestSaved ? packing.failed : packing.notMade;
  return (
    <ul className="message is-notice package-failed" role="alert">
      {failed.map(({ id, detail }) => (
        <li key={id} data-failed={id}>
          {say(packing.parts[id].label)} <span className="quiet">{detail}</span>
        </li>
      ))}
    </ul>
  );
}

function WrittenList({ packed: { files } }: { readonly packed: Packed }) {
  const { words, language } = useTexts();
  const { packing } = words;
  const total = sum(files.map(({ bytes }) => bytes));
  return (
    <>
      <p>{packing.total(files.length, fileSize(total, language))}</p>
      {total > MOST_BYTES && (
        <p className="message is-notice">{packing.tooLarge(fileSize(total, language))}</p>
      )}
      <table className="package-written">
        <caption className="visually-hidden">{packing.written}</caption>
        <tbody>
          {files.map(({ path, bytes }) => (
            <tr key={path}>
              <th scope="row">{path.split('/').join(' / ')}</th>
              <td>{fileSize(bytes, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
