/** The «drejebog» at the left of the console. */
import { type RefObject, useEffect, useRef } from 'react';
import { plannedStarts, timeOf } from '../../../shared/domain/workshop/agenda-times';
import { pollIdOf, type AgendaItem } from '../../../shared/domain/workshop/agenda-item';
import { PRACTICE_POLL_ID } from '../../../shared/domain/poll/poll';
import { roundOfPoll, type Session } from '../../../shared/domain/session/session';
import { localizeSoft } from '../../../shared/text/soft-hyphens';
import { PAGES } from '../../../shared/domain/session/pages';
import { useApp, useSession, useWords } from '../../store/react/store-context';
import { CommandButton } from '../../store/react/command-button';
import { DayMenu } from './day-menu';
import { TimerLine } from './timer-line';
import './agenda.css';
import './item-timer.css';

export function AgendaList() {
  const words = useWords();
  const session = useSession();
  const language = useApp((state) => state.language);
  const goTo = useApp((state) => state.goTo);
  const { workshop, position } = session;
  const { timer } = session.projector;
  const starts = plannedStarts(workshop.startTime, workshop.agenda);
  const isOnAgenda = position.page === 'agenda';
  const list = useCurrentInView(session);
  return (
    <nav className="agenda" aria-label={words.console.agendaLabel}>
      <h2>{words.pages.agenda}</h2>
      {workshop.agenda.length === 0 && (
        <p className="agenda-nothing">{words.library.nothing.agendaList}</p>
      )}
      <ol ref={list}>
        {workshop.agenda.map((item, index) => {
          const isCurrent = isOnAgenda && position.agendaItemId === item.id;
          const pollId = pollIdOf(item);
          const round = pollId === null ? null : roundOfPoll(session, pollId);
          const isStarted = round !== null && round.state !== 'ready';
          return (
            <li key={item.id} className={isCurrent ? 'agenda-row is-current' : 'agenda-row'}>
              <button
                type="button"
                className={classOf(item, isCurrent)}
                aria-current={isCurrent ? 'page' : undefined}
                onClick={() => void goTo({ page: 'agenda', agendaItemId: item.id })}
              >
                <span className="agenda-time">{timeOf(starts[index] ?? 0)}</span>
                <span>
                  <span className="agenda-title">{localizeSoft(item.title, language)}</span>
                  {item.isSkipped && <span className="agenda-skipped">{words.day.skipped}</span>}
                  {isStarted && (
                    <span className={`agenda-state is-${round.state}`}>
                      {words.round.states[round.state]}
                      {round.state === 'closed' &&
                        round.shownThrough === null &&
                        ` · ${words.prepare.notShownYet}`}
                    </span>
                  )}
                  {timer?.itemId === item.id && <TimerLine timer={timer} />}
                </span>
              </button>
              {isCurrent && <DayMenu item={item} />}
            </li>
          );
        })}
        {isOnAgenda && position.agendaItemId === PRACTICE_POLL_ID && (
          <li>
            <span className="agenda-item is-current" aria-current="page">
              <span className="agenda-time" />
              <span>{words.console.practice}</span>
            </span>
          </li>
        )}
      </ol>
    </nav>
  );
}

function classOf({ isSkipped }: AgendaItem, isCurrent: boolean): string {
  return [
    'agenda-item',
    ...(isCurrent ? ['is-current'] : []),
    ...(isSkipped ? ['is-skipped'] : []),
  ].join(' ');
}

/** Keeps the whole current item in view, also when it grows by the state of its vote. */
function useCurrentInView({ position, rounds }: Session): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [position, rounds]);
  return list;
}

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
