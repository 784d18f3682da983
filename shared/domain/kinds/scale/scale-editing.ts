/** How a scale is made and its statements are arranged. */
import { localize, type WorkshopLanguage } from '../../../lib/language';
import { POLL_LIMITS, TEXT_LIMITS } from '../../limits/limits';
import type { EditingRules, KindWarning } from '../poll-rules';
import { NO_TEXT } from '../provenance';
import { shortLabel } from './short-label';
import { hasDontKnow, type ScalePoll } from './scale-poll';
import type { ScaleTypes } from './scale-types';

/** Words between two things that one answer can't be about. */
const JOINING: Readonly<Record<WorkshopLanguage, RegExp>> = {
  da: /\s(?:og|samt)\s/iu,
  en: /\s(?:and|as well as)\s/iu,
};

export const scaleEditing: EditingRules<ScaleTypes> = {
  blank: (head, statements, { prompt, steps, dontKnow }) => ({
    ...head,
    kind: 'scale',
    statements,
    scale: {
      id: `scale-of-${head.id}`,
      name: prompt,
      prompt,
      steps: steps.map((label, index) => ({ value: index + 1, label })),
      dontKnow,
    },
    meanHint: NO_TEXT,
  }),
  newRow: (id, text) => ({ id, text, label: shortLabel(text), verbatim: false, sources: [] }),
  rowsOf: ({ statements }) => statements,
  withRows: (poll, statements) => ({ ...poll, statements }),
  leastRows: 1,
  mostRows: POLL_LIMITS.rows,
  mostCharacters: TEXT_LIMITS.statement.typed,
  mostInFile: TEXT_LIMITS.statement.read,
  programmeWords: [
    'spørgsmål på en skala',
    'skalaspørgsmål',
    'questions on a scale',
    'scale questions',
  ],
  warningsOf: (poll, language) => [
    ...doubleBarrelled(poll, language),
    ...(hasDontKnow(poll.scale) ? [] : [{ kind: 'no-dont-know' } as const]),
  ],
};

/** Statements of the facilitator's own that seem to ask two things at once: nobody knows what an answer is about. */
function doubleBarrelled(
  { statements }: ScalePoll,
  language: WorkshopLanguage,
): readonly KindWarning[] {
  const rows = statements.flatMap(({ text, sources }, index) =>
    sources.length === 0 && JOINING[language].test(localize(text, language)) ? [index + 1] : [],
  );
  return rows.length > 0 ? [{ kind: 'double-barrelled', rows }] : [];
}
