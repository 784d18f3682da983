/** A poll: one question to the room, of one of the kinds in the table. */
import { choice } from '../kinds/choice/choice';
import type { ChoiceTypes } from '../kinds/choice/choice-types';
import type { KindTypes, PollRules } from '../kinds/poll-rules';
import { scale } from '../kinds/scale/scale';
import type { ScaleTypes } from '../kinds/scale/scale-types';

/** The kinds of polls, each with the types that are its own. */
interface Kinds {
  readonly choice: ChoiceTypes;
  readonly scale: ScaleTypes;
}

const KINDS: { readonly [K in keyof Kinds]: PollRules<Kinds[K]> } = { choice, scale };

/** The types of one kind. */
export type TypesOf<K extends keyof Kinds> = Kinds[K];

/** A type of every kind: `OfAnyKind<'result'>` is any result. */
export type OfAnyKind<T extends keyof KindTypes> = Kinds[keyof Kinds][T];

export type Poll = OfAnyKind<'poll'>;
export type PollKind = Poll['kind'];

type AnyRules = PollRules<{ readonly [T in keyof KindTypes]: OfAnyKind<T> }>;

/**
 * The rules of the poll's kind. They are to be asked about this poll, and about results of it; that is why any poll may be
 * passed on, and the one place where a poll meets its rules.
 */
export function kindOf({ kind }: Pick<Poll, 'kind'>): AnyRules {
  return KINDS[kind] as AnyRules;
}

/** The practice question has this id: its figures are marked as practice wherever they are shown. */
export const PRACTICE_POLL_ID = 'practice';
