/** Arbitraries for property tests: polls of every kind, rounds, and logs with replacements and voids of voids. */
import fc from 'fast-check';
import type { Counts } from '../kinds/cell';
import { isCounted, type CountedEntry, type Entry } from '../entry/entry';
import { METHODS } from '../kinds/method';
import type { Poll } from '../poll/poll';
import type { NewCount } from '../recording/recording';
import type { Round } from '../round/round';
import {
  allocationPollOf,
  answerOf,
  choicePollOf,
  entryId,
  frozenOf,
  handsOf,
  majorityOf,
  rankingPollOf,
  roundOf,
  scalePollOf,
  slipOf,
  totalsOf,
  voidOf,
} from './builders';
import { byHand } from './kinds/by-hand';
import { cellIdsByHand, isSameByHand } from './reference';

/** What can be recorded in the log, one kind a line. */
const KINDS = ['table-slip', 'table-answer', 'hands', 'majority', 'totals'] as const;

/** Nobody sees by raised hands which of several grades most chose. */
function canBeRecorded(poll: Poll, kind: NewCount['kind']): boolean {
  return kind !== 'majority' || byHand(poll).hasMajority;
}

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f'];

export function choicePolls() {
  return fc
    .record({
      optionCount: fc.integer({ min: 2, max: LETTERS.length }),
      maxMarks: fc.integer({ min: 1, max: 3 }),
      baseKind: fc.constantFrom('voters' as const, 'present' as const),
    })
    .map(({ optionCount, ...rest }) => choicePollOf(LETTERS.slice(0, optionCount), rest));
}

export function scalePolls() {
  return fc
    .tuple(
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 2, max: 7 }),
      fc.constantFrom('Ved ikke', ''),
    )
    .map(([statementCount, stepCount, unsure]) =>
      scalePollOf(LETTERS.slice(0, statementCount), stepCount, unsure),
    );
}

export function rankingPolls() {
  return fc
    .integer({ min: 2, max: 5 })
    .map((optionCount) => rankingPollOf(LETTERS.slice(0, optionCount)));
}

export function allocationPolls() {
  return fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.constantFrom(2, 7, 10))
    .map(([optionCount, totalPoints]) =>
      allocationPollOf(LETTERS.slice(0, optionCount), { totalPoints }),
    );
}

export function polls(): fc.Arbitrary<Poll> {
  return fc.oneof(choicePolls(), scalePolls(), rankingPolls(), allocationPolls());
}

/** Polls of the kinds that are not counted by ballots alone. */
function countedPolls(): fc.Arbitrary<Poll> {
  return fc.oneof(choicePolls(), scalePolls());
}

export function countsOf(poll: Poll): fc.Arbitrary<Counts> {
  return fc.dictionary(fc.constantFrom(...cellIdsByHand(poll)), fc.integer({ min: 0, max: 9 }));
}

/** What is recorded while a round collects so; ballots lie beside the log, and a slip beside them counts too. */
export function kindFor({ method }: Round): NewCount['kind'] {
  return method === 'ballot' ? 'table-slip' : method;
}

/** What a facilitator may record by the method; few tables, so that the same is often typed twice. */
export function newCounts(poll: Poll, method: NewCount['kind']): fc.Arbitrary<NewCount> {
  const people = fc.integer({ min: 0, max: 9 });
  const counts = countsOf(poll);
  switch (method) {
    case 'table-slip':
      return fc.record({
        kind: fc.constant('table-slip'),
        roleId: fc.constant(null),
        table: fc.integer({ min: 1, max: 5 }),
        voters: people,
        counts,
      });
    case 'table-answer':
      return fc.record({
        kind: fc.constant('table-answer'),
        table: fc.integer({ min: 1, max: 5 }),
        voters: people,
        marks: fc.subarray([...cellIdsByHand(poll)]),
      });
    case 'hands':
      return fc.record({
        kind: fc.constant('hands'),
        cell: fc.constantFrom(...cellIdsByHand(poll)),
        votes: people,
      });
    case 'majority':
      return fc.record({
        kind: fc.constant('majority'),
        cell: fc.constantFrom(...cellIdsByHand(poll)),
      });
    case 'totals':
      return fc.record({ kind: fc.constant('totals'), voters: people, counts });
  }
}

