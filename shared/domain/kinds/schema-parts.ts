/** What the schemas of several kinds are made of: the head of a poll, and its rows. */
import * as v from 'valibot';
import type { LocalText } from '../../lib/language';
import { sum } from '../../lib/sum';
import { POLL_LIMITS, TEXT_LIMITS } from '../limits/limits';
import { list, localText, quote, remark, safeId } from '../limits/value-schemas';

const MOST_SOURCES = 50;

export const head = {
  id: safeId,
  title: localText(TEXT_LIMITS.pollTitle.read),
  instruction: localText(TEXT_LIMITS.instruction.read),
  editorNote: v.nullable(remark),
};

export const sources = list(v.strictObject({ documentId: safeId, quote }), MOST_SOURCES);

/** One to `most` rows. */
export function rowList<Row extends v.GenericSchema>(row: Row, most: number) {
  return v.pipe(v.array(row), v.minLength(1), v.maxLength(most));
}

/** Whether texts that stand on one slide fit it together, in each language. */
export function fitTogether(texts: readonly LocalText[]): boolean {
  const lengths = (['da', 'en'] as const).map((language) =>
    sum(texts.map((text) => text[language].length)),
  );
  return lengths.every((length) => length <= POLL_LIMITS.titlesTogether);
}
