/** The top of the console: the question, who is there, and which of the four states the round is in. */
import type { Poll } from '../../../shared/domain/poll';
import { PRACTICE_POLL_ID } from '../../../shared/domain/poll';
import type { Round, RoundState } from '../../../shared/domain/round';
import { localize } from '../../../shared/text/language';
import { useFormat, useSession, useApp, useWords } from '../../store/store-context';

const STATES: readonly RoundState[] = ['ready', 'open', 'closed', 'revealed'];

export function RoundHead({ round, poll }: { readonly round: Round; readonly poll: Poll }) {
  const { round: words, console: consoleWords } = useWords();
  const format = useFormat();
  const language = useApp((state) => state.language);
  const { workshop } = useSession();
  const people = round.frozen ?? workshop;
  const present = format.number(people.present);
  const tables = format.number(people.tables.length);
  const summary =
    poll.kind === 'choice'
      ? words.choiceSummary(poll.maxMarks, present, tables)
      : words.scaleSummary(poll.statements.length, present, tables);
  return (
    <header className="round-head">
      <h1>
        {localize(poll.title, language)}
        {poll.id === PRACTICE_POLL_ID && <span className="badge">{consoleWords.practice}</span>}
      </h1>
      <p className="quiet">{summary}</p>
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
