/** A choice as it stands in a file. */
import * as v from 'valibot';
import { POLL_LIMITS, TEXT_LIMITS } from '../../limits/limits';
import { localText, safeId, whole } from '../../limits/value-schemas';
import { fitTogether, head, rowList, sources } from '../schema-parts';

export const option = v.strictObject({
  id: safeId,
  title: localText(TEXT_LIMITS.option.read),
  explanation: localText(TEXT_LIMITS.explanation.read),
  verbatim: v.boolean(),
  sources,
});

export const choiceSchema = v.strictObject({
  kind: v.literal('choice'),
  ...head,
  options: v.pipe(
    rowList(option, POLL_LIMITS.rows),
    v.check((options) => fitTogether(options.map(({ title }) => title))),
  ),
  maxMarks: whole(1, POLL_LIMITS.rows),
  baseKind: v.picklist(['voters', 'present']),
});
