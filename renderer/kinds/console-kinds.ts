/** The console's part of every kind of poll. A new kind is a folder and a line here. */
import type { Poll, PollKind } from '../../shared/domain/poll/poll';
import type { PollResult } from '../../shared/domain/result/result';
import { allocation } from './allocation/allocation';
import { choice } from './choice/choice';
import type { ConsoleKind } from './parts/contract';
import { ranking } from './ranking/ranking';
import { scale } from './scale/scale';

const CONSOLE_KINDS: { readonly [K in PollKind]: ConsoleKind<K> } = {
  choice,
  scale,
  ranking,
  allocation,
};

function at<K extends PollKind>(kind: K): ConsoleKind<K> {
  return CONSOLE_KINDS[kind];
}

/** The kind of `poll`; to be used only with polls of that kind. */
export function consoleKindOf({ kind }: Poll): ConsoleKind {
  return at(kind);
}

/** The kind of the poll that `result` is of. */
export function consoleKindOfResult({ kind }: PollResult): ConsoleKind {
  return at(kind);
}
