/** The question before a vote is opened whose paper is older than its text, or whose options are alike. */
import { findRound } from '../../../shared/domain/session/session';
import { localize } from '../../../shared/lib/language';
import type { Question } from '../../store/core/question';
import { pollOfRound } from '../../store/core/selectors';
import { openingDoubts } from '../../store/conduct/opening-doubts';
import type { Answer, QuestionContext, QuestionView } from './question-view';

export function askOpenDoubtful(
  { roundId }: Extract<Question, { kind: 'open-doubtful' }>,
  { state: { session, language }, words, format }: QuestionContext,
): QuestionView {
  const { question } = words.edition;
  const round = session && findRound(session, roundId);
  const doubts = session && round ? openingDoubts(session, round) : null;
  const poll = session && round ? pollOfRound(session, round) : null;
  const title = poll ? localize(poll.title, language) : '';
  const old = doubts?.oldPaper ?? null;
  const alike = (doubts?.alike ?? []).map((numbers) =>
    words.wording.alikeIn(title, format.list(numbers.map(String))),
  );
  const elsewhere: Answer = old
    ? {
        label: question.toPrintouts,
        kind: 'plain',
        run: ({ goTo }) => void goTo({ page: 'printouts' }),
      }
    : { label: question.toPolls, kind: 'plain', run: ({ goTo }) => void goTo({ page: 'polls' }) };
  return {
    title: old ? question.oldTitle : question.alikeTitle,
    text: [
      ...(old ? [question.oldText(old.printed, old.current)] : []),
      ...alike,
      ...(alike.length > 0 ? [question.alikeText] : []),
    ],
    sides: [],
    answers: [
      elsewhere,
      { label: question.yes, kind: 'primary', run: ({ openRound }) => void openRound(roundId) },
    ],
  };
}
