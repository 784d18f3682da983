/** A poll as it stands in a workshop file; also the one that a round froze. */
import * as v from 'valibot';
import { list, localText, quote, safeId, whole } from './value-schemas';

const MOST_ROWS = 100;
const MOST_SOURCES = 50;

/** Steps of a scale, from the domain: 2 … 7. */
const STEPS = { least: 2, most: 7 } as const;

const sources = list(v.strictObject({ documentId: safeId, quote }), MOST_SOURCES);

const option = v.strictObject({
  id: safeId,
  title: localText,
  explanation: localText,
  verbatim: v.boolean(),
  sources,
});

const statement = v.strictObject({
  id: safeId,
  text: localText,
  label: localText,
  verbatim: v.boolean(),
  sources,
});

const scale = v.strictObject({
  id: safeId,
  name: localText,
  prompt: localText,
  steps: v.pipe(
    v.array(v.strictObject({ value: whole(1, STEPS.most), label: localText })),
    v.minLength(STEPS.least),
    v.maxLength(STEPS.most),
  ),
  dontKnow: localText,
});

const head = {
  id: safeId,
  title: localText,
  instruction: localText,
  editorNote: v.nullable(localText),
};

export const poll = v.variant('kind', [
  v.strictObject({
    kind: v.literal('choice'),
    ...head,
    options: v.pipe(v.array(option), v.minLength(1), v.maxLength(MOST_ROWS)),
    maxMarks: whole(1, MOST_ROWS),
    baseKind: v.picklist(['voters', 'present']),
  }),
  v.strictObject({
    kind: v.literal('scale'),
    ...head,
    statements: v.pipe(v.array(statement), v.minLength(1), v.maxLength(MOST_ROWS)),
    scale,
    meanHint: localText,
  }),
]);
