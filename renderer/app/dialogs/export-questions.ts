/** The question before results leave the room that the room has not seen. */
import { isUnseen, onlySeen, type RoundPart } from '../../../shared/export/results-document';
import { localize } from '../../../shared/lib/language';
import type { AppState } from '../../store/core/app-state';
import { copiedParts } from '../../store/exports/copy-slice';
import type { Question } from '../../store/core/question';
import type { QuestionContext, QuestionView } from './question-view';

/** Names the rounds; leaves them out where other results remain, or takes them along. */
export function askExportUnseen(
  { request }: Extract<Question, { kind: 'export-unseen' }>,
  context: QuestionContext,
): QuestionView {
  const { unseen } = context.words.results;
  const { document } = request;
  const rounds = roundsOf(document.parts.filter(isUnseen));
  const seen = onlySeen(document);
  const all = {
    label: seen.parts.length > 0 ? unseen.all : unseen.anyway,
    kind: 'plain' as const,
    run: ({ exportAll }: AppState) => exportAll(request),
  };
  return {
    title: unseen.title,
    text: [...rounds.map((part) => lineOf(part, context)), unseen.text],
    sides: [],
    answers: [
      all,
      ...(seen.parts.length > 0
        ? [
            {
              label: unseen.onlySeen,
              kind: 'primary' as const,
              run: ({ exportAll }: AppState) => exportAll({ ...request, document: seen }),
            },
          ]
        : []),
    ],
  };
}

/** The same before a table or the minutes are copied. */
export function askCopyUnseen(
  { what }: Extract<Question, { kind: 'copy-unseen' }>,
  context: QuestionContext,
): QuestionView {
  const { session } = context.state;
  const parts = session ? copiedParts(session, what).filter(isUnseen) : [];
  const { unseen } = context.words.results;
  return {
    title: unseen.title,
    text: [...roundsOf(parts).map((part) => lineOf(part, context)), unseen.text],
    sides: [],
    answers: [
      {
        label: context.words.numbers.copyAnyway,
        kind: 'plain',
        run: ({ copyResults }) => copyResults(what, true),
      },
    ],
  };
}

/** The first part of each round. */
function roundsOf(parts: readonly RoundPart[]): readonly RoundPart[] {
  return parts.filter(
    ({ round }, place) => parts.findIndex((other) => other.round.id === round.id) === place,
  );
}

/** «»Hvor er potentialet størst?«, runde 2: ikke vist endnu». */
function lineOf(
  { round, sight }: RoundPart,
  { state: { language }, words: { results } }: QuestionContext,
): string {
  const title = localize(round.frozen?.poll.title ?? { da: '', en: '' }, language);
  const told = sight === 'whole' || sight === 'unknown' ? '' : results.sights[sight];
  return results.unseen.line(title, round.number, told.toLocaleLowerCase(language));
}
