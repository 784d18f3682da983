/** The cells and rows of a poll of any kind. */
import type { Cell } from '../kinds/cell';
import type { PollRow } from '../kinds/poll-head';
import { kindOf, type Poll } from './poll';

/** All cells of a poll in the order of its slip: options; or statements × (1 … k, then 0). */
export function cellsOf(poll: Poll): readonly Cell[] {
  return kindOf(poll).cellsOf(poll);
}

/** What is asked about, in the order of the slip. */
export function rowsOf(poll: Poll): readonly PollRow[] {
  return kindOf(poll).rowsOf(poll);
}
