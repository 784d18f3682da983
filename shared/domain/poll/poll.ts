/** A poll: one question to the room, of one of the kinds in the table. */
import { allocation } from '../kinds/allocation/allocation';
import type { AllocationTypes } from '../kinds/allocation/allocation-types';
import { choice } from '../kinds/choice/choice';
import type { ChoiceTypes } from '../kinds/choice/choice-types';
import type { KindTypes, PollRules } from '../kinds/poll-rules';
import { ranking } from '../kinds/ranking/ranking';
import type { RankingTypes } from '../kinds/ranking/ranking-types';
import { scale } from '../kinds/scale/scale';
import type { ScaleTypes } from '../kinds/scale/scale-types';

/** The kinds of polls, each with the types that are its own. */
interface Kinds {
  readonly choice: ChoiceTypes;
  readonly scale: ScaleTypes;
  readonly ranking: RankingTypes;
  readonly allocation: AllocationTypes;
}

const KINDS: { readonly [K in keyof Kinds]: PollRules<Kinds[K]> } = {
  choice,
  scale,
  ranking,
  allocation,
};

/** The types of one kind. */
export type TypesOf<K extends keyof Kinds> = Kinds[K];

/** A union over all kinds: `OfAnyKind<'result'>` is any result. */
export type OfAnyKind<T extends keyof KindTypes> = Kinds[keyof Kinds][T];

export type Poll = OfAnyKind<'poll'>;
export type PollKind = Poll['kind'];
export type PollOf<K extends PollKind> = TypesOf<K>['poll'];

type AnyRules = PollRules<{ readonly [T in keyof KindTypes]: OfAnyKind<T> }>;

/**
 * The rules of the poll's kind. Use them only for this poll and its results: then passing on any poll is
 * safe. This is the only place that joins a poll with its rules.
 */
export function kindOf({ kind }: Pick<Poll, 'kind'>): AnyRules {
  return KINDS[kind] as AnyRules;
}

/** How polls of this kind are made and edited. Use it only for polls of that kind. */
export function editingOf(kind: PollKind): AnyRules['editing'] {
  return kindOf({ kind }).editing;
}

/** The kinds of polls, in the order in which they are offered. */
export const POLL_KINDS = Object.keys(KINDS) as readonly PollKind[];

/** The id of the practice question. Its figures are marked as practice wherever they are shown. */
export const PRACTICE_POLL_ID = 'practice';