/** One line of a log: a count, or a void; `target` picks among what stands above it. */
type Move =
  | {
      readonly count: NewCount;
      readonly confirmed: boolean;
      readonly replaces: boolean;
      readonly target: number;
    }
  | { readonly count: null; readonly target: number };

function moves(poll: Poll): fc.Arbitrary<Move> {
  const count = fc.oneof(
    ...KINDS.filter((kind) => canBeRecorded(poll, kind)).map((kind) => newCounts(poll, kind)),
  );
  const target = fc.nat({ max: 50 });
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ count, confirmed: fc.boolean(), replaces: fc.boolean(), target }),
    },
    { weight: 2, arbitrary: fc.record({ count: fc.constant(null), target }) },
  );
}

/** Whether a replacement may speak of another table or cell than what it replaces. */
export type Replacements = 'anywhere' | 'in-place';

/**
 * Logs of the round 'r1' in the order of recording: by all methods, tables typed twice with and without
 * `replaces`, voids of counts, of replacements and of voids.
 */
export function logs(
  poll: Poll,
  replacements: Replacements = 'anywhere',
): fc.Arbitrary<readonly Entry[]> {
  return fc.array(moves(poll), { maxLength: 18, size: 'max' }).map((lines) => {
    const log: Entry[] = [];
    for (const line of lines) {
      const entry = entryFor(line, log, replacements);
      if (entry) log.push(entry);
    }
    return log;
  });
}

function entryFor(move: Move, log: readonly Entry[], replacements: Replacements): Entry | null {
  const sequence = log.length + 1;
  if (!move.count) {
    return log.length === 0 ? null : voidOf(sequence, 1 + (move.target % log.length));
  }
  const entry = countFor(move.count, sequence, move.confirmed);
  const replaceable = log.filter(
    (other) => isCounted(other) && (replacements === 'anywhere' || isSameByHand(entry, other)),
  );
  const replaced = replaceable[move.target % replaceable.length];
  return move.replaces && replaced ? { ...entry, replaces: replaced.id } : entry;
}

function countFor(count: NewCount, sequence: number, confirmed: boolean): CountedEntry {
  switch (count.kind) {
    case 'table-slip':
      return slipOf(sequence, count.table, count.voters, count.counts, { confirmed });
    case 'table-answer':
      return answerOf(sequence, count.table, count.voters, count.marks, { confirmed });
    case 'hands':
      return handsOf(sequence, count.cell, count.votes, { confirmed });
    case 'majority':
      return majorityOf(sequence, count.cell, { confirmed });
    case 'totals':
      return totalsOf(sequence, count.voters, count.counts, { confirmed });
  }
}

/** A round with a log of its own. */
export interface Scenario {
  readonly round: Round;
  readonly poll: Poll;
  readonly log: readonly Entry[];
}

/** An open round on any poll that has every method, by any method, with 1 … 60 present. */
export function scenarios(replacements?: Replacements): fc.Arbitrary<Scenario> {
  return fc
    .tuple(countedPolls(), fc.constantFrom(...METHODS), fc.integer({ min: 1, max: 60 }))
    .chain(([poll, method, present]) => {
      const round = roundOf(poll, method, { frozen: frozenOf(poll, { present }) });
      return logs(poll, replacements).map((log) => ({ round, poll, log }));
    });
}

/** The same items in any order. */
export function shuffled<T>(items: readonly T[]): fc.Arbitrary<readonly T[]> {
  const length = items.length;
  return fc.shuffledSubarray([...items], { minLength: length, maxLength: length });
}

/** Stamps for new entries; ids fall here too, below those of the builders. */
export function stamps(): () => { readonly id: string; readonly recordedAt: number } {
  let made = 0;
  return () => {
    made += 1;
    return { id: `new-${entryId(made)}`, recordedAt: 1_790_000_000_000 - made };
  };
}
