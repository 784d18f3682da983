/** «Før dagen»: what of a poll should be looked at before the conference. */
import { oldPapers } from '../../../shared/domain/edition/papers';
import type { Poll } from '../../../shared/domain/poll/poll';
import { warningSentences } from '../../kinds/parts/poll-warning-words';
import { useSession, useTexts } from '../../store/react/store-context';

export function Warnings({ poll }: { readonly poll: Poll }) {
  const texts = useTexts();
  const { prepare } = texts.words;
  const session = useSession();
  const old = oldPapers(session).find((paper) => paper.poll.id === poll.id);
  const sentences = [
    ...warningSentences(poll, session.workshop.language, texts),
    ...(old ? [prepare.warnings.oldPaper(old.printed, old.current)] : []),
  ];
  if (sentences.length === 0) return null;
  return (
    <section className="message is-notice" aria-label={prepare.warningsHeading} role="status">
      <strong>{prepare.warningsHeading}</strong>
      <ul className="warnings">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
