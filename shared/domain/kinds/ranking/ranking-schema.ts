/** A ranking as it stands in a file. */
import * as v from 'valibot';
import { POLL_LIMITS } from '../../limits/limits';
import { option } from '../choice/choice-schema';
import { head, rowList } from '../schema-parts';

export const rankingSchema = v.strictObject({
  kind: v.literal('ranking'),
  ...head,
  options: rowList(option, POLL_LIMITS.ranked),
});
