/** Where the workshop is saved, in the head of the console: on this computer, and in its file where it has one. */
import { isRehearsal } from '../../../shared/domain/rehearsal/rehearsal';
import { errorText } from '../../../shared/text/error-text';
import { Button } from '../../components/button';
import { Popover } from '../../components/overlays/popover';
import type { FileState } from '../../store/file-following/file-follower';
import { CommandButton } from '../../store/react/command-button';
import { useApp, useSession, useWords } from '../../store/react/store-context';

/**
 * A file that waits to be written counts as saved: nothing may blink while slips are typed. A file that failed
 * counts as behind until it is written, also while writing is being retried.
 */
function isUpToDate({ state, error }: FileState): boolean {
  return state !== 'failed' && error === null;
}

export function SaveState() {
  const { common, files, rehearsal } = useWords();
  const isPractice = isRehearsal(useSession().workshop);
  const isUnsaved = useApp((state) => state.memoryOnly !== null);
  const file = useApp((state) => state.file);
  const saveToFile = useApp((state) => state.saveToFile);
  if (isUnsaved) {
    return (
      <span className="pill is-wrong" role="status">
        {common.notSaved}
      </span>
    );
  }
  if (isPractice) {
    return (
      <Popover className="pill" button={rehearsal.pill} hint="">
        <Explained title={rehearsal.noFileTitle} text={rehearsal.noFileText} />
      </Popover>
    );
  }
  const isGood = !file || isUpToDate(file);
  return (
    <div className="save-state">
      <span className="visually-hidden" role="status">
        {isGood ? '' : files.notInFile}
      </span>
      <Popover
        className={isGood ? 'pill' : 'pill is-behind'}
        button={isGood ? <Saved file={file} /> : files.notInFile}
        hint={file?.file.name ?? ''}
      >
        <SavePanel file={file} isGood={isGood} />
      </Popover>
      {!isGood && (
        <Button kind="small" onClick={() => void saveToFile(false)}>
          {files.saveAgain}
        </Button>
      )}
    </div>
  );
}

/** «Gemt · reformer.pejling», shortened in the middle when it is too long, so that the ending can always be read. */
function Saved({ file }: { readonly file: FileState | null }) {
  const { common, files } = useWords();
  if (!file) return common.savedHere;
  const text = files.savedIn(file.file.name);
  const ending = /\.[^.]{1,10}$/u.exec(text)?.[0] ?? '';
  return (
    <>
      <span className="pill-name">{text.slice(0, text.length - ending.length)}</span>
      <span>{ending}</span>
    </>
  );
}

/** The state of the file in full, and what can be done with it. */
function SavePanel({
  file,
  isGood,
}: {
  readonly file: FileState | null;
  readonly isGood: boolean;
}) {
  const { files, storage } = useWords();
  const isWritten = file?.state === 'saved';
  const wasLost = useApp((state) => state.wasStorageLost);
  return (
    <>
      {!file && <Explained title={files.hereTitle} text={files.hereText} />}
      {file && isGood && (
        <Explained
          title={isWritten ? files.fileTitle : files.hereTitle}
          file={file}
          text={isWritten ? files.fileText : files.filePending}
        />
      )}
      {file && !isGood && <Failed file={file} />}
      {wasLost && <p className="save-warning">{storage.wasLost}</p>}
      <div className="save-buttons">
        {file ? <CommandButton id="save" /> : <CommandButton id="save" label={files.saveAsFile} />}
        {file && <CommandButton id="save-as" />}
        {isGood && <CommandButton id="open-file" />}
        {isGood && <CommandButton id="merge" />}
      </div>
    </>
  );
}

function Failed({ file }: { readonly file: FileState }) {
  const { errors } = useWords();
  const said = errors[file.error?.code ?? 'unexpected'];
  // Shown only while storage has all of it.
  return <Explained title={said.title} file={file} text={errorText(said, true)} isWrong />;
}

function Explained({
  title,
  file,
  text,
  isWrong = false,
}: {
  readonly title: string;
  readonly file?: FileState;
  readonly text: string;
  readonly isWrong?: boolean;
}) {
  const { files } = useWords();
  const { name, folder } = file?.file ?? { name: '', folder: '' };
  return (
    <>
      <h2 className={isWrong ? 'is-wrong' : ''}>{title}</h2>
      {name !== '' && (
        <p className="save-file">{folder === '' ? name : files.fileIn(name, folder)}</p>
      )}
      <p>{text}</p>
    </>
  );
}
