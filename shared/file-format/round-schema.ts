/** Rounds and their entries as they stand in a workshop file. */
import * as v from 'valibot';
import { METHODS } from '../domain/entry';
import { poll } from './poll-schema';
import { cellId, moment, safeId, votes, whole } from './value-schemas';
import { present, tableNumber, tables } from './workshop-schema';

/** Far more than hands can type in a day. */
const MOST_SEQUENCE = 1_000_000;
const MOST_STEPS = 1000;
const MOST_ROUNDS = 1000;

const sequence = whole(1, MOST_SEQUENCE);

export const round = v.strictObject({
  id: safeId,
  pollId: safeId,
  number: whole(1, MOST_ROUNDS),
  state: v.picklist(['ready', 'open', 'closed', 'revealed']),
  method: v.picklist(METHODS),
  frozen: v.nullable(v.strictObject({ poll, present, tables })),
  countdownEndsAt: v.nullable(moment),
  countingCell: v.nullable(cellId),
  revealStep: whole(0, MOST_STEPS),
  shownThrough: v.nullable(whole(0, MOST_SEQUENCE)),
});

const head = { id: safeId, roundId: safeId, sequence, recordedAt: moment };
const counted = { ...head, replaces: v.nullable(safeId), confirmed: v.boolean() };
const counts = v.record(cellId, votes);

export const entry = v.variant('kind', [
  v.strictObject({
    kind: v.literal('table-slip'),
    ...counted,
    table: tableNumber,
    voters: votes,
    counts,
  }),
  v.strictObject({ kind: v.literal('hands'), ...counted, cell: cellId, votes }),
  v.strictObject({ kind: v.literal('totals'), ...counted, voters: votes, counts }),
  v.strictObject({
    kind: v.literal('void'),
    ...head,
    voids: safeId,
    reason: v.picklist(['undo', 'reset']),
  }),
]);
