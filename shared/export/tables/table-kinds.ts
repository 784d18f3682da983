/** The tables of every kind of poll. */
import type { KindTypes } from '../../domain/kinds/poll-rules';
import type { OfAnyKind, Poll, PollKind, TypesOf } from '../../domain/poll/poll';
import { allocation } from './kinds/allocation-table';
import { choice } from './kinds/choice-table';
import { ranking } from './kinds/ranking-table';
import { scale } from './kinds/scale-table';
import type { TableRules } from './kinds/table-rules';

const KINDS: { readonly [K in PollKind]: TableRules<TypesOf<K>> } = {
  choice,
  scale,
  ranking,
  allocation,
};

type AnyRules = TableRules<{ readonly [T in keyof KindTypes]: OfAnyKind<T> }>;

/** The table rules of a kind; use them only for its own results and comparisons. */
export function tablesOf({ kind }: Pick<Poll, 'kind'>): AnyRules {
  return KINDS[kind] as AnyRules;
}
