/** The other pages of a workshop, and the way out, below the «drejebog». */
import { CommandButton } from '../../store/react/command-button';
import { PAGES } from '../../../shared/domain/session/pages';
import { useApp, useSession, useWords } from '../../store/react/store-context';
import './agenda.css';

/** The agenda has a list of its own. */
const OTHER_PAGES = PAGES.map(({ id }) => id).filter((page) => page !== 'agenda');

export function PageList() {
  const words = useWords();
  const { position } = useSession();
  const goTo = useApp((state) => state.goTo);
  const leave = useApp((state) => state.leaveWorkshop);
  return (
    <nav className="pages" aria-label={words.console.pagesLabel}>
      <ul>
        {OTHER_PAGES.map((page) => (
          <li key={page}>
            <button
              type="button"
              className={position.page === page ? 'page-link is-current' : 'page-link'}
              aria-current={position.page === page ? 'page' : undefined}
              onClick={() => void goTo({ page })}
            >
              {words.pages[page]}
            </button>
          </li>
        ))}
      </ul>
      <CommandButton id="quick-poll" kind="quiet" />
      <CommandButton id="help" kind="quiet" />
      <button type="button" className="page-link is-leave" onClick={() => void leave()}>
        ← {words.common.back}
      </button>
    </nav>
  );
}
