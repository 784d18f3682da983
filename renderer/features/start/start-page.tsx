/** The start screen: continue the newest workshop, make a new one from a pack or something earlier, or open one of the list. */
import { useState } from 'react';
import { PACKS } from '../../../shared/content/packs';
import { LANGUAGES, LANGUAGE_TRAITS } from '../../../shared/lib/language';
import { useApp, useTexts } from '../../store/react/store-context';
import { exportEnd } from '../../store/exports/export-words';
import { WorkLine } from '../../store/react/work-line';
import { PackCards, TemplateCards } from './beginnings';
import { ContinueCard } from './continue-card';
import { DataDialog } from './data-dialog';
import { FirstTryCard } from './first-try-card';
import { NewCard } from './new-card';
import { RecentList } from './recent-list';
import './start.css';

export function StartPage() {
  const { words, language } = useTexts();
  const latest = useApp((state) => state.latest);
  const recents = useApp((state) => state.recents);
  const templates = recents.filter(({ kept }) => kept === 'template');
  const [first, ...others] = PACKS;
  const isFirstTime = useApp(({ firstUse }) => firstUse === 'new') && !latest;
  const tryOut = useApp((state) => state.startFirstTry);
  const setLanguage = useApp((state) => state.setLanguage);
  const setAboutOpen = useApp((state) => state.setAboutOpen);
  const [isDataOpen, setIsDataOpen] = useState(false);
  return (
    <main className="start">
      <header className="start-head">
        <h1>{words.common.appName}</h1>
        <p>{words.common.tagline}</p>
        <WorkLine tellsOfExport otherwise={useExportEnd()} />
      </header>
      <div className={latest || isFirstTime ? 'start-cards' : 'start-cards is-single'}>
        {latest && <ContinueCard session={latest} />}
        {isFirstTime && <FirstTryCard />}
        {first && <NewCard pack={first} isFirst={!latest} />}
      </div>
      <RecentList />
      <TemplateCards templates={templates} />
      <PackCards packs={others} />
      <footer className="start-foot">
        <p>
          {words.start.local}{' '}
          <button type="button" className="link" onClick={() => setIsDataOpen(true)}>
            {words.start.dataQuestion}
          </button>{' '}
          <button type="button" className="link" onClick={() => setAboutOpen(true)}>
            {words.commands.about}
          </button>{' '}
          {!isFirstTime && (
            <button type="button" className="link" onClick={() => void tryOut()}>
              {words.library.guide.title}
            </button>
          )}
        </p>
        <p className="start-languages">
          {LANGUAGES.map((candidate) => (
            <button
              key={candidate}
              type="button"
              lang={candidate}
              className={candidate === language ? 'link is-current' : 'link'}
              aria-pressed={candidate === language}
              onClick={() => void setLanguage(candidate)}
            >
              {LANGUAGE_TRAITS[candidate].name}
            </button>
          ))}
        </p>
      </footer>
      {isDataOpen && <DataDialog onClose={() => setIsDataOpen(false)} />}
    </main>
  );
}

/** What came of an export that was under way when its workshop was left; blank if there was none. */
function useExportEnd(): string {
  const { words } = useTexts();
  const { asksWhereToSave } = useApp((state) => state.capabilities);
  const job = useApp((state) => state.exportJob);
  const isOver = job?.kind === 'saved' || job?.kind === 'cancelled';
  return isOver ? exportEnd(job, words, asksWhereToSave) : '';
}
