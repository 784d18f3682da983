/** Which screen is shown: what blocks the program, the start screen, the console, or the ballot box. */
import { useEffect } from 'react';
import { assertNever } from '../../shared/lib/assert-never';
import { FileDrop } from '../components/file-drop';
import { AboutDialog } from '../features/about/about-dialog';
import { BoxPage } from '../features/ballot-box/box-page';
import { CheckedFileDialog } from '../features/checked-file/checked-file-dialog';
import { HelpDialog } from '../features/help/help-dialog';
import { StartPage } from '../features/start/start-page';
import { YearsPage } from '../features/results/years/years-page';
import type { AppData } from '../store/core/app-state';
import { dialogOf } from '../store/core/selectors';
import { useApp, useWords } from '../store/react/store-context';
import { BlockedPage } from './blocked-page';
import { ConsolePage } from './console/console-page';
import { ErrorBanner } from './console/error-banner';
import { QuestionDialog } from './dialogs/question-dialog';
import { OpenDialog } from './dialogs/open-dialog';

export function App() {
  const phase = useApp((state) => state.phase);
  const language = useApp((state) => state.language);
  const isHelpOpen = useApp((state) => state.isHelpOpen);
  const isAboutOpen = useApp((state) => state.isAboutOpen);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <>
      <Screen phase={phase} />
      {phase === 'session' && <OpenDialog />}
      {phase !== 'ballot-box' && (
        <>
          <QuestionDialog />
          {isHelpOpen && <HelpDialog />}
          {isAboutOpen && <AboutDialog />}
          <CheckedFileDialog />
        </>
      )}
      <DropZone />
    </>
  );
}

/** Files can be dropped wherever one can be opened, as long as nothing covers the page. */
function DropZone() {
  const { files } = useWords();
  const isOpen = useApp(
    (state) =>
      (state.phase === 'library' || state.phase === 'session') &&
      !state.question &&
      !dialogOf(state) &&
      !state.isHelpOpen &&
      !state.isAboutOpen &&
      !state.checkedFile,
  );
  const openDropped = useApp((state) => state.openDropped);
  return (
    <FileDrop
      label={files.dropHere}
      isOpen={isOpen}
      onDrop={(transfer) => void openDropped(transfer)}
    />
  );
}

/** The start page, or the comparison of arrangements that was opened from it. */
function Library() {
  const isComparing = useApp(({ years }) => years !== null);
  return isComparing ? <YearsPage /> : <StartPage />;
}

function Screen({ phase }: { readonly phase: AppData['phase'] }) {
  switch (phase) {
    case 'starting':
      return null;
    case 'blocked':
      return <BlockedPage />;
    case 'library':
      return (
        <>
          <Library />
          <ErrorBanner />
        </>
      );
    case 'session':
      return <ConsolePage />;
    case 'ballot-box':
      return <BoxPage />;
    default:
      return assertNever(phase);
  }
}
