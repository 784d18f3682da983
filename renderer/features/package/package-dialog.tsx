/** «Pak dagens materiale»: which pictures come along, which files are made of them, and what was written. */
import { useMemo, useState, type ReactNode } from 'react';
import { isRehearsal } from '../../../shared/domain/rehearsal/rehearsal';
import { usualChoice, withChosen } from '../../../shared/export/package/choice-of-slides';
import { offeredVotes } from '../../../shared/export/package/choice-of-slides';
import { packageDocument } from '../../../shared/export/package/package-document';
import { offeredParts, type PackagePartId } from '../../../shared/export/package/package-parts';
import { packageName } from '../../../shared/export/package/package-paths';
import { formatFor } from '../../../shared/lib/format';
import { markName } from '../../../shared/slides/slide-mark';
import { Button } from '../../components/button';
import { Dialog, DialogFoot } from '../../components/overlays/dialog';
import type { ExportRequest } from '../../store/exports/export-slice';
import { useApp, useSession, useTexts } from '../../store/react/store-context';
import { PackageNotices } from './package-notices';
import { PackageOutcome, PackageProgress } from './package-outcome';
import { PackageParts } from './package-parts';
import { PackageSlides } from './package-slides';
import './package.css';

/** `failure`: what went wrong while it was saved, if anything did. */
export function PackageDialog({ failure }: { readonly failure: ReactNode }) {
  const { words, language } = useTexts();
  const { packing } = words;
  const session = useSession();
  const { workshop } = session;
  const document = useMemo(() => packageDocument(session), [session]);
  const votes = useMemo(() => offeredVotes(document, language), [document, language]);
  const writers = useApp((state) => state.writers);
  const parts = offeredParts(writers, !isRehearsal(workshop));
  const [chosen, setChosen] = useState(() => usualChoice(document));
  const [dropped, setDropped] = useState<ReadonlySet<PackagePartId>>(new Set());
  const ownDocument = useMemo(() => withChosen(document, chosen), [document, chosen]);
  const job = useApp((state) => state.exportJob);
  const { savesFolders } = useApp((state) => state.capabilities);
  const startExport = useApp((state) => state.startExport);
  const cancel = useApp((state) => state.cancelExport);
  const clear = useApp((state) => state.clearExport);
  const openDialog = useApp((state) => state.openDialog);
  const kept = parts.filter(({ id }) => !dropped.has(id));
  const close = () => openDialog(null);

  const pack = (into: ExportRequest['into']) => () => {
    const date = formatFor(workshop.language).date(workshop.date);
    const name = markName(packageName(workshop.title, date, workshop.language), workshop);
    startExport({ kind: 'package', document: ownDocument, parts: kept, name, into });
  };
  const problems = [
    ...(chosen.size === 0 ? [packing.nothingChosen] : []),
    ...(kept.length === 0 ? [packing.noFiles] : []),
  ];
  const isRunning = job?.kind === 'running';
  const isOver = job?.kind === 'saved' || job?.kind === 'ready' || job?.kind === 'failed';

  if (votes.length === 0) {
    return (
      <Dialog title={packing.command} onClose={close}>
        <p className="quiet">{packing.empty}</p>
        <DialogFoot>
          <Button ref={withFocus} kind="primary" onClick={close}>
            {packing.close}
          </Button>
        </DialogFoot>
      </Dialog>
    );
  }
  return (
    <Dialog title={packing.command} onClose={close}>
      <p className="quiet">{savesFolders ? packing.introFolder : packing.intro}</p>
      {isRehearsal(workshop) && <p className="message is-notice">{packing.rehearsal}</p>}
      <div className="package">
        {!isOver && (
          <div className="package-choice" inert={isRunning}>
            <PackageSlides {...{ votes, chosen, onChosen: setChosen }} />
            <div>
              <PackageNotices document={ownDocument} />
              <PackageParts {...{ parts, dropped, onDropped: setDropped }} />
            </div>
          </div>
        )}
        <PackageOutcome job={job} />
        {failure}
      </div>
      <DialogFoot>
        <div className="package-progress">
          <PackageProgress job={job} />
        </div>
        {isRunning && (
          <Button key="stop" onClick={cancel}>
            {packing.stop}
          </Button>
        )}
        {isOver && (
          <Button key="again" onClick={clear}>
            {packing.again}
          </Button>
        )}
        {isOver ? (
          <Button key="done" kind="primary" autoFocus={job.kind !== 'ready'} onClick={close}>
            {packing.close}
          </Button>
        ) : (
          <Button key="close" onClick={close}>
            {packing.close}
          </Button>
        )}
        {!isOver && savesFolders && (
          <Button key="folder" disabled={isRunning || problems.length > 0} onClick={pack('folder')}>
            {packing.packInFolder}
          </Button>
        )}
        {!isOver && (
          <Button
            key={job?.kind === 'cancelled' ? 'pack-again' : 'pack'}
            ref={job?.kind === 'cancelled' ? focusNow : withFocus}
            kind="primary"
            disabled={isRunning || problems.length > 0}
            onClick={pack('file')}
          >
            {packing.pack}
          </Button>
        )}
      </DialogFoot>
      <p className="package-problems" role="status">
        {problems.join(' ')}
      </p>
    </Dialog>
  );
}

/** After it was stopped: the button that had the keyboard is gone. */
function focusNow(button: HTMLButtonElement | null): void {
  button?.focus();
}

/** The browser gives the dialog's focus to the button that has the attribute. */
function withFocus(button: HTMLButtonElement | null): void {
  button?.setAttribute('autofocus', '');
}
