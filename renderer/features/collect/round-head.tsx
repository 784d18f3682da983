/** The top of the console: the question, who is there, and which of the four states the round is in. */
import { editionOfRound } from '../../../shared/domain/edition/papers';
import { USES_PAPER } from '../../../shared/domain/kinds/method';
import { type Poll, PRACTICE_POLL_ID } from '../../../shared/domain/poll/poll';
import type { Round, RoundState } from '../../../shared/domain/round/round';
import { tally } from '../../../shared/domain/tally/tally';
import { localize } from '../../../shared/lib/language';
import { consoleKindOf } from '../../kinds/console-kinds';
import { useSession, useTexts, useWords } from '../../store/react/store-context';
import './round-head.css';

const STATES: readonly RoundState[] = ['ready', 'open', 'closed', 'revealed'];

export function RoundHead({ round, poll }: { readonly round: Round; readonly poll: Poll }) {
  const { round: words, console: consoleWords, edition } = useWords();
  const { format, language } = useTexts();
  const { workshop } = useSession();
  const people = round.frozen ?? workshop;
  const present = format.number(people.present);
  const tables = format.number(people.tables.length);
  const summary = consoleKindOf(poll).names.summary(poll, present, tables, words);
  const sources = useSources(round);
  const mark =
    poll.id !== PRACTICE_POLL_ID && USES_PAPER[round.method]
      ? [edition.mark(editionOfRound(round, poll, workshop))]
      : [];
  return (
    <header className="round-head">
      <h1>
        {localize(poll.title, language)}
        {poll.id === PRACTICE_POLL_ID && <span className="badge">{consoleWords.practice}</span>}
      </h1>
      <p className="quiet">{[summary, ...mark, ...sources].join(' · ')}</p>
      <Unmatched round={round} />
      <ol className="round-states" aria-label={words.stateLabel}>
        {STATES.map((state) => (
          <li
            key={state}
            className={state === round.state ? 'is-current' : ''}
            aria-current={state === round.state ? 'step' : undefined}
          >
            {words.states[state]}
          </li>
        ))}
      </ol>
    </header>
  );
}

/** The sources of the votes, if there is more than one: «18 bordsedler», «12 stemmesedler». */
function useSources(round: Round): readonly string[] {
  const { entries, ballots } = useSession();
  const { collect } = useWords();
  const { slips, answers, ballots: valid, spoiledBallots } = tally(round, entries, ballots).sources;
  const cast = valid + spoiledBallots;
  const parts = [
    ...(slips > 0 ? [collect.sources.slips(slips)] : []),
    ...(answers > 0 ? [collect.sources.answers(answers)] : []),
    ...(cast > 0 ? [collect.sources.ballots(cast)] : []),
  ];
  return parts.length > 1 ? [parts.join(', ')] : [];
}

/** A warning about corrections without a ballot to correct, because they build on a correction that was taken back. */
function Unmatched({ round }: { readonly round: Round }) {
  const { entries, ballots } = useSession();
  const { collect } = useWords();
  const { unmatchedCorrections } = tally(round, entries, ballots).sources;
  if (unmatchedCorrections === 0) return null;
  return <p className="message is-notice">{collect.sources.unmatched(unmatchedCorrections)}</p>;
}
