/** A question before something that the room sees or that can't be undone. Esc and «Annullér» change nothing. */
import { countedEntries } from '../../shared/domain/tally';
import { assertNever } from '../../shared/lib/assert-never';
import { localize } from '../../shared/text/language';
import type { Dictionary } from '../../shared/text/dictionary';
import { Dialog } from '../components/dialog';
import { findRound, type Session } from '../../shared/domain/session';
import { missingParts, missingTables, pollOfRound } from '../store/selectors';
import type { AppState, Question } from '../store/app-state';
import { useApp, useAppNow, useFormat, useWords } from '../store/store-context';
import type { Format } from '../../shared/text/format';

interface Wording {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
}

function wordingOf(
  question: Question,
  state: AppState,
  words: Dictionary,
  format: Format,
): Wording {
  const { questions } = words;
  switch (question.kind) {
    case 'reset': {
      const round = state.session && findRound(state.session, question.roundId);
      const poll = state.session && round ? pollOfRound(state.session, round) : null;
      const title = poll ? localize(poll.title, state.language) : '';
      return {
        title: questions.resetTitle,
        text: questions.resetText(title),
        yes: questions.resetYes,
      };
    }
    case 'reveal-missing':
      return missingWording(question.roundId, state, questions, format);
    case 'method': {
      const { session } = state;
      const round = session && findRound(session, question.roundId);
      const count = session && round ? countedEntries(round, session.entries).length : 0;
      return {
        title: questions.methodTitle(words.round.methods[question.method].toLocaleLowerCase()),
        text: questions.methodText(count),
        yes: questions.methodYes,
      };
    }
    case 'rebase-breach': {
      const { session } = state;
      const people = session ? rebasedWords(session, words, format) : '';
      return {
        title: questions.rebaseTitle,
        text: questions.rebaseText(people),
        yes: questions.rebaseYes,
      };
    }
    case 'delete':
      return {
        title: questions.deleteTitle(question.title),
        text: questions.deleteText,
        yes: questions.deleteYes,
      };
    default:
      return assertNever(question);
  }
}

function missingWording(
  roundId: string,
  { session }: AppState,
  questions: Dictionary['questions'],
  format: Format,
): Wording {
  const round = session && findRound(session, roundId);
  const yes = questions.missingYes;
  const missing = round ? missingParts(session, round) : null;
  if (!round || missing?.of === 'totals') {
    return { title: questions.missingTotalsTitle, text: questions.missingTotalsText, yes };
  }
  if (missing?.of === 'hands') {
    const title = questions.missingOptionsTitle(missing.count);
    return { title, text: questions.missingOptionsText, yes };
  }
  const tables = missingTables(session, round);
  const text = questions.missingText(format.list(tables.map(String)));
  return { title: questions.missingTitle(tables.length), text, yes };
}

/** «57 til stede, 9 borde.» */
function rebasedWords({ workshop }: Session, words: Dictionary, format: Format): string {
  const { present, tables } = workshop;
  return words.questions.rebasePeople(format.number(present), format.number(tables.length));
}

function answerYes(question: Question, state: AppState): void {
  switch (question.kind) {
    case 'reset':
      void state.resetPoll(question.roundId);
      return;
    case 'reveal-missing':
      void state.revealPoll(question.roundId);
      return;
    case 'method':
      void state.chooseMethod(question.roundId, question.method);
      return;
    case 'rebase-breach':
      void state.rebaseOpenRound(question.roundId, true);
      return;
    case 'delete':
      void state.deleteWorkshop(question.workshopId);
      return;
    default:
      assertNever(question);
  }
}

export function QuestionDialog() {
  const words = useWords();
  const format = useFormat();
  const now = useAppNow();
  const question = useApp((state) => state.question);
  if (!question) return null;
  const wording = wordingOf(question, now(), words, format);
  const close = () => {
    now().ask(null);
  };
  return (
    <Dialog title={wording.title} onClose={close}>
      <p>{wording.text}</p>
      <div className="dialog-buttons">
        <button type="button" className="button is-plain" autoFocus onClick={close}>
          {words.common.cancel}
        </button>
        <button
          type="button"
          className={
            question.kind === 'reset' || question.kind === 'delete'
              ? 'button is-danger'
              : 'button is-primary'
          }
          onClick={() => {
            close();
            answerYes(question, now());
          }}
        >
          {wording.yes}
        </button>
      </div>
    </Dialog>
  );
}
