/** What tests know of every kind of poll by themselves. */
import type { Poll, PollKind, TypesOf } from '../../poll/poll';
import type { ByHand } from './by-hand-rules';
import { allocation } from './allocation-by-hand';
import { choice } from './choice-by-hand';
import { ranking } from './ranking-by-hand';
import { scale } from './scale-by-hand';

const KINDS: { readonly [K in PollKind]: ByHand<TypesOf<K>['poll']> } = {
  choice,
  scale,
  ranking,
  allocation,
};

export function byHand({ kind }: Poll): ByHand<Poll> {
  return KINDS[kind] as ByHand<Poll>;
}
