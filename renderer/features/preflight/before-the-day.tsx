/** What the editor warns of and the room would see: one line for each vote that waits to be opened, with a way to the editor. */
import { PRACTICE_POLL_ID } from '../../../shared/domain/poll/poll';
import { roundOfPoll } from '../../../shared/domain/session/session';
import { pollIdOf } from '../../../shared/domain/workshop/agenda-item';
import { findPoll } from '../../../shared/domain/workshop/workshop';
import { localize } from '../../../shared/lib/language';
import { Button } from '../../components/button';
import { sentencesForTheDay } from '../../kinds/parts/poll-warning-words';
import { useApp, useSession, useTexts } from '../../store/react/store-context';

export function BeforeTheDay() {
  const texts = useTexts();
  const { prepare, preflight } = texts.words;
  const session = useSession();
  const goTo = useApp((state) => state.goTo);
  const { workshop } = session;
  const seen = new Set([PRACTICE_POLL_ID]);
  const warned = workshop.agenda.flatMap((item) => {
    const poll = findPoll(workshop, pollIdOf(item) ?? '');
    if (!poll || seen.has(poll.id)) return [];
    seen.add(poll.id);
    // What was opened asks what it asked.
    if (roundOfPoll(session, poll.id)?.state !== 'ready') return [];
    const sentences = sentencesForTheDay(poll, workshop.language, texts);
    return sentences.length === 0 ? [] : [{ item, poll, sentences }];
  });
  if (warned.length === 0) return null;
  return (
    <section className="message is-notice" aria-label={prepare.warningsHeading}>
      <strong>{prepare.warningsHeading}</strong>
      <ul className="before-the-day">
        {warned.map(({ item, poll, sentences }) => {
          const title = localize(poll.title, texts.language);
          return (
            <li key={poll.id}>
              <span>{preflight.warned(title, sentences.join(' '))}</span>
              <Button
                kind="small"
                aria-label={preflight.correctLabel(title)}
                onClick={() => void goTo({ page: 'polls', agendaItemId: item.id })}
              >
                {preflight.correct}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
