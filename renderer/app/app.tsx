/** Which screen is up: what blocks the program, the start screen, or the console. */
import { useEffect } from 'react';
import { assertNever } from '../../shared/lib/assert-never';
import { HelpDialog } from '../features/help/help-dialog';
import { StartPage } from '../features/start/start-page';
import { useApp } from '../store/store-context';
import { BlockedPage } from './blocked-page';
import { ConsolePage } from './console-page';
import { ErrorBanner } from './error-banner';
import { QuestionDialog } from './question-dialog';

export function App() {
  const phase = useApp((state) => state.phase);
  const language = useApp((state) => state.language);
  const isHelpOpen = useApp((state) => state.isHelpOpen);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <>
      <Screen phase={phase} />
      <QuestionDialog />
      {isHelpOpen && <HelpDialog />}
    </>
  );
}

function Screen({ phase }: { readonly phase: 'starting' | 'blocked' | 'library' | 'session' }) {
  switch (phase) {
    case 'starting':
      return null;
    case 'blocked':
      return <BlockedPage />;
    case 'library':
      return (
        <>
          <ErrorBanner />
          <StartPage />
        </>
      );
    case 'session':
      return <ConsolePage />;
    default:
      return assertNever(phase);
  }
}
