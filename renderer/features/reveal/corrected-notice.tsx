/** «Resultatet er ændret – vis det rettede?», or that it is verified now: the wall does not change by itself. */
import { wallNews } from '../../../shared/domain/recording/amending';
import { CommandButton } from '../../store/react/command-button';
import { outdatedRound, roundInView } from '../../store/core/selectors';
import { useApp, useSession, useWords } from '../../store/react/store-context';

export function CorrectedNotice() {
  const { rounds, recount } = useWords();
  const session = useSession();
  const round = outdatedRound(session, useApp(roundInView));
  const news = round && wallNews(round, session.entries, session.ballots);
  if (!news) return null;
  return (
    <div className="message is-notice corrected-notice" role="status">
      <p>{news === 'figures' ? rounds.isOutdated : recount.news[news]}</p>
      {news === 'figures' ? (
        <CommandButton id="show-corrected" kind="primary" />
      ) : (
        <CommandButton id="show-corrected" kind="primary" label={recount.show[news]} />
      )}
    </div>
  );
}
