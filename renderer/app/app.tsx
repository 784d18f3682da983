/** Which screen is shown: what blocks the program, the start screen, the console, or the ballot box. */
import { useEffect } from 'react';
import { loadTexts } from '../../shared/text/load-texts';
import { assertNever } from '../../shared/lib/assert-never';
import { FileDrop } from '../components/file-drop';
import { StartPage } from '../features/start/start-page';
import type { AppData } from '../store/core/app-state';
import { dialogOf } from '../store/core/selectors';
import { useApp, useWords } from '../store/react/store-context';
import { BlockedPage } from './blocked-page';
import { ErrorBanner } from './console/error-banner';
import { onDemand } from './on-demand';

const AboutDialog = onDemand(
  async () => (await import('../features/about/about-dialog')).AboutDialog,
);
const BoxPage = onDemand(async () => (await import('../features/ballot-box/box-page')).BoxPage);
const CheckedFileDialog = onDemand(
  async () => (await import('../features/checked-file/checked-file-dialog')).CheckedFileDialog,
);
const ConsolePage = onDemand(async () => (await import('./console/console-page')).ConsolePage);
const HelpDialog = onDemand(async () => (await import('../features/help/help-dialog')).HelpDialog);
const QuestionDialog = onDemand(
  async () => (await import('./dialogs/question-dialog')).QuestionDialog,
);
const OpenDialog = onDemand(async () => (await import('./dialogs/open-dialog')).OpenDialog);
const YearsPage = onDemand(async () => {
  // Its slides are of workshops that were not opened.
  await loadTexts();
  return (await import('../features/results/years/years-page')).YearsPage;
});

/** Loads the code of the facilitator's other screens, in the order in which they may be needed. */
export const SCREENS: readonly (() => Promise<unknown>)[] = [
  ConsolePage.load,
  QuestionDialog.load,
  OpenDialog.load,
  HelpDialog.load,
  CheckedFileDialog.load,
  BoxPage.load,
  AboutDialog.load,
  YearsPage.load,
];

export function App() {
  const phase = useApp((state) => state.phase);
  const language = useApp((state) => state.language);
  const isAsked = useApp((state) => state.question !== null);
  const isFileChecked = useApp((state) => state.checkedFile !== null);
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
          {isAsked && <QuestionDialog />}
          {isHelpOpen && <HelpDialog />}
          {isAboutOpen && <AboutDialog />}
          {isFileChecked && <CheckedFileDialog />}
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
