/** «Hvilke data gemmes?»: on this computer, in files, and in the desktop program's log; and what a workplace's rules may do to them. */
import { useEffect, useState } from 'react';
import type { DataPlace } from '../../../shared/ipc/contract';
import { CloseButton, Dialog, DialogFoot } from '../../components/overlays/dialog';
import { useApp, useWords } from '../../store/react/store-context';

/** The folder of program logs, by operating system. */
const LOG_FOLDERS: readonly (readonly [string, string])[] = [
  ['Windows', '%APPDATA%\\Pejling\\logs'],
  ['macOS', '~/Library/Logs/Pejling'],
  ['Linux', '~/.config/Pejling/logs'],
];

export function DataDialog({ onClose }: { readonly onClose: () => void }) {
  const { start, data, common, ballotBox } = useWords();
  const isRemovable = useApp((state) => state.canRemoveFiles);
  const { storesInBrowser, keepsLog } = useApp((state) => state.capabilities);
  const isBeside = useDataPlace() === 'beside-program';
  return (
    <Dialog title={start.dataQuestion} onClose={onClose}>
      <h3>{data.hereHeading}</h3>
      <p>{storesInBrowser ? data.hereBrowser : isBeside ? data.hereBeside : data.hereDesktop}</p>
      <p>{isRemovable ? data.own : data.shared}</p>
      <p>{isRemovable ? data.ballots : data.ballotsShared}</p>
      <p>{ballotBox.data}</p>
      {storesInBrowser && <p>{data.cleared}</p>}
      <h3>{data.fileHeading}</h3>
      <p>{data.file}</p>
      <p>{data.synced}</p>
      <p>{data.move}</p>
      {storesInBrowser && <Policies />}
      {keepsLog && (
        <>
          <h3>{data.logHeading}</h3>
          <p>
            {data.log} {isBeside ? data.logBeside : data.logPlace}
          </p>
          {!isBeside && <LogFolders />}
        </>
      )}
      <DialogFoot>
        <CloseButton label={common.close} onClose={onClose} />
      </DialogFoot>
    </Dialog>
  );
}

/** The policies that break the edition in a browser, by name, in words for whoever manages the computer. */
function Policies() {
  const { data } = useWords();
  return (
    <>
      <h3>{data.policiesHeading}</h3>
      <p>{data.policiesIntro}</p>
      <dl className="data-policies">
        {Object.entries(data.policies).map(([policy, text]) => (
          <div key={policy}>
            <dt>
              <code>{policy}</code>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p>{data.policiesDesktop}</p>
    </>
  );
}
function LogFolders() {
  return (
    <dl className="log-folders">
      {LOG_FOLDERS.map(([system, folder]) => (
        <div key={system}>
          <dt>{system}</dt>
          <dd>{folder}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Where arrangements lie; null until the host has told, and if it does not tell. */
function useDataPlace(): DataPlace | null {
  const dataPlace = useApp((state) => state.dataPlace);
  const [place, setPlace] = useState<DataPlace | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void dataPlace().then((told) => {
      if (isCurrent) setPlace(told);
    });
    return () => {
      isCurrent = false;
    };
  }, [dataPlace]);
  return place;
}
