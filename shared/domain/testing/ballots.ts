/** Arbitraries for ballots, and their rules counted a second time without the program's own functions. */
import fc from 'fast-check';
import type { Ballot, BallotContent, BallotOfOrigin, BallotOrigin } from '../ballot/ballot';
import type { ChoicePoll } from '../kinds/choice/choice-poll';
import type { Poll } from '../poll/poll';
import { byHand } from './kinds/by-hand';
import { choicePollOf } from './builders';

export const BLANK: BallotContent = { marks: [], isSpoiled: false };
export const SPOILED: BallotContent = { marks: [], isSpoiled: true };

/** A valid ballot with these marks, in the order given. */
export function marked(...marks: readonly string[]): BallotContent {
  return { marks, isSpoiled: false };
}

/** A ballot from somebody in the room, unless `origin` says otherwise. */
export function ballotOf(
  id: string,
  content: BallotContent,
  origin: BallotOrigin = { kind: 'room' },
): Ballot {
  return { ...content, id, roundId: 'r1', origin };
}

/** A choice with the options o1 … oN and up to three marks. */
export function longChoice(optionCount: number, maxMarks = 3): ChoicePoll {
  const ids = Array.from({ length: optionCount }, (_, index) => `o${index + 1}`);
  return choicePollOf(ids, { maxMarks });
}

/** What a participant may write: every kind of valid ballot, blank and spoiled ones among them. */
export function contents(poll: Poll): fc.Arbitrary<BallotContent> {
  return fc.oneof(
    {
      weight: 8,
      arbitrary: byHand(poll)
        .markings(poll)
        .map((marks) => marked(...marks)),
    },
    { weight: 1, arbitrary: fc.constant(SPOILED) },
  );
}

/** Few tables and roles, so that ballots often share theirs. */
export function origins(): fc.Arbitrary<BallotOrigin> {
  return fc.oneof(
    fc.constant({ kind: 'room' } as const),
    fc.integer({ min: 1, max: 3 }).map((table) => ({ kind: 'table', table }) as const),
    fc.constantFrom('boss', 'staff').map((roleId) => ({ kind: 'role', roleId }) as const),
  );
}

/** Ballots of the round 'r1' with ids that are no guide to their order. */
export function ballots(poll: Poll, maxLength = 25): fc.Arbitrary<readonly Ballot[]> {
  const parts = fc.record({ id: fc.uuid(), content: contents(poll), origin: origins() });
  return fc
    .uniqueArray(parts, { maxLength, selector: ({ id }) => id })
    .map((list) => list.map(({ id, content, origin }) => ballotOf(id, content, origin)));
}

/** A ballot in plain words: two are equal exactly where they say the same. */
export function inWords({ marks, isSpoiled }: BallotContent): string {
  if (isSpoiled) return 'spoiled';
  return marks.length === 0 ? 'blank' : [...marks].sort().join(' + ');
}

/** The same with its origin. */
export function fromWhom(ballot: BallotOfOrigin): string {
  const { origin } = ballot;
  const place =
    origin.kind === 'table' ? origin.table : origin.kind === 'role' ? origin.roleId : '';
  return `${origin.kind} ${place}: ${inWords(ballot)}`;
}
