/** What others have seen of a vote, as it stands in a workshop file. */
import * as v from 'valibot';
import { LIMITS } from '../domain/workshop/workshop';
import { list, safeId, votes } from './value-schemas';

/** Far more than hands can bring about in a day. */
const MOST_SHOWINGS = 500;
/** A slip for each role at each table, and corrections of ballots. */
const MOST_ENTRIES = 10_000;

const ballots = v.strictObject({
  roleId: v.nullable(safeId),
  voters: votes,
  positions: v.record(safeId, votes),
});

export const showings = list(
  v.strictObject({
    entries: list(safeId, MOST_ENTRIES),
    ballots: list(ballots, LIMITS.roles + 1),
  }),
  MOST_SHOWINGS,
);
