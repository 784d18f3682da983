/** The print part of every kind of poll. A new kind is a folder and a line here. */
import type { Poll, PollKind } from '../../../shared/domain/poll/poll';
import { allocation } from './allocation/allocation-print';
import { choice } from './choice/choice-print';
import type { PrintedKind } from './parts/contract';
import { ranking } from './ranking/ranking-print';
import { scale } from './scale/scale-print';

const PRINTED_KINDS: { readonly [K in PollKind]: PrintedKind<K> } = {
  choice,
  scale,
  ranking,
  allocation,
};

function at<K extends PollKind>(kind: K): PrintedKind<K> {
  return PRINTED_KINDS[kind];
}

/** The kind of `poll`; to be used only with polls of that kind. */
export function printedKindOf({ kind }: Poll): PrintedKind {
  return at(kind);
}
