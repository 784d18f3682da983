/** A scale as it stands in a file. */
import * as v from 'valibot';
import { PACK_TEXT_LIMITS, POLL_LIMITS, TEXT_LIMITS } from '../../limits/limits';
import { localText, safeId, whole } from '../../limits/value-schemas';
import { fitTogether, head, rowList, sources } from '../schema-parts';

const { rows, steps } = POLL_LIMITS;

const statement = v.strictObject({
  id: safeId,
  text: localText(TEXT_LIMITS.statement.read),
  label: localText(TEXT_LIMITS.label.read),
  verbatim: v.boolean(),
  sources,
});

const answers = v.strictObject({
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

export const scaleSchema = v.strictObject({
  kind: v.literal('scale'),
  ...head,
  statements: v.pipe(
    rowList(statement, rows),
    v.check((statements) => fitTogether(statements.map(({ label }) => label))),
  ),
  scale: answers,
  meanHint: localText(PACK_TEXT_LIMITS.hint),
});
