/** A poll as it stands in a workshop file; also the one that a round froze. */
import * as v from 'valibot';
import { PACK_TEXT_LIMITS, POLL_LIMITS, TEXT_LIMITS } from '../domain/limits/limits';
import type { LocalText } from '../lib/language';
import { sum } from '../lib/sum';
import { list, localText, quote, remark, safeId, whole } from '../domain/limits/value-schemas';

const MOST_SOURCES = 50;

const { rows, steps, titlesTogether } = POLL_LIMITS;

const sources = list(v.strictObject({ documentId: safeId, quote }), MOST_SOURCES);

const option = v.strictObject({
  id: safeId,
  title: localText(TEXT_LIMITS.option.read),
  explanation: localText(TEXT_LIMITS.explanation.read),
  verbatim: v.boolean(),
  sources,
});

const statement = v.strictObject({
  id: safeId,
  text: localText(TEXT_LIMITS.statement.read),
  label: localText(TEXT_LIMITS.label.read),
  verbatim: v.boolean(),
  sources,
});

const scale = v.strictObject({
  id: safeId,
  name: localText(PACK_TEXT_LIMITS.prompt),
  prompt: localText(PACK_TEXT_LIMITS.prompt),
  steps: v.pipe(
    v.array(
      v.strictObject({ value: whole(1, steps.most), label: localText(PACK_TEXT_LIMITS.step) }),
    ),
    v.minLength(steps.least),
    v.maxLength(steps.most),
  ),
  dontKnow: localText(PACK_TEXT_LIMITS.dontKnow),
});

const head = {
  id: safeId,
  title: localText(TEXT_LIMITS.pollTitle.read),
  instruction: localText(TEXT_LIMITS.instruction.read),
  editorNote: v.nullable(remark),
};

/** Whether texts that stand on one slide fit it together, in each language. */
function fitTogether(texts: readonly LocalText[]): boolean {
  const lengths = (['da', 'en'] as const).map((language) =>
    sum(texts.map((text) => text[language].length)),
  );
  return lengths.every((length) => length <= titlesTogether);
}

export const poll = v.variant('kind', [
  v.strictObject({
    kind: v.literal('choice'),
    ...head,
    options: v.pipe(
      v.array(option),
      v.minLength(1),
      v.maxLength(rows),
      v.check((options) => fitTogether(options.map(({ title }) => title))),
    ),
    maxMarks: whole(1, rows),
    baseKind: v.picklist(['voters', 'present']),
  }),
  v.strictObject({
    kind: v.literal('scale'),
    ...head,
    statements: v.pipe(
      v.array(statement),
      v.minLength(1),
      v.maxLength(rows),
      v.check((statements) => fitTogether(statements.map(({ label }) => label))),
    ),
    scale,
    meanHint: localText(PACK_TEXT_LIMITS.hint),
  }),
  v.strictObject({
    kind: v.literal('ranking'),
    ...head,
    options: v.pipe(v.array(option), v.minLength(1), v.maxLength(POLL_LIMITS.ranked)),
  }),
  v.strictObject({
    kind: v.literal('allocation'),
    ...head,
    options: v.pipe(v.array(option), v.minLength(1), v.maxLength(POLL_LIMITS.allocated)),
    totalPoints: whole(POLL_LIMITS.points.least, POLL_LIMITS.points.most),
  }),
]);
