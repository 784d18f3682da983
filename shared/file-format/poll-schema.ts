/** A poll as it stands in a workshop file; also the one that a round froze. */
import * as v from 'valibot';
import { kindOf, POLL_KINDS } from '../domain/poll/poll';

export const poll = v.variant(
  'kind',
  POLL_KINDS.map((kind) => kindOf({ kind }).schema),
);
