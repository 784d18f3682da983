/** Rounds and their entries as they stand in a workshop file. */
import * as v from 'valibot';
import { ERRORS_PER_SLIP, MOST_DICE } from '../domain/entry/recount-draw';
import { METHODS } from '../domain/kinds/method';
import { VOID_REASONS } from '../domain/entry/entry';
import { poll } from './poll-schema';
import { LIMITS, POLL_LIMITS } from '../domain/limits/limits';
import { cellId, line, list, moment, safeId, votes, whole } from '../domain/limits/value-schemas';
import { present, roles, tableNumber, tables, threshold } from './workshop-schema';

/** Far more than anyone can type in a day. */
const MOST_SEQUENCE = 1_000_000;
const MOST_STEPS = 1000;
const MOST_ROUNDS = 1000;

const sequence = whole(1, MOST_SEQUENCE);

/** Far more than anyone can cause in a day. */
const MOST_SHOWINGS = 500;
/** A slip for each role at each table, and corrections of ballots. */
const MOST_ENTRIES = 10_000;

const shownBallots = v.strictObject({
  roleId: v.nullable(safeId),
  voters: votes,
  positions: v.record(safeId, votes),
});

const showings = list(
  v.strictObject({
    entries: list(safeId, MOST_ENTRIES),
    ballots: list(shownBallots, LIMITS.roles + 1),
  }),
  MOST_SHOWINGS,
);

export const round = v.strictObject({
  id: safeId,
  pollId: safeId,
  number: whole(1, MOST_ROUNDS),
  voteId: safeId,
  state: v.picklist(['ready', 'open', 'closed', 'revealed']),
  method: v.picklist(METHODS),
  frozen: v.nullable(v.strictObject({ poll, present, tables, roles, threshold })),
  countdownEndsAt: v.nullable(moment),
  countingCell: v.nullable(cellId),
  revealStep: whole(0, MOST_STEPS),
  seenStep: v.exactOptional(whole(0, MOST_STEPS)),
  shownThrough: v.nullable(whole(0, MOST_SEQUENCE)),
  shownBallots: v.nullable(whole(0, MOST_SEQUENCE)),
  wallThrough: v.nullable(whole(0, MOST_SEQUENCE)),
  shown: showings,
});

const head = { id: safeId, roundId: safeId, sequence, recordedAt: moment };
const counted = {
  ...head,
  replaces: v.nullable(safeId),
  confirmed: v.boolean(),
  room: v.exactOptional(safeId),
};
const counts = v.record(cellId, votes);
/** A joint answer of an older program may name a cell of each row more than once: no more than there are cells. */
const marks = list(cellId, POLL_LIMITS.rows * (POLL_LIMITS.steps.most + 1));
const content = v.strictObject({ marks, isSpoiled: v.boolean() });
const origin = v.variant('kind', [
  v.strictObject({ kind: v.literal('room') }),
  v.strictObject({ kind: v.literal('table'), table: tableNumber }),
  v.strictObject({ kind: v.literal('role'), roleId: safeId }),
]);
const correction = { kind: v.literal('ballot-correction'), ...head, origin };

export const ballot = v.strictObject({
  id: safeId,
  roundId: safeId,
  marks,
  isSpoiled: v.boolean(),
  origin,
});

/** More than any room holds, as `makeCodes` makes them. */
const MOST_CODES = 10_000;
/** Rounds of the slow hash that take a computer a second or two at most, so that a made-up file can't stall the program. */
const MOST_HASH_ROUNDS = 10_000_000;

const hashes = list(line, MOST_CODES);

export const codes = v.strictObject({
  roundId: safeId,
  salt: line,
  rounds: whole(1, MOST_HASH_ROUNDS),
  unused: hashes,
  used: hashes,
});

/** A code that let a ballot into an open round. */
export const spent = v.strictObject({ roundId: safeId, hash: line });

export const entry = v.variant('kind', [
  v.strictObject({
    kind: v.literal('table-slip'),
    ...counted,
    table: tableNumber,
    roleId: v.nullable(safeId),
    voters: votes,
    counts,
  }),
  v.strictObject({
    kind: v.literal('table-answer'),
    ...counted,
    table: tableNumber,
    voters: votes,
    marks,
  }),
  v.strictObject({ kind: v.literal('hands'), ...counted, cell: cellId, votes }),
  v.strictObject({ kind: v.literal('majority'), ...counted, cell: cellId }),
  v.strictObject({ kind: v.literal('totals'), ...counted, voters: votes, counts }),
  // At least one of the two is present: which of them are says whether a ballot is added, removed or exchanged.
  v.variant('from', [
    v.strictObject({ ...correction, from: content, to: v.nullable(content) }),
    v.strictObject({ ...correction, from: v.null(), to: content }),
  ]),
  v.strictObject({
    kind: v.literal('recount-draw'),
    ...head,
    tables: v.pipe(v.array(tableNumber), v.minLength(1), v.maxLength(LIMITS.tables)),
    by: v.variant('kind', [
      v.strictObject({ kind: v.literal('lot') }),
      v.strictObject({
        kind: v.literal('dice'),
        thrown: v.pipe(v.string(), v.regex(/^(?:[1-6]{3})+$/), v.maxLength(MOST_DICE)),
      }),
      v.strictObject({ kind: v.literal('all') }),
    ]),
    errors: v.nullable(v.picklist(ERRORS_PER_SLIP)),
  }),
  v.strictObject({
    kind: v.literal('recount'),
    ...head,
    table: tableNumber,
    voters: votes,
    counts,
  }),
  v.strictObject({
    kind: v.literal('void'),
    ...head,
    voids: safeId,
    reason: v.picklist(VOID_REASONS),
  }),
]);
