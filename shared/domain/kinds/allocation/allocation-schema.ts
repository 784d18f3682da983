/** An allocation as it stands in a file. */
import * as v from 'valibot';
import { POLL_LIMITS } from '../../limits/limits';
import { whole } from '../../limits/value-schemas';
import { option } from '../choice/choice-schema';
import { head, rowList } from '../schema-parts';

export const allocationSchema = v.strictObject({
  kind: v.literal('allocation'),
  ...head,
  options: rowList(option, POLL_LIMITS.allocated),
  totalPoints: whole(POLL_LIMITS.points.least, POLL_LIMITS.points.most),
});
